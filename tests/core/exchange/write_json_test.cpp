// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/write_timeline.h"
#include "tests/support/instants.h"
#include "tests/support/timeline_builder.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// An event with every field filled, in a text that begins outside the basic plane.
core::Extraction fullExtraction()
{
    core::Extraction made = tests::extractionOf(
        u"🌉 Posted 6 June 2019\n\n{At least three people [died] in Alder, Norland, <on Tuesday evening>, police said.}"_s);
    core::Article &article = made.article;
    const auto rangeOf = [&](const QString &words) { return tests::rangeOf(article.text, words); };
    article.path = u"bridge.txt"_s;
    article.title = u"Bridge"_s;
    article.language = u"en"_s;
    made.published = tests::publishedOn(tests::day(2019, 6, 6));
    made.published.value = u"2019-06-06"_s;
    made.published.evidence = {{core::PublishedReason::StatedOnPage, rangeOf(u"6 June 2019"_s)}};
    core::Event &event = made.events[0];
    event.trigger.lemma = u"die"_s;
    event.kind = u"accident"_s;
    event.date.value = u"2019-06-04TEV"_s;
    event.date.span = core::TimeSpan{tests::at(2019, 6, 4, 18), tests::at(2019, 6, 5)};
    event.date.precision = core::Precision::PartOfDay;
    event.date.duration = u"PT2H"_s;
    event.date.basis = core::DateBasis::Relative;
    event.date.derivation = core::Derivation::Last;
    event.date.rule = u"weekday.part-of-day"_s;
    event.date.anchor = {core::Anchor::Kind::Published, rangeOf(u"6 June 2019"_s),
                         core::daySpan(tests::day(2019, 6, 6)), core::Precision::Day};
    event.participants = {{core::Role::Patient, rangeOf(u"three people"_s)}};
    event.place = core::Place{rangeOf(u"Alder"_s), rangeOf(u"Norland"_s)};
    event.quantities = {{core::QuantityKind::Killed, 3, {}, rangeOf(u"At least three people"_s)}};
    event.status = core::EventStatus::Alleged;
    event.saidBy = {rangeOf(u"police"_s)};
    event.confidence = 0.93;
    made.mainEvent = 0;
    return made;
}

QJsonObject jsonOf(const core::Timeline &timeline)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(core::toJson(timeline), &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

/// What stands in `text` at an object's begin and end, counted in code points.
QString cited(const QString &text, const QJsonValue &range)
{
    const QList<uint> points = text.toUcs4();
    const qsizetype begin = range[u"begin"].toInteger();
    const auto part = points.sliced(begin, range[u"end"].toInteger() - begin);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
}

const QStringList dateKeys{u"value"_s, u"earliest"_s,   u"latest"_s, u"precision"_s, u"relation"_s,   u"duration"_s,
                           u"basis"_s, u"expression"_s, u"anchor"_s, u"rule"_s,      u"explanation"_s};

} // namespace

TEST_CASE("toJson gives every field of an event its value", "[exchange]")
{
    const auto timeline = tests::timelineOf({fullExtraction()});

    const QJsonObject json = jsonOf(*timeline);
    const QJsonObject event = json[u"events"][0].toObject();
    const QJsonObject date = event[u"date"].toObject();

    CHECK(json[u"dateline"].toInt() == 1);
    CHECK(event[u"id"] == u"e1"_s);
    CHECK(event[u"article"] == u"a1"_s);
    CHECK(event[u"trigger"][u"lemma"] == u"die"_s);
    CHECK(event[u"class"] == u"OCCURRENCE"_s);
    CHECK(event[u"on_timeline"] == true);
    CHECK(event[u"kind"] == u"accident"_s);
    CHECK(event[u"status"] == u"alleged"_s);
    CHECK(event[u"confidence"] == 0.93);
    CHECK(event[u"quantities"][0][u"kind"] == u"killed"_s);
    CHECK(event[u"quantities"][0][u"min"] == 3);
    CHECK(event[u"quantities"][0][u"max"].isNull());
    CHECK(event[u"participants"][0][u"role"] == u"patient"_s);
    CHECK(event[u"place"][u"text"] == u"Alder"_s);
    CHECK(event[u"place"][u"region"] == u"Norland"_s);
    CHECK(date[u"value"] == u"2019-06-04TEV"_s);
    CHECK(date[u"earliest"] == u"2019-06-04T18:00"_s);
    CHECK(date[u"latest"] == u"2019-06-04T23:59"_s);
    CHECK(date[u"precision"] == u"part-of-day"_s);
    CHECK(date[u"relation"] == u"on"_s);
    CHECK(date[u"duration"] == u"PT2H"_s);
    CHECK(date[u"basis"] == u"relative"_s);
    CHECK(date[u"rule"] == u"weekday.part-of-day"_s);
    CHECK(date[u"explanation"] ==
          u"‘on Tuesday evening’, the Tuesday before Thursday 6 June 2019 (published: ‘6 June 2019’)"_s);
}

