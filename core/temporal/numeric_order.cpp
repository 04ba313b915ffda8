// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/numeric_order.h"

#include "core/temporal/calendar.h"
#include "core/temporal/time_lexer.h"

#include <algorithm>
#include <vector>

namespace core {

namespace {

/// A date in figures whose year comes last: "3/6/2019", "03.06.19".
struct FigureDate
{
    TextRange range;
    int first = 0;
    int second = 0;
    int year = 0;
    int yearDigits = 0;

    bool isDayFirst() const { return first > 12 && first <= 31 && second <= 12 && second > 0; }
    bool isMonthFirst() const { return second > 12 && second <= 31 && first <= 12 && first > 0; }
    bool isOpen() const { return first > 0 && second > 0 && first <= 12 && second <= 12 && first != second; }
};

bool isDigit(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

/// Where the digits around `at` begin that end there.
qsizetype beginOfDigits(QStringView text, qsizetype at)
{
    while (at > 0 && isDigit(text[at - 1]))
        --at;
    return at;
}

qsizetype endOfDigits(QStringView text, qsizetype at)
{
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

/// Whether a date can end or begin here: not inside a path, a version or a longer number.
bool isEdge(QStringView text, qsizetype at, QChar separator)
{
    return at < 0 || at >= text.size() || !(text[at].isLetterOrNumber() || text[at] == separator || text[at] == u'/');
}

/// The date whose first separator stands at `at`; nothing where there is none.
std::optional<FigureDate> figureDateAt(QStringView text, qsizetype at)
{
    const QChar separator = text[at];
    const qsizetype begin = beginOfDigits(text, at);
    const qsizetype secondEnd = endOfDigits(text, at + 1);
    if (at - begin < 1 || at - begin > 2 || secondEnd - at < 2 || secondEnd - at > 3 || secondEnd >= text.size() ||
        text[secondEnd] != separator)
        return std::nullopt;
    const qsizetype end = endOfDigits(text, secondEnd + 1);
    const qsizetype digits = end - secondEnd - 1;
    const bool decimals = end + 1 < text.size() && text[end] == separator && isDigit(text[end + 1]);
    if ((digits != 2 && digits != 4) || !isEdge(text, begin - 1, separator) || decimals ||
        (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'/')))
        return std::nullopt;
    return FigureDate{{begin, end},
                      text.sliced(begin, at - begin).toInt(),
                      text.sliced(at + 1, secondEnd - at - 1).toInt(),
                      text.sliced(secondEnd + 1, digits).toInt(),
                      static_cast<int>(digits)};
}

void addFigureDates(QStringView text, QChar separator, std::vector<FigureDate> &dates)
{
    for (qsizetype at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
        if (const auto date = figureDateAt(text, at)) {
            dates.push_back(*date);
            at = date->range.end - 1;
        }
    }
}

/// Gathers what speaks for either order, and the first words that do.
class Ballot
{
public:
    explicit Ballot(OrderClue::Kind kind)
        : m_kind(kind)
    {}

    void add(NumericOrder order, TextRange words)
    {
        TextRange &kept = order == NumericOrder::DayFirst ? m_dayFirst : m_monthFirst;
        if (kept.isEmpty())
            kept = words;
    }

    NumericUsage result() const
    {
        if (m_dayFirst.isEmpty() == m_monthFirst.isEmpty())
            return {};
        if (m_monthFirst.isEmpty())
            return {NumericOrder::DayFirst, {m_kind, m_dayFirst}};
        return {NumericOrder::MonthFirst, {m_kind, m_monthFirst}};
    }

private:
    OrderClue::Kind m_kind;
    TextRange m_dayFirst;
    TextRange m_monthFirst;
};

NumericUsage byOtherDates(const std::vector<FigureDate> &dates)
{
    Ballot ballot(OrderClue::Kind::OtherDate);
    for (const FigureDate &date : dates) {
        if (date.isDayFirst())
            ballot.add(NumericOrder::DayFirst, date.range);
        else if (date.isMonthFirst())
            ballot.add(NumericOrder::MonthFirst, date.range);
    }
    return ballot.result();
}

bool isDay(const FigureDate &date, int month, int day, CivilDay published)
{
    const std::chrono::year_month_day civil(published);
    const int year = static_cast<int>(civil.year());
    return (date.yearDigits == 4 ? year : year % 100) == date.year && civilDay(year, month, day) == published;
}

NumericUsage byPublication(const std::vector<FigureDate> &dates, const std::optional<PublicationTime> &published)
{
    if (!published || published->precision > Precision::Day)
        return {};
    const CivilDay day = dayOf(published->span.begin);
    Ballot ballot(OrderClue::Kind::PublicationDay);
    for (const FigureDate &date : dates) {
        if (!date.isOpen())
            continue;
        if (isDay(date, date.second, date.first, day))
            ballot.add(NumericOrder::DayFirst, date.range);
        else if (isDay(date, date.first, date.second, day))
            ballot.add(NumericOrder::MonthFirst, date.range);
    }
    return ballot.result();
}

/// Source of the usage: the German, Russian and Nordic way of writing dates, which has the day first.
NumericUsage byDots(QStringView text, const std::vector<FigureDate> &dates)
{
    Ballot ballot(OrderClue::Kind::Dots);
    for (const FigureDate &date : dates) {
        if (date.isOpen() && date.yearDigits == 4 && text.sliced(date.range.begin, date.range.length()).contains(u'.'))
            ballot.add(NumericOrder::DayFirst, date.range);
    }
    return ballot.result();
}

bool isDayNumber(const TimeToken &token)
{
    const bool figures = (token.kind == TimeTokenKind::Number && token.digits > 0 && token.digits <= 2) ||
                         token.kind == TimeTokenKind::Ordinal;
    return figures && token.number >= 1 && token.number <= 31;
}

/// Looks for "4 March" and "March 4" in a row of tokens. "4 March 5" speaks for neither.
void voteByPhrases(const std::vector<TimeToken> &tokens, const TimeVocabulary &vocabulary, WordClassId months,
                   Ballot &ballot)
{
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const TimeToken &token = tokens[i];
        if (token.word == 0 || !token.capital || !vocabulary.value(token.word, months))
            continue;
        std::size_t next = i + 1;
        if (next < tokens.size() && tokens[next].mark == u'.' && tokens[next].glued)
            ++next;
        const bool before = i > 0 && isDayNumber(tokens[i - 1]);
        const bool after = next < tokens.size() && isDayNumber(tokens[next]);
        if (before && !after)
            ballot.add(NumericOrder::DayFirst, {tokens[i - 1].range.begin, token.range.end});
        else if (after && !before)
            ballot.add(NumericOrder::MonthFirst, {token.range.begin, tokens[next].range.end});
    }
}

NumericUsage byPhrases(QStringView text, const TimeVocabulary &vocabulary)
{
    constexpr std::size_t tokensAtOnce = 4096; // so that a long text costs no memory
    const auto months = vocabulary.classNamed(u"month");
    if (!months)
        return {};
    Ballot ballot(OrderClue::Kind::Phrase);
    std::vector<TimeToken> tokens;
    for (TextRange rest{0, text.size()}; !rest.isEmpty();) {
        tokens.clear();
        rest.begin = lexTimes(text, rest, vocabulary, tokensAtOnce, tokens);
        voteByPhrases(tokens, vocabulary, *months, ballot);
    }
    return ballot.result();
}

} // namespace

NumericUsage numericUsageIn(QStringView text, const std::optional<PublicationTime> &published,
                            const TimeVocabulary &vocabulary)
{
    std::vector<FigureDate> dates;
    addFigureDates(text, u'/', dates);
    if (std::ranges::none_of(dates, &FigureDate::isOpen))
        return {};
    addFigureDates(text, u'-', dates);
    addFigureDates(text, u'.', dates);
    for (const NumericUsage &usage : {byOtherDates(dates), byPublication(dates, published), byDots(text, dates)}) {
        if (usage.order != NumericOrder::Open)
            return usage;
    }
    return byPhrases(text, vocabulary);
}

} // namespace core
