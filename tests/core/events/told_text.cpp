// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/events/told_text.h"

#include "core/dating/find_published.h"
#include "core/events/event_lexicon.h"
#include "core/language/cut_words.h"
#include "core/language/parse_words.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace core;

namespace tests {

namespace {

TimeSpan spanOf(const QString &value, Precision &precision)
{
    using namespace std::chrono;
    const std::chrono::year y(value.first(4).toInt());
    if (value.size() == 4) {
        precision = Precision::Year;
        return {Instant(local_days(y / 1 / 1)), Instant(local_days((y + years(1)) / 1 / 1))};
    }
    const std::chrono::month m(value.sliced(5, 2).toUInt());
    if (value.size() == 7) {
        precision = Precision::Month;
        return {Instant(local_days(y / m / 1)), Instant(local_days(y / (m + months(1)) / 1))};
    }
    precision = value.size() > 10 ? Precision::PartOfDay : Precision::Day;
    return daySpan(local_days(y / m / std::chrono::day(value.sliced(8, 2).toUInt())));
}

TimeExpression timeOf(TextRange range, const QString &mark)
{
    const QStringList parts = mark.split(u'@');
    TimeExpression time{.range = range,
                        .type = TimexType::Date,
                        .value = parts[0],
                        .quant = {},
                        .freq = {},
                        .span = {},
                        .anchor = {},
                        .rule = {}};
    if (time.value.startsWith(u'P'))
        time.type = TimexType::Duration;
    else if (time.value.contains(u'T'))
        time.type = TimexType::Time;
    if (time.value.at(0).isDigit())
        time.span = spanOf(time.value, time.precision);
    if (parts.contains(u"after"))
        time.relation = Relation::After;
    if (parts.contains(u"before"))
        time.relation = Relation::Before;
    time.rule = QStringLiteral("by-hand");
    return time;
}

/// Moves the marked times out of `marked`.
QString withoutMarks(const QString &marked, std::vector<TimeExpression> &times)
{
    QString text;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (marked[i] != u'<') {
            text += marked[i];
            continue;
        }
        const qsizetype equals = marked.indexOf(u'=', i);
        const qsizetype close = marked.indexOf(u'>', i);
        const TextRange range{text.size(), text.size() + equals - i - 1};
        text += marked.sliced(i + 1, equals - i - 1);
        times.push_back(timeOf(range, marked.sliced(equals + 1, close - equals - 1)));
        i = close;
    }
    return text;
}

RegionKind kindOf(QChar mark)
{
    return mark == u'#'   ? RegionKind::Title
           : mark == u'_' ? RegionKind::Caption
           : mark == u'=' ? RegionKind::Heading
                          : RegionKind::Body;
}

void addRegions(Article &article)
{
    qsizetype begin = 0;
    for (const QString &paragraph : article.text.split(QStringLiteral("\n\n"))) {
        const RegionKind kind = kindOf(paragraph.front());
        const qsizetype skip = kind == RegionKind::Body ? 0 : 2;
        article.regions.push_back({{begin + skip, begin + paragraph.size()}, kind});
        if (kind == RegionKind::Title)
            article.title = paragraph.sliced(skip);
        begin += paragraph.size() + 2;
    }
}

} // namespace

std::vector<Event> ToldText::shown() const
{
    std::vector<Event> result;
    std::ranges::copy_if(events, std::back_inserter(result), &Event::onTimeline);
    return result;
}

const Event &ToldText::event(const QString &lemma) const
{
    const auto found = std::ranges::find(events, lemma, [](const Event &event) { return event.trigger.lemma; });
    REQUIRE(found != events.end());
    return *found;
}

ToldText tell(const QString &marked, std::optional<CivilDay> published)
{
    ToldText told;
    told.article.text = withoutMarks(marked, told.times);
    addRegions(told.article);
    told.analysis = analyse(told.article);
    cutWords(told.article.text, told.analysis);
    parseWords(told.article.text, told.analysis, LanguageModel::english());
    Publication publication;
    if (published) {
        const std::chrono::year_month_day day(*published);
        publication.value = QString::fromStdString(std::format("{:%F}", day));
        publication.earliest = publication.latest = *published;
        publication.basis = PublishedBasis::Given;
    }
    told.events = findEvents(told.article, told.analysis, told.times, publication, EventLexicon::english());
    return told;
}

QString statusName(EventStatus status)
{
    static constexpr const char *names[] = {"happened", "ongoing", "planned", "cancelled",
                                            "denied",   "feared",  "alleged", "conditional"};
    return QString::fromLatin1(names[std::size_t(status)]);
}

QStringList shownLines(const ToldText &text)
{
    QStringList lines;
    for (const Event &event : text.shown()) {
        const QString value = event.date.span ? event.date.value : QStringLiteral("-");
        lines.push_back(event.trigger.lemma + u' ' + value + u' ' + statusName(event.status));
    }
    return lines;
}

} // namespace tests
