// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/date_text.h"

#include <QCoreApplication>
#include <QTime>

#include <algorithm>
#include <vector>

namespace ui {

namespace {

/// A piece of a locale's date format: a field such as "MMMM", or, with no letter, text between fields.
struct Piece
{
    QChar letter;
    QString text;
};

using Pattern = std::vector<Piece>;

bool isFieldLetter(QChar c)
{
    return c == u'd' || c == u'M' || c == u'y';
}

void addLiteral(Pattern &pattern, QChar c)
{
    if (pattern.empty() || !pattern.back().letter.isNull())
        pattern.push_back({});
    pattern.back().text += c;
}

void addField(Pattern &pattern, QChar letter)
{
    if (pattern.empty() || pattern.back().letter != letter)
        pattern.push_back({letter, {}});
    pattern.back().text += letter;
}

/// The pieces of a format as QLocale writes it; quotation marks are resolved.
Pattern piecesOf(const QString &format)
{
    Pattern pattern;
    bool quoted = false;
    for (const QChar c : format) {
        if (c == u'\'')
            quoted = !quoted;
        else if (!quoted && isFieldLetter(c))
            addField(pattern, c);
        else
            addLiteral(pattern, c);
    }
    return pattern;
}

bool isWeekday(const Piece &piece)
{
    return piece.letter == u'd' && piece.text.size() >= 3;
}

bool isDay(const Piece &piece)
{
    return piece.letter == u'd' && piece.text.size() <= 2;
}

bool isYear(const Piece &piece)
{
    return piece.letter == u'y';
}

/// What remains of the text before a field that ends the pattern: "d., dddd" leaves "d.".
QString withoutSeparator(QString literal)
{
    while (!literal.isEmpty() && (literal.back().isSpace() || literal.back() == u','))
        literal.chop(1);
    return literal;
}

/// Takes a field out with the text that belongs to it: what follows it, and at the end also the separator before.
Pattern without(Pattern pattern, bool (*unwanted)(const Piece &))
{
    const auto it = std::ranges::find_if(pattern, unwanted);
    if (it == pattern.end())
        return pattern;
    const auto next = std::next(it);
    const bool literalFollows = next != pattern.end() && next->letter.isNull();
    const bool first = it == pattern.begin();
    const auto rest = pattern.erase(it, literalFollows ? std::next(next) : next);
    if (rest == pattern.end() && !first)
        pattern.back().text = withoutSeparator(pattern.back().text);
    return pattern;
}

/// Whether the year can go without leaving a word behind, as "de" in "4 de junio de 2019".
bool endsInBareYear(const Pattern &pattern)
{
    if (pattern.size() < 2 || !isYear(pattern.back()))
        return false;
    const QString &before = pattern[pattern.size() - 2].text;
    return std::ranges::none_of(before, [](QChar c) { return c.isLetter(); });
}

Pattern fullPattern(const QLocale &locale)
{
    return piecesOf(locale.dateFormat(QLocale::LongFormat));
}

/// How the names in a date are written.
struct Names
{
    QLocale::FormatType weekday = QLocale::LongFormat;
    QLocale::FormatType month = QLocale::LongFormat;
    bool monthAlone = false; ///< No day stands by it: some languages inflect the name otherwise.
};

QLocale plainDigits(QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

QString numberText(int number, qsizetype digits, const QLocale &locale)
{
    const QString text = plainDigits(locale).toString(number);
    return text.rightJustified(digits, locale.zeroDigit().at(0));
}

QString monthName(int month, const Piece &piece, const Names &names, const QLocale &locale)
{
    if (piece.text.size() <= 2)
        return numberText(month, piece.text.size(), locale);
    return names.monthAlone ? locale.standaloneMonthName(month, names.month) : locale.monthName(month, names.month);
}

QString fieldText(const Piece &piece, core::CivilDay day, const Names &names, const QLocale &locale)
{
    const std::chrono::year_month_day date(day);
    if (isWeekday(piece))
        return locale.dayName(int(std::chrono::weekday(day).iso_encoding()), names.weekday);
    if (isDay(piece))
        return numberText(int(unsigned(date.day())), piece.text.size(), locale);
    if (piece.letter == u'M')
        return monthName(int(unsigned(date.month())), piece, names, locale);
    return yearText(date.year(), locale);
}

QString textOf(const Pattern &pattern, core::CivilDay day, const Names &names, const QLocale &locale)
{
    QString text;
    for (const Piece &piece : pattern)
        text += piece.letter.isNull() ? piece.text : fieldText(piece, day, names, locale);
    return text;
}

} // namespace

QString dayText(core::CivilDay day, const QLocale &locale)
{
    return textOf(without(fullPattern(locale), isWeekday), day, {.month = QLocale::ShortFormat}, locale);
}

QString weekdayText(core::CivilDay day, QLocale::FormatType weekday, const QLocale &locale)
{
    return textOf(fullPattern(locale), day, {.weekday = weekday}, locale);
}

QString daysText(core::CivilDay first, core::CivilDay last, QLocale::FormatType month, const QLocale &locale)
{
    const Pattern pattern = without(fullPattern(locale), isWeekday);
    const auto text = [&](const Pattern &parts, core::CivilDay day) {
        return textOf(parts, day, {.month = month}, locale);
    };
    const std::chrono::year_month_day begin(first);
    const std::chrono::year_month_day end(last);
    if (begin.year() / begin.month() == end.year() / end.month()) {
        QString days;
        for (const Piece &piece : pattern) {
            const bool twice = isDay(piece) && first != last;
            days += text({piece}, first) + (twice ? QStringLiteral("–") + text({piece}, last) : QString());
        }
        return days;
    }
    const bool yearOnce = begin.year() == end.year() && endsInBareYear(pattern);
    return QStringLiteral("%1 – %2").arg(text(yearOnce ? without(pattern, isYear) : pattern, first),
                                         text(pattern, last));
}

QString monthText(core::CivilDay day, const QLocale &locale)
{
    const Pattern pattern = without(without(fullPattern(locale), isWeekday), isDay);
    return textOf(pattern, day, {.monthAlone = true}, locale);
}

QString yearText(std::chrono::year year, const QLocale &locale)
{
    if (int(year) > 0)
        return plainDigits(locale).toString(int(year));
    return QCoreApplication::translate("DateText", "%1 BC").arg(plainDigits(locale).toString(1 - int(year)));
}

QString timeText(core::Instant instant, bool seconds, const QLocale &locale)
{
    const auto ofDay = instant - std::chrono::floor<std::chrono::days>(instant);
    const QTime time = QTime(0, 0).addSecs(int(ofDay.count()));
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (seconds)
        format.replace(QLatin1String("mm"), QLatin1String("mm:ss"));
    return locale.toString(time, format);
}

} // namespace ui
