// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace core {

/// What a word may be within a date.
struct CalendarMeaning
{
    enum class Kind : quint8 {
        Month,
        Weekday,
        Day,       ///< A day's number as a word: "premier".
        Filler,    ///< "of", "de", "den".
        Sign,      ///< Behind a number: "th", "年", "г.".
        MonthSign, ///< Before a month's number: "tháng".
        Clock,     ///< By the time of day: "at", "um", "Uhr".
    };

    Kind kind = Kind::Month;
    int value = 0; ///< Of a month, weekday (1 for Monday) or day.

    friend bool operator==(const CalendarMeaning &, const CalendarMeaning &) = default;
};

/// A text with a date in it, and what is to be read there; nothing where there is no full date.
struct CalendarExample
{
    QString language;
    QString text;
    QString date; ///< As in the data file: "Monday 2019-06-03 10:20 +02:00".
};

/// The words that dates are written with, of all languages at once.
class CalendarWords
{
public:
    /// Reads `text`; `name` is what errors call it. Errors: RuleMalformed.
    static Result<CalendarWords> parse(const QString &text, const QString &name);

    /// Those that come with the program.
    static const CalendarWords &builtIn();

    /// All that `word` may be, however it is accented or in upper case.
    std::span<const CalendarMeaning> meaningsOf(QStringView word) const;

    const std::vector<CalendarExample> &examples() const { return m_examples; }

private:
    QHash<QString, std::vector<CalendarMeaning>> m_meanings;
    std::vector<CalendarExample> m_examples;
};

/// `word` in lower case without accents: "Février" -> "fevrier".
QString foldedWord(QStringView word);

} // namespace core
