// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

#include <concepts>
#include <optional>

namespace core {

/// Appends JSON to a byte array: keys in the order in which they are written, commas by itself.
///
/// Qt's own writer sorts keys and wants the whole document in memory as values first; a timeline of
/// a hundred thousand events is read by people too, and should cost no more than its bytes.
/// The caller balances begin and end, and puts a key before each value of an object.
class JsonWriter
{
public:
    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }

    /// `name` is ASCII and holds nothing to escape.
    JsonWriter &key(QLatin1StringView name);

    JsonWriter &value(QStringView text);
    JsonWriter &value(QLatin1StringView ascii);
    /// Whole numbers without a point, others with the fewest digits that give them back; what is no number as null.
    JsonWriter &value(double number);
    JsonWriter &value(std::same_as<bool> auto truth) { return bare(truth ? "true" : "false"); }
    JsonWriter &value(std::signed_integral auto number) { return bare(QByteArray::number(number)); }
    JsonWriter &null() { return bare("null"); }

    /// The member `name` with `content`, which is any of the above.
    template<typename T>
    JsonWriter &member(QLatin1StringView name, const T &content)
    {
        return key(name).value(content);
    }
    JsonWriter &nullMember(QLatin1StringView name) { return key(name).null(); }
    /// `text`, or null where it is empty.
    JsonWriter &textOrNull(QLatin1StringView name, QStringView text);
    JsonWriter &numberOrNull(QLatin1StringView name, std::optional<double> number);

    /// Starts a new line before the next value, for the eye alone.
    JsonWriter &newLine();

    /// The bytes since the last take(), at any place in the document, so that it can go out in pieces.
    QByteArray take();
    qsizetype size() const { return m_bytes.size(); } ///< Bytes that wait to be taken.

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    JsonWriter &bare(QByteArrayView word);
    void separate();
    void appendQuoted(QByteArrayView utf8);

    QByteArray m_bytes;
    char m_lastTaken = '['; ///< What was written before `m_bytes`; nothing was, as after a bracket.
    bool m_lineDue = false;
};

/// `number` as JSON and CSV write it: see JsonWriter::value(double). Finite numbers only.
QByteArray toBytes(double number);

} // namespace core
