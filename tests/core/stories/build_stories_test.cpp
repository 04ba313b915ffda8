// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/build_stories.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Event eventAt(std::optional<int> day, const QString &headline)
{
    Event event;
    event.headline = headline;
    if (day) {
        event.date.span = daySpan(CivilDay(std::chrono::days(*day)));
        event.date.basis = DateBasis::Explicit;
    }
    return event;
}

std::shared_ptr<const Extraction> articleWith(std::vector<Event> events)
{
    Extraction extraction;
    extraction.article.text = u"Some words that stand for an article."_s;
    extraction.events = std::move(events);
    return std::make_shared<const Extraction>(std::move(extraction));
}

QStringList headlinesOf(const Timeline &timeline)
{
    QStringList headlines;
    for (const Story &story : timeline.stories)
        headlines.push_back(story.headline);
    return headlines;
}

} // namespace

TEST_CASE("makeTimeline orders stories by their days and puts undated ones last", "[stories]")
{
    const auto first = articleWith({eventAt(30, u"c"_s), eventAt({}, u"undated"_s)});
    const auto second = articleWith({eventAt(-5, u"a"_s), eventAt(2, u"b"_s)});

    const Timeline timeline = makeTimeline({first, second});

    CHECK(headlinesOf(timeline).join(u' ') == u"a b c undated");
    CHECK(timeline.stories[0].events == std::vector{EventRef{1, 0}});
}

TEST_CASE("makeTimeline numbers all events but makes no stories of mere mentions", "[stories]")
{
    Event mention = eventAt(1, u"said"_s);
    mention.onTimeline = false;

    const Timeline timeline = makeTimeline({articleWith({mention, eventAt(1, u"fell"_s)})});

    CHECK(timeline.events == std::vector{EventRef{0, 0}, EventRef{0, 1}});
    CHECK(headlinesOf(timeline).join(u' ') == u"fell");
}

TEST_CASE("makeTimeline makes an empty timeline of nothing", "[stories]")
{
    const Timeline timeline = makeTimeline({});

    CHECK(timeline.events.empty());
    CHECK(timeline.stories.empty());
}

TEST_CASE("a story is the more salient, the more people were hurt", "[stories]")
{
    Event few = eventAt(1, u"few"_s);
    few.quantities = {{QuantityKind::Killed, 2, 2, {}}};
    Event many = eventAt(2, u"many"_s);
    many.quantities = {{QuantityKind::Killed, 300, {}, {}}};

    const Timeline timeline = makeTimeline({articleWith({few, many, eventAt(3, u"none"_s)})});

    CHECK(timeline.stories[1].salience > timeline.stories[0].salience);
    CHECK(timeline.stories[0].salience > timeline.stories[2].salience);
    CHECK(timeline.stories[1].salience <= 1);
}
