// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv_writer.h"

#include "core/exchange/json_writer.h"

#include <algorithm>
#include <utility>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// What spreadsheets take for the beginning of a formula; a tab or a line end before it does not stop them.
bool runsAsFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n＝＋－＠").contains(text.front());
}

bool needsQuotes(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return QStringView(u",\"\r\n").contains(c); }) ||
           text.trimmed().size() != text.size();
}

} // namespace

CsvWriter &CsvWriter::cell(QStringView text)
{
    const QString safe = runsAsFormula(text) ? u'\'' + text.toString() : text.toString();
    return raw(needsQuotes(safe) ? u'"' + QString(safe).replace(u'"', u"\"\""_s) + u'"' : safe);
}

CsvWriter &CsvWriter::number(double value)
{
    return raw(QString::fromLatin1(toBytes(value)));
}

CsvWriter &CsvWriter::numberOrEmpty(std::optional<double> value)
{
    return value ? number(*value) : raw({});
}

void CsvWriter::endRow()
{
    m_bytes += "\r\n";
    m_rowBegins = true;
}

CsvWriter &CsvWriter::raw(const QString &text)
{
    if (!std::exchange(m_rowBegins, false))
        m_bytes += ',';
    m_bytes += text.toUtf8();
    return *this;
}

} // namespace core
