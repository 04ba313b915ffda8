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

QString halfText(const UnitLetters &letters)
{
    const QString text = QString::number(letters.half) + QString::fromLatin1(letters.halfLetters);
    return letters.halfLetters[0] == 'H' ? u'T' + text : text;
}

} // namespace

QString amountValue(const Captures &captures)
{
    const auto unit = captures.as<TimeUnit>(Slot::Unit);
    if (!unit)
        return {};
    const UnitLetters &letters = lettersOf(*unit);
    const QString prefix = letters.clock ? QStringLiteral("PT") : QStringLiteral("P");
    if (captures.has(Slot::Vague))
        return prefix + u'X' + QString::fromLatin1(letters.letters);
    const bool half = captures.has(Slot::Fraction) && letters.half != 0;
    const qint64 count = captures.value(Slot::Count, half ? 0 : 1);
    QString text = prefix;
    if (count != 0 || !half)
        text += QString::number(count * letters.times) + QString::fromLatin1(letters.letters);
    return half ? text + halfText(letters) : text;
}

QString recurringValue(const CalendarPoint &point)
{
    const QString value = valueOf(point);
    return value.startsWith(QLatin1StringView("XXXX-XX-XXT")) ? value.sliced(10) : value;
}

} // namespace core
