// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/synthetic_timeline.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace tests {

namespace {

using namespace std::chrono;
using core::EventStatus;
using core::Precision;

constexpr int eventsPerArticle = 20;

// A seeded engine gives the same numbers everywhere; the distributions of the library do not.
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {}

    /// In [0, 1).
    double part() { return double(m_engine()) / (double(std::mt19937::max()) + 1); }
    int below(int limit) { return int(part() * limit); }
    /// Small numbers mostly, as names of places come.
    int rankBelow(int limit) { return int(std::pow(part(), 2.5) * limit); }
    template<std::size_t N>
    QString pick(const std::array<const char *, N> &words)
    {
        return QString::fromLatin1(words[std::size_t(below(int(N)))]);
    }

private:
    std::mt19937 m_engine;
};

constexpr std::array places{"Ellerby",   "Port Amsel", "Quarrick",   "Lower Finch", "Tannow",           "Sorrel Bay",
                            "Westmarsh", "Old Keld",   "Brackwater", "Nine Elms",   "Harrowgate Cross", "Upper Dray"};
constexpr std::array kinds{"battle", "protest", "politics", "diplomacy", "justice", "disaster", "business", "sport"};
constexpr std::array subjects{"Dock workers",   "The city council",    "Two ministers", "A storm",
                              "Residents",      "The river authority", "Police",        "Farmers from the valley",
                              "The opposition", "A night train",       "Fire crews",    "The court of appeal"};
constexpr std::array verbs{"block",  "reopen",   "question", "leave",  "search",  "vote on",
                           "damage", "call off", "approve",  "occupy", "inspect", "postpone"};
constexpr std::array objects{"the old bridge",
                             "talks over harbour fees",
                             "the budget for schools",
                             "a warehouse",
                             "the power station at dawn",
                             "plans for the new line",
                             "the market square",
                             "a report on the flood",
                             "the ferry terminal",
                             "an election in two districts"};
constexpr std::array tails{"",
                           " after a night of rain",
                           ", the mayor's office says",
                           " for the second time this month",
                           " as prices rise",
                           " and ask for more time",
                           " despite warnings from engineers"};

/// Kinds are shared strings, as those of the taxonomy are.
const QString &sharedKind(int number)
{
    static const auto shared = [] {
        std::array<QString, kinds.size()> all;
        std::ranges::transform(kinds, all.begin(), [](const char *kind) { return QString::fromLatin1(kind); });
        return all;
    }();
    return shared[std::size_t(number)];
}

core::Instant atDay(core::CivilDay day)
{
    return core::Instant(day);
}

/// News comes in bursts: half of it in a few stretches of some days.
core::CivilDay dayOf(Dice &dice, int years)
{
    const core::CivilDay last(local_days(year(2024) / 6 / 30));
    const int all = years * 365;
    int before = dice.below(all);
    if (dice.part() < 0.5)
        before = (dice.below(60) * 7919 % all + dice.rankBelow(12)) % all;
    return last - days(before);
}

void setSpan(core::EventDate &date, core::Instant begin, core::Instant end, Precision precision)
{
    date.span = core::TimeSpan{begin, end};
    date.precision = precision;
    date.basis = core::DateBasis::Explicit;
    date.value = QStringLiteral("synthetic");
}

core::EventDate dateOf(Dice &dice, int years)
{
    const core::CivilDay day = dayOf(dice, years);
    const year_month_day date(day);
    core::EventDate when;
    const double chance = dice.part();
    if (chance < 0.02)
        return when;
    if (chance < 0.82) {
        setSpan(when, atDay(day), atDay(day + days(1)), Precision::Day);
    } else if (chance < 0.88) {
        const auto begin = atDay(day) + hours(6 * dice.below(4));
        setSpan(when, begin, begin + hours(6), Precision::PartOfDay);
    } else if (chance < 0.91) {
        setSpan(when, atDay(day), atDay(day + days(7)), Precision::Week);
    } else if (chance < 0.98) {
        const auto month = date.year() / date.month() / 1;
        setSpan(when, atDay(local_days(month)), atDay(local_days(month + months(1))), Precision::Month);
        when.relation = dice.part() < 0.2 ? core::Relation::After : core::Relation::On;
    } else {
        setSpan(when, atDay(local_days(date.year() / 1 / 1)),
                atDay(local_days((date.year() + std::chrono::years(1)) / 1 / 1)), Precision::Year);
    }
    return when;
}

EventStatus statusOf(Dice &dice)
{
    static constexpr std::array rare{EventStatus::Ongoing,    EventStatus::Planned, EventStatus::Cancelled,
                                     EventStatus::Denied,     EventStatus::Feared,  EventStatus::Alleged,
                                     EventStatus::Conditional};
    return dice.part() < 0.7 ? EventStatus::Happened : rare[std::size_t(dice.below(int(rare.size())))];
}

