// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/time_amount.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct UnitLetters
{
    bool clock;
    int times; ///< How many of the letter's unit it is.
    const char *letters;
    int half; ///< Half of it, in the next smaller unit; 0 where there is no such.
    const char *halfLetters;
};

const UnitLetters &lettersOf(TimeUnit unit)
{
    static constexpr std::array<UnitLetters, 14> table{{{true, 1, "S", 0, ""},
                                                        {true, 1, "M", 30, "S"},
                                                        {true, 1, "H", 30, "M"},
                                                        {false, 1, "D", 12, "H"},
                                                        {false, 1, "WE", 0, ""},
                                                        {false, 1, "W", 0, ""},
                                                        {false, 1, "M", 0, ""},
                                                        {false, 3, "M", 0, ""},
                                                        {false, 1, "Q", 0, ""},
                                                        {false, 6, "M", 0, ""},
                                                        {false, 1, "Y", 6, "M"},
                                                        {false, 10, "Y", 60, "M"},
                                                        {false, 100, "Y", 50, "Y"},
                                                        {false, 1000, "Y", 500, "Y"}}};
    return table[static_cast<std::size_t>(unit)];
}

/// Half a unit; `follows`: behind whole ones.
QString halfText(const UnitLetters &letters, bool follows)
{
    const QString text = QString::number(letters.half) + QString::fromLatin1(letters.halfLetters);
    const bool inClock = letters.clock && follows;
    return !inClock && (letters.clock || letters.halfLetters[0] == 'H') ? u'T' + text : text;
}

/// "15M" with a T before it where the hours begin; `inClock` says whether they have.
QString partText(const QString &count, const UnitLetters &letters, bool inClock)
{
    const QString text = count + QString::fromLatin1(letters.letters);
    return letters.clock && !inClock ? u'T' + text : text;
}

QString countText(const Captures &captures, const UnitLetters &letters, qint64 count)
{
    QString text = QString::number(count * letters.times);
    if (!captures.has(Slot::Decimal) || letters.times != 1)
        return text;
    return text + u'.' + QString::number(captures.value(Slot::Decimal));
}

} // namespace

QString amountValue(const Captures &captures)
{
    const auto unit = captures.as<TimeUnit>(Slot::Unit);
    if (!unit)
        return {};
    const UnitLetters &letters = lettersOf(*unit);
    if (captures.has(Slot::Vague) && *unit == TimeUnit::Century)
        return QStringLiteral("PXC");
    if (captures.has(Slot::Vague))
        return u'P' + partText(QStringLiteral("X"), letters, false);
    const bool half = captures.has(Slot::Fraction) && letters.half != 0;
    const qint64 count = captures.value(Slot::Count, 1);
    QString text = QStringLiteral("P");
    if (count != 0)
        text += partText(countText(captures, letters, count), letters, false);
    if (const auto other = captures.as<TimeUnit>(Slot::OtherUnit)) {
        const UnitLetters &otherLetters = lettersOf(*other);
        const qint64 otherCount = qint64(captures.value(Slot::OtherCount, 1)) * otherLetters.times;
        text += partText(QString::number(otherCount), otherLetters, letters.clock);
    }
    return half ? text + halfText(letters, count != 0) : text;
}

QString recurringValue(const CalendarPoint &point)
{
    const QString value = valueOf(point);
    return value.startsWith(QLatin1StringView("XXXX-XX-XXT")) ? value.sliced(10) : value;
}

} // namespace core
