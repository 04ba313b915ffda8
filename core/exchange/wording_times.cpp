// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/times/narrative.h"
#include "core/exchange/date_words.h"
#include "core/exchange/wording.h"
#include "core/exchange/wording_parts.h"

#include <QStringList>

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// A number of units in a TIMEX3 duration; no number where it is vague ("PXD").
struct Amount
{
    QString number;
    QString unit; ///< In the singular.
};

QString unitName(QChar letter, bool clock)
{
    switch (letter.unicode()) {
    case u'S':
        return u"second"_s;
    case u'H':
        return u"hour"_s;
    case u'D':
        return u"day"_s;
    case u'W':
        return u"week"_s;
    case u'Q':
        return u"quarter"_s;
    case u'Y':
        return u"year"_s;
    case u'C':
        return u"century"_s;
    default:
        return clock ? u"minute"_s : u"month"_s;
    }
}

/// The amounts that a duration's value lists: "P2Y6M" has two.
std::vector<Amount> amountsIn(const QString &value)
{
    std::vector<Amount> amounts;
    QString number;
    bool clock = false;
    for (qsizetype at = 1; at < value.size(); ++at) {
        const QChar letter = value.at(at);
        const bool weekend = letter == u'W' && at + 1 < value.size() && value.at(at + 1) == u'E';
        if (letter.isDigit() || letter == u'X' || letter == u'.') {
            number += letter;
        } else if (letter == u'T') {
            clock = true;
        } else {
            amounts.push_back(
                {number.contains(u'X') ? QString() : number, weekend ? u"weekend"_s : unitName(letter, clock)});
            number.clear();
            at += weekend ? 1 : 0;
        }
    }
    return amounts;
}

QString pluralOf(const QString &unit)
{
    return unit == u"century" ? u"centuries"_s : unit + u's';
}

/// "2 years and 6 months", "1 week", "some days".
QString amountText(const QString &value)
{
    QStringList parts;
    for (const Amount &amount : amountsIn(value)) {
        const QString number = amount.number.isEmpty() ? u"some"_s : amount.number;
        parts << number + u' ' + (number == u"1" ? amount.unit : pluralOf(amount.unit));
    }
    return parts.isEmpty() ? u"a length of time"_s : parts.join(u" and "_s);
}

QString durationText(const TimeExpression &time, const WordingContext &context)
{
    QString text = modText(time.mod) + amountText(time.value);
    if (time.beginPoint.kind != Anchor::Kind::None)
        text += u", beginning with "_s + anchorText(time.beginPoint, context);
    if (time.endPoint.kind != Anchor::Kind::None)
        text += u" up to "_s + anchorText(time.endPoint, context);
    return text;
}

QString partOfDayText(QStringView letters)
{
    static constexpr std::array names{std::pair("MO"_L1, "morning"_L1),   std::pair("MI"_L1, "midday"_L1),
                                      std::pair("AF"_L1, "afternoon"_L1), std::pair("EV"_L1, "evening"_L1),
                                      std::pair("NI"_L1, "night"_L1),     std::pair("DT"_L1, "daytime"_L1)};
    for (const auto &[code, name] : names) {
        if (letters == code)
            return name;
    }
    return {};
}

/// What comes back by the value of a set: "Tuesday", "Friday night", "May", "2 weeks"; empty for what has no name.
QString recurringText(const QString &value)
{
    using namespace std::chrono;
    const qsizetype clock = value.indexOf(u'T');
    const QString part = clock < 0 ? QString() : partOfDayText(QStringView(value).sliced(clock + 1));
    if (value.startsWith(u"XXXX-WXX-"_s) && value.size() > 9) {
        const auto day = CivilDay(year(2001) / January / 1) + days(value.at(9).digitValue() - 1); // a Monday
        const QString name = shortName(daySpan(day), Precision::Day);
        return part.isEmpty() ? name : name + u' ' + part;
    }
    const int number = value.size() >= 7 && value.startsWith(u"XXXX-"_s) ? value.sliced(5, 2).toInt() : 0;
    if (number >= 1 && number <= 12) {
        const auto first = CivilDay(year(2001) / month(unsigned(number)) / 1);
        return shortName(daySpan(first), Precision::Month);
    }
    if (!value.startsWith(u'P'))
        return part;
    const std::vector<Amount> amounts = amountsIn(value);
    return amounts.size() == 1 && amounts[0].number == u"1" ? amounts[0].unit : amountText(value);
}

QString setText(const TimeExpression &time)
{
    const QString often = time.freq.endsWith(u'X') ? time.freq.chopped(1) + u" times "_s : QString();
    const QString what = recurringText(time.value);
    return u"a time that comes back"_s + (what.isEmpty() ? QString() : u": %1every %2"_s.arg(often, what));
}

QString referenceText(const QString &value)
{
    if (value == u"PAST_REF")
        return u"some time before it was written, no telling when"_s;
    if (value == u"FUTURE_REF")
        return u"some time after it was written, no telling when"_s;
    return u"the time at which it was written"_s;
}

/// A date with an X.
QString openText(const TimeExpression &time)
{
    if (time.orderClue.kind == OrderClue::Kind::Nothing)
        return u"not dated: nothing in the article tells which number is the day and which the month"_s;
    const bool yearOpen = time.value.startsWith(u"XXXX-"_s) && time.value.size() > 5 && time.value.at(5).isDigit();
    return yearOpen ? u"not dated: nothing tells its year"_s : u"not dated: nothing tells what to count it from"_s;
}

QString undatedText(const TimeExpression &time, const WordingContext &context)
{
    if (time.type == TimexType::Duration)
        return durationText(time, context);
    if (time.type == TimexType::Set)
        return setText(time);
    return time.value.endsWith(u"_REF"_s) ? referenceText(time.value) : openText(time);
}

} // namespace

QString explain(const TimeExpression &time, const Article &article, PublishedBasis published)
{
    if (time.span)
        return explain(dateOf(time), article, published);
    return u"%1, %2"_s.arg(quoted(article, time.range), undatedText(time, {article, published}));
}

} // namespace core