QString headlineOf(Dice &dice)
{
    return dice.pick(subjects) + u' ' + dice.pick(verbs) + u' ' + dice.pick(objects) + dice.pick(tails);
}

/// An event whose place stands in the article's text.
core::Event eventOf(core::Article &article, const QString &headline, const QString &place)
{
    core::Event event;
    event.headline = headline.left(core::maxHeadlineLength);
    const qsizetype begin = article.text.size();
    article.text += event.headline + u' ';
    if (!place.isEmpty()) {
        event.place = core::Place{{article.text.size(), article.text.size() + place.size()}, {}};
        article.text += place;
    }
    event.sentence = {begin, article.text.size()};
    event.trigger = {{begin, begin + 1}, event.headline.left(1)};
    article.text += u'\n';
    return event;
}

core::Extraction articleOf(Dice &dice, int number, int events, int years)
{
    core::Extraction extraction;
    extraction.article.path = QStringLiteral("article-%1.txt").arg(number);
    extraction.article.title = headlineOf(dice);
    extraction.article.outlet = QStringLiteral("Outlet %1").arg(dice.rankBelow(9) + 1);
    for (int i = 0; i < events; ++i) {
        const bool placed = dice.part() < 0.8;
        const QString place = QString::fromLatin1(places[std::size_t(dice.rankBelow(int(places.size())))]);
        core::Event event = eventOf(extraction.article, headlineOf(dice), placed ? place : QString());
        event.date = dateOf(dice, years);
        event.kind = sharedKind(dice.rankBelow(int(kinds.size())));
        event.status = statusOf(dice);
        event.onTimeline = dice.part() < 0.98;
        extraction.events.push_back(std::move(event));
    }
    return extraction;
}

/// One story an event on the timeline, by begin, undated last.
std::vector<core::Story> storiesOf(const core::Timeline &timeline, auto salienceOf)
{
    std::vector<core::Story> stories;
    for (std::size_t number = 0; number < timeline.events.size(); ++number) {
        const core::Event &event = timeline.event(timeline.events[number]);
        if (event.onTimeline)
            stories.push_back({.events = {timeline.events[number]},
                               .headline = event.headline,
                               .date = event.date,
                               .salience = salienceOf(number),
                               .outlets = 1,
                               .conflicts = {}});
    }
    std::ranges::stable_sort(stories, {}, [](const core::Story &story) {
        return std::pair(!story.date.span, story.date.span.value_or(core::TimeSpan()));
    });
    return stories;
}

void numberEvents(core::Timeline &timeline)
{
    for (quint32 article = 0; article < timeline.articles.size(); ++article) {
        for (quint32 event = 0; event < timeline.articles[article]->events.size(); ++event)
            timeline.events.push_back({article, event});
    }
}

core::Instant instantOf(const QString &day)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    Q_ASSERT(date.isValid());
    return core::Instant(days(date.toJulianDay() - 2'440'588)); // the Julian day of 1 January 1970
}

core::TimeSpan spanOf(const QString &text)
{
    const QStringList ends = text.split(u'/');
    const core::Instant begin = instantOf(ends.front());
    return {begin, ends.size() > 1 ? instantOf(ends.back()) : begin + days(1)};
}

} // namespace

std::shared_ptr<const core::Timeline> syntheticTimeline(int events, int years, unsigned seed)
{
    Dice dice(seed);
    auto timeline = std::make_shared<core::Timeline>();
    for (int done = 0; done < events; done += eventsPerArticle) {
        const int count = std::min(eventsPerArticle, events - done);
        timeline->articles.push_back(
            std::make_shared<core::Extraction>(articleOf(dice, done / eventsPerArticle, count, years)));
    }
    numberEvents(*timeline);
    timeline->stories = storiesOf(*timeline, [&](std::size_t) { return dice.part(); });
    return timeline;
}

std::shared_ptr<const core::Timeline> timelineOfDays(const std::vector<DatedEvent> &events)
{
    core::Extraction extraction;
    extraction.article.title = QStringLiteral("A week at the harbour");
    extraction.article.outlet = QStringLiteral("The Harbour Post");
    for (const DatedEvent &given : events) {
        core::Event event = eventOf(extraction.article, given.headline, given.place);
        const core::TimeSpan span = spanOf(given.days);
        setSpan(event.date, span.begin, span.end, span.end - span.begin > days(1) ? Precision::Month : Precision::Day);
        event.status = given.status;
        event.kind = given.kind;
        extraction.events.push_back(std::move(event));
    }
    auto timeline = std::make_shared<core::Timeline>();
    timeline->articles.push_back(std::make_shared<core::Extraction>(std::move(extraction)));
    numberEvents(*timeline);
    timeline->stories = storiesOf(*timeline, [&](std::size_t number) { return events[number].salience; });
    return timeline;
}

} // namespace tests