TEST_CASE("toJson says of a date that the user set it, and in which words", "[exchange]")
{
    core::Extraction made = fullExtraction();
    const QJsonObject read = jsonOf(*tests::timelineOf({made}))[u"events"][0][u"date"].toObject();
    core::EventDate set = tests::onDay(tests::day(2019, 6, 11));
    set.edited = true;
    set.typed = u"11 June 2019"_s;
    made.events[0].date = set;

    const QJsonObject date = jsonOf(*tests::timelineOf({made}))[u"events"][0][u"date"].toObject();

    CHECK_FALSE(read.contains(u"edited"));
    CHECK_FALSE(read.contains(u"typed"));
    CHECK(date[u"edited"] == true);
    CHECK(date[u"typed"] == u"11 June 2019"_s);
    CHECK(date[u"basis"] == u"explicit"_s);
    CHECK(date[u"expression"].isNull());
    CHECK(date[u"explanation"] == u"set by the user: ‘11 June 2019’, stated as Tuesday 11 June 2019"_s);
}

TEST_CASE("toJson counts offsets in code points", "[exchange]")
{
    const auto timeline = tests::timelineOf({fullExtraction()});

    const QJsonObject json = jsonOf(*timeline);
    const QString text = json[u"articles"][0][u"text"].toString();
    const QJsonValue event = json[u"events"][0];

    CHECK(cited(text, json[u"articles"][0][u"regions"][0]) == u"🌉 Posted 6 June 2019"_s);
    CHECK(cited(text, json[u"articles"][0][u"published"][u"evidence"][0]) == u"6 June 2019"_s);
    CHECK(cited(text, event[u"sentence"]).endsWith(u"police said."_s));
    CHECK(cited(text, event[u"trigger"]) == u"died"_s);
    CHECK(cited(text, event[u"date"][u"expression"]) == u"on Tuesday evening"_s);
    CHECK(cited(text, event[u"date"][u"anchor"]) == u"6 June 2019"_s);
    CHECK(cited(text, event[u"participants"][0]) == event[u"participants"][0][u"text"].toString());
    CHECK(cited(text, event[u"place"]) == u"Alder"_s);
    CHECK(cited(text, event[u"quantities"][0]) == u"At least three people"_s);
    CHECK(cited(text, event[u"said_by"][0]) == u"police"_s);
}

TEST_CASE("toJson writes all keys of an unknown date as null", "[exchange]")
{
    const auto timeline = tests::timelineOf({tests::extractionOf(u"{The pier [fell].}"_s)});

    const QJsonObject date = jsonOf(*timeline)[u"events"][0][u"date"].toObject();

    for (const QString &key : dateKeys) {
        CAPTURE(key);
        CHECK(date.contains(key));
        CHECK(date[key].isNull());
    }
    CHECK(date.size() == dateKeys.size());
}

TEST_CASE("toJson keeps the duration of an event without a date", "[exchange]")
{
    core::Extraction made = tests::extractionOf(u"{The fire [burnt] for five weeks.}"_s);
    made.events[0].date.duration = u"P5W"_s;

    const QJsonObject date = jsonOf(*tests::timelineOf({made}))[u"events"][0][u"date"].toObject();

    CHECK(date[u"duration"] == u"P5W"_s);
    CHECK(date[u"value"].isNull());
    CHECK(date[u"basis"].isNull());
}

