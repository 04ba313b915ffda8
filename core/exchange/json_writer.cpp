// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json_writer.h"

#include <QLocale>

#include <cmath>
#include <utility>

namespace core {

namespace {

constexpr bool needsEscape(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

/// What stands for the byte `c` inside a JSON string, where it does not stand for itself.
QByteArray escapeOf(char c)
{
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        break;
    }
    return "\\u00" + QByteArray::number(static_cast<unsigned char>(c), 16).rightJustified(2, '0');
}

} // namespace

QByteArray toBytes(double number)
{
    constexpr double largestExact = 9007199254740992.0; // 2^53: above it not every whole number is a double
    if (std::trunc(number) == number && std::abs(number) <= largestExact)
        return QByteArray::number(static_cast<qint64>(number));
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

JsonWriter &JsonWriter::key(QLatin1StringView name)
{
    separate();
    m_bytes += '"';
    m_bytes += name; // our own word: nothing in it to escape
    m_bytes += "\":";
    return *this;
}

JsonWriter &JsonWriter::value(QStringView text)
{
    separate();
    appendQuoted(text.toUtf8());
    return *this;
}

JsonWriter &JsonWriter::value(QLatin1StringView ascii)
{
    separate();
    appendQuoted(ascii);
    return *this;
}

JsonWriter &JsonWriter::value(double number)
{
    return std::isfinite(number) ? bare(toBytes(number)) : null();
}

JsonWriter &JsonWriter::textOrNull(QLatin1StringView name, QStringView text)
{
    return text.isEmpty() ? nullMember(name) : member(name, text);
}

JsonWriter &JsonWriter::numberOrNull(QLatin1StringView name, std::optional<double> number)
{
    return number ? member(name, *number) : nullMember(name);
}

QByteArray JsonWriter::take()
{
    if (!m_bytes.isEmpty())
        m_lastTaken = m_bytes.back();
    return std::exchange(m_bytes, {});
}

JsonWriter &JsonWriter::newLine()
{
    m_lineDue = true;
    return *this;
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_bytes += bracket;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    if (std::exchange(m_lineDue, false))
        m_bytes += '\n';
    m_bytes += bracket;
    return *this;
}

JsonWriter &JsonWriter::bare(QByteArrayView word)
{
    separate();
    m_bytes += word;
    return *this;
}

/// The comma before a key or value that is not the first. A value ends in none of these characters
/// that a container begins with, so the last byte tells.
void JsonWriter::separate()
{
    if (!QByteArrayView("{[:").contains(m_bytes.isEmpty() ? m_lastTaken : m_bytes.back()))
        m_bytes += ',';
    if (std::exchange(m_lineDue, false))
        m_bytes += '\n';
}

void JsonWriter::appendQuoted(QByteArrayView utf8)
{
    m_bytes += '"';
    qsizetype copied = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (!needsEscape(utf8[i]))
            continue;
        m_bytes += utf8.sliced(copied, i - copied);
        m_bytes += escapeOf(utf8[i]);
        copied = i + 1;
    }
    m_bytes += utf8.sliced(copied);
    m_bytes += '"';
}

} // namespace core
