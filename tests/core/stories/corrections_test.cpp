// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/corrections.h"

#include "core/dating/find_published.h"
#include "core/events/event_words.h"
#include "core/exchange/wording.h"
#include "core/pipeline/extract.h"
#include "tests/support/show.h"
#include "tests/support/timeline_builder.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;
using tests::day;

namespace {

using Articles = std::vector<std::shared_ptr<const Extraction>>;

/// A date of one day that the user chose, counted from the publication on `published`.
EventDate chosenFrom(CivilDay chosen, CivilDay published)
{
    EventDate date = tests::onDay(chosen);
    date.basis = DateBasis::Relative;
    date.derivation = Derivation::Next;
    date.anchor = {Anchor::Kind::Published, {}, daySpan(published), Precision::Day};
    date.edited = true;
    return date;
}

Article ferryArticle()
{
    Article article;
    article.path = u"ferry.txt"_s;
    article.text = u"The ferry sank off the pier on Thursday."_s;
    article.regions = {{{0, article.text.size()}, RegionKind::Body}};
    return article;
}

} // namespace

TEST_CASE("withCorrections sets a date and keeps what had been read", "[stories]")
{
    const auto read = tests::bridgeTimeline();
    const Extraction &bridge = *read->articles[0];
    const EventDate chosen = tests::onDay(day(2019, 6, 11));
    Articles extracted = read->articles;
    auto lasting = std::make_shared<Extraction>(bridge);
    lasting->events[0].date.duration = u"PT7H"_s;
    extracted[0] = lasting;

    const Articles edited = withCorrections(extracted, {{keyOf(bridge, 0), Correction{.date = chosen}}});

    REQUIRE(edited.size() == 3);
    const EventDate &date = edited[0]->events[0].date;
    CHECK(date.span == daySpan(day(2019, 6, 11)));
    CHECK(date.edited);
    CHECK(date.duration == u"PT7H"_s);
    CHECK(edited[0]->readEvent(0).date == lasting->events[0].date);
    CHECK(edited[0]->readEvent(1).date == bridge.events[1].date);
    CHECK(edited[0]->events[1].date == bridge.events[1].date);
    CHECK(edited[1] == extracted[1]);
    CHECK(edited[2] == extracted[2]);
}

TEST_CASE("withCorrections without choices, or with those of other texts, changes nothing", "[stories]")
{
    const auto read = tests::bridgeTimeline();
    EventKey other = keyOf(*read->articles[0], 0);
    other.lemma = u"sink"_s;
    const EventDate chosen = tests::onDay(day(2019, 6, 11));

    CHECK(withCorrections(read->articles, {}) == read->articles);
    CHECK(withCorrections(read->articles, {{{u"elsewhere.txt"_s, {}, {}, {}}, Correction{.date = chosen}}}) ==
          read->articles);
    CHECK(withCorrections(read->articles, {{other, Correction{.date = chosen}}})[0]->events ==
          read->articles[0]->events);
}

TEST_CASE("an undated event that is given a date takes its place in time", "[stories]")
{
    const auto read = tests::bridgeTimeline();
    const Extraction &inquiry = *read->articles[1];
    REQUIRE_FALSE(inquiry.events[1].date.span);
    const Corrections chosen{{keyOf(inquiry, 1), Correction{.date = tests::onDay(day(2019, 6, 1))}}};

    const auto timeline = tests::timelineOf({*withCorrections(read->articles, chosen)[1]});

    REQUIRE(timeline->stories.size() == 2);
    CHECK(timeline->stories[0].events[0].event == 1);
    CHECK(timeline->stories[0].date.edited);
}

TEST_CASE("a chosen date stays when the publication day is corrected", "[stories]")
{
    const auto extracted = [](CivilDay published) {
        return std::make_shared<const Extraction>(extract(ferryArticle(), Knowledge(), published));
    };
    const auto before = extracted(day(2019, 6, 7));
    REQUIRE(before->events.size() == 1);
    CHECK(before->events[0].date.span == daySpan(day(2019, 6, 6)));
    EventDate choice = chosenFrom(day(2019, 6, 13), day(2019, 6, 7));
    choice.expression = before->events[0].date.expression;
    const Corrections chosen{{keyOf(*before, 0), Correction{.date = choice}}};

    const auto first = withCorrections({before}, chosen)[0];
    const auto after = withCorrections({extracted(day(2019, 6, 14))}, chosen)[0];

    CHECK(explain(first->events[0].date, first->article) ==
          u"set by the user: ‘Thursday’, the Thursday after Friday 7 June 2019 (published)"_s);
    CHECK(after->events[0].date.span == daySpan(day(2019, 6, 13)));
    CHECK(explain(after->events[0].date, after->article) ==
          u"set by the user: ‘Thursday’, read as Thursday 13 June 2019"_s);
    CHECK(after->readEvent(0).date.span == daySpan(day(2019, 6, 13)));
    CHECK_FALSE(after->readEvent(0).date.edited);
}

TEST_CASE("withCorrections sets names, and points to them where the article has them", "[stories]")
{
    auto read = std::make_shared<Extraction>();
    read->article = ferryArticle();
    Event event;
    event.sentence = {0, read->article.text.size()};
    event.trigger = {{10, 14}, u"sink"_s};
    event.headline = u"Ferry sank"_s;
    event.participants = {{Role::Agent, {0, 9}}, {Role::Other, {23, 27}}};
    read->events = {event};
    Correction correction;
    correction.agents = QStringList{u"the pier"_s, u"a barge"_s};
    correction.place = u"Hale"_s;
    correction.region = u"Norland"_s;
    correction.kind = u"accident"_s;
    correction.status = EventStatus::Alleged;

    const auto edited = withCorrections({read}, {{keyOf(*read, 0), correction}})[0];

    const Event &its = edited->events[0];
    CHECK(participantNames(its, edited->article, Role::Agent) == QStringList{u"the pier"_s, u"a barge"_s});
    CHECK(participantNames(its, edited->article, Role::Other) == QStringList{u"pier"_s});
    CHECK(std::ranges::count(its.participants, Role::Agent, &Participant::role) == 1);
    CHECK(placeName(its, edited->article) == u"Hale");
    CHECK(regionName(its, edited->article) == u"Norland");
    CHECK_FALSE(its.place);
    CHECK(its.kind == u"accident");
    CHECK(its.status == EventStatus::Alleged);
    CHECK(its.headline == u"Ferry sank");
    CHECK(its.edited == (EventField::Agents | EventField::Place | EventField::Kind | EventField::Status));
    CHECK(edited->readEvent(0) == event);
    CHECK(participantNames(event, edited->article, Role::Agent) == QStringList{u"The ferry"_s});
}