TEST_CASE("toJson writes null where an article says nothing of itself", "[exchange]")
{
    const QJsonObject article =
        jsonOf(*tests::timelineOf({tests::extractionOf(u"Words."_s)}))[u"articles"][0].toObject();

    for (const QString &key : {u"byline"_s, u"outlet"_s, u"url"_s, u"main_event"_s})
        CHECK(article[key].isNull());
    CHECK(article[u"published"][u"value"].isNull());
    CHECK(article[u"published"][u"earliest"].isNull());
    CHECK(article[u"published"][u"basis"] == u"unknown"_s);
    CHECK(article[u"published"][u"evidence"].isArray());
}

TEST_CASE("toJson numbers events through all articles and tells them in stories", "[exchange]")
{
    const auto timeline = tests::bridgeTimeline();

    const QJsonObject json = jsonOf(*timeline);

    QSet<QString> ids;
    for (const QJsonValue &event : json[u"events"].toArray())
        ids.insert(event[u"id"].toString());
    CHECK(ids == QSet<QString>{u"e1"_s, u"e2"_s, u"e3"_s, u"e4"_s, u"e5"_s});
    CHECK(json[u"events"][4][u"article"] == u"a3"_s);
    CHECK(json[u"stories"].toArray().size() == 5);
    for (const QJsonValue &story : json[u"stories"].toArray()) {
        CHECK(ids.remove(story[u"events"][0].toString()));
        CHECK(story[u"date"].toObject().size() == dateKeys.size());
        CHECK(story[u"conflicts"].isArray());
    }
}

TEST_CASE("toJson names both sides of a conflict", "[exchange]")
{
    core::Timeline timeline = *tests::bridgeTimeline();
    timeline.stories[0].conflicts = {{u"killed"_s, {{{0, 1}, u"1"_s}, {{1, 0}, u"27"_s}}}};

    const QJsonValue conflict = jsonOf(timeline)[u"stories"][0][u"conflicts"][0];

    CHECK(conflict[u"field"] == u"killed"_s);
    CHECK(conflict[u"values"][0][u"event"] == u"e2"_s);
    CHECK(conflict[u"values"][1][u"event"] == u"e3"_s);
    CHECK(conflict[u"values"][1][u"value"] == u"27"_s);
}

TEST_CASE("the lines of toJsonLine hold what toJson holds", "[exchange]")
{
    const auto timeline = tests::bridgeTimeline();
    const QJsonObject whole = jsonOf(*timeline);

    QJsonArray articles;
    QJsonArray events;
    for (const auto &extraction : timeline->articles) {
        const QByteArray line = core::toJsonLine(*extraction, articles.size(), events.size());
        CHECK(line.count('\n') == 1);
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        articles.append(json[u"article"]);
        for (const QJsonValue &event : json[u"events"].toArray())
            events.append(event);
    }

    CHECK(articles == whole[u"articles"].toArray());
    CHECK(events == whole[u"events"].toArray());
}

TEST_CASE("a long timeline is written in pieces that make up the whole", "[exchange]")
{
    core::Extraction made = tests::extractionOf(u"{Rain [fell].}"_s);
    made.events.resize(3000, made.events[0]);
    const auto timeline = tests::timelineOf({made});

    std::vector<qsizetype> sizes;
    QByteArray joined;
    core::writeJson(*timeline, [&](const QByteArray &piece) {
        sizes.push_back(piece.size());
        joined += piece;
    });

    CHECK(joined == core::toJson(*timeline));
    CHECK(joined.size() > 2'000'000);
    CHECK(std::ranges::max(sizes) < 1'200'000);
}

TEST_CASE("toJson of nothing is still a timeline", "[exchange]")
{
    const QJsonObject json = jsonOf(core::Timeline());

    for (const QString &key : {u"articles"_s, u"events"_s, u"stories"_s}) {
        CHECK(json[key].isArray());
        CHECK(json[key].toArray().isEmpty());
    }
}
