// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/details_pane.h"

#include "tests/support/timeline_builder.h"
#include "tests/ui/british.h"
#include "ui/models/event_model.h"
#include "ui/models/event_selection.h"

#include <QApplication>
#include <QEnterEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

core::Extraction fire()
{
    auto made = tests::extractionOf(
        u"{A lorry [hit] the gate of Alder, Fenland <on 4 June 2019>, Ann Orme and Bo Lind said.}"_s);
    made.article.outlet = u"Fenwick Courier"_s;
    made.article.title = u"Gate hit"_s;
    core::Event &event = made.events[0];
    const auto range = [&made](const QString &words) { return tests::rangeOf(made.article.text, words); };
    event.headline = u"A lorry hit the gate"_s;
    event.kind = u"accident"_s;
    event.date = tests::onDay(tests::day(2019, 6, 4), event.date.expression);
    event.participants = {{core::Role::Agent, range(u"A lorry"_s)}, {core::Role::Patient, range(u"the gate"_s)}};
    event.place = core::Place{range(u"Alder"_s), range(u"Fenland"_s)};
    event.quantities = {{core::QuantityKind::Killed, 1, 1, {}}, {core::QuantityKind::Wounded, 3, {}, {}}};
    event.saidBy = {range(u"Ann Orme"_s), range(u"Bo Lind"_s)};
    event.status = core::EventStatus::Alleged;
    event.confidence = 0.874;
    return made;
}

struct Shown
{
    explicit Shown(std::shared_ptr<const core::Timeline> timeline)
        : selection(&events)
    {
        events.setTimeline(std::move(timeline));
        pane.setModel(&events, &selection);
        pane.resize(400, 400);
        pane.show();
    }

    QLabel *label(const QString &name) const { return pane.findChild<QLabel *>(u"details"_s + name); }

    ui::EventModel events;
    QItemSelectionModel selection;
    ui::DetailsPane pane;
};

} // namespace

TEST_CASE("the details pane tells all that is known of the selected event", "[source]")
{
    const tests::British british;
    Shown shown(tests::timelineOf({fire()}));

    ui::selectEvent(shown.selection, shown.events, 0);

    CHECK(shown.label(u"Headline"_s)->text() == u"A lorry hit the gate"_s);
    CHECK(shown.label(u"When"_s)->text() == u"4 Jun 2019"_s);
    CHECK(shown.label(u"Why"_s)->text() == u"‘on 4 June 2019’, stated in full"_s);
    CHECK(shown.label(u"Who"_s)->text() == u"A lorry → the gate"_s);
    CHECK(shown.label(u"Where"_s)->text() == u"Alder, Fenland"_s);
    CHECK(shown.label(u"Numbers"_s)->text() == u"1 killed; at least 3 wounded"_s);
    CHECK(shown.label(u"Kind"_s)->text() == u"Accidents"_s);
    CHECK(shown.label(u"Status"_s)->text() == u"Alleged"_s);
    CHECK(shown.label(u"SaidBy"_s)->text() == u"Ann Orme; Bo Lind"_s);
    CHECK(shown.label(u"Confidence"_s)->text() == u"87%"_s);
    CHECK(shown.label(u"Source"_s)->text() == u"Fenwick Courier: Gate hit"_s);
}

TEST_CASE("a fact that is pointed at tells its words, and a double click asks to correct it", "[source]")
{
    const core::Extraction made = fire();
    Shown shown(tests::timelineOf({made}));
    ui::selectEvent(shown.selection, shown.events, 0);
    QList<std::vector<core::TextRange>> pointed;
    QObject::connect(&shown.pane, &ui::DetailsPane::pointedAt, [&](const auto &words) { pointed += words; });
    QList<ui::Detail> wanted;
    QObject::connect(&shown.pane, &ui::DetailsPane::correctionWanted, [&](ui::Detail detail) { wanted += detail; });

    QLabel *where = shown.label(u"Where"_s);
    QEnterEvent enter({1, 1}, {1, 1}, {1, 1});
    QApplication::sendEvent(where, &enter);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(where, &leave);
    QTest::mouseDClick(shown.label(u"Who"_s), Qt::LeftButton);

    REQUIRE(pointed.size() >= 2);
    CHECK(pointed[0] ==
          std::vector{tests::rangeOf(made.article.text, u"Alder"_s), tests::rangeOf(made.article.text, u"Fenland"_s)});
    CHECK(pointed[1].empty());
    CHECK(wanted == QList{ui::Detail::Who});
}

TEST_CASE("the reason of a date that another article tells leads to its words", "[source]")
{
    core::Extraction made = fire();
    core::EventDate &date = made.events[0].date;
    date.basis = core::DateBasis::Inherited;
    date.expression = {};
    date.elsewhere = std::make_shared<const core::ToldElsewhere>(
        core::ToldElsewhere{u"other.txt"_s, u"Lorry hits gate"_s, {4, 11}, u"Tuesday"_s});
    Shown shown(tests::timelineOf({made}));
    ui::selectEvent(shown.selection, shown.events, 0);
    QStringList wanted;
    QObject::connect(&shown.pane, &ui::DetailsPane::elsewhereWanted, [&](const QString &path, core::TextRange words) {
        wanted += u"%1 %2 %3"_s.arg(path).arg(words.begin).arg(words.end);
    });
    QObject::connect(&shown.pane, &ui::DetailsPane::wordsWanted, [&] { wanted += u"here"_s; });

    QTest::mouseClick(shown.label(u"Why"_s), Qt::LeftButton);
    QTest::keyClick(shown.label(u"Why"_s), Qt::Key_Return);
    QTest::mouseClick(shown.label(u"Where"_s), Qt::LeftButton);

    CHECK(wanted == QStringList{u"other.txt 4 11"_s, u"other.txt 4 11"_s, u"here"_s});
}

TEST_CASE("a fact that the user set says so", "[source]")
{
    const tests::British british;
    core::Extraction made = fire();
    made.events[0].edited = core::EventField::Status | core::EventField::Agents;
    made.events[0].userWords = std::make_shared<const core::UserWords>(core::UserWords{.agents = {u"A van"_s}});
    Shown shown(tests::timelineOf({made}));

    ui::selectEvent(shown.selection, shown.events, 0);

    CHECK(shown.label(u"Who"_s)->text() == u"A van → the gate · by you"_s);
    CHECK(shown.label(u"Status"_s)->text() == u"Alleged · by you"_s);
    CHECK(shown.label(u"Where"_s)->text() == u"Alder, Fenland"_s);
}

TEST_CASE("the details pane has no row for what is not known", "[source]")
{
    auto bare = tests::extractionOf(u"{It [rained].}"_s);
    Shown shown(tests::timelineOf({bare}));

    ui::selectEvent(shown.selection, shown.events, 0);

    for (const QString &name : {u"Why"_s, u"Who"_s, u"Where"_s, u"Numbers"_s, u"Kind"_s, u"SaidBy"_s})
        CHECK(!shown.label(name)->isVisible());
    CHECK(shown.label(u"When"_s)->isVisible());
    CHECK(shown.label(u"When"_s)->text() == u"Undated"_s);
}

TEST_CASE("without a selected event the details pane says what to do", "[source]")
{
    Shown shown(tests::timelineOf({fire()}));
    CHECK(shown.label(u"Empty"_s)->isVisible());

    ui::selectEvent(shown.selection, shown.events, 0);
    CHECK(!shown.label(u"Empty"_s)->isVisible());

    shown.selection.clear();
    CHECK(shown.label(u"Empty"_s)->isVisible());
    CHECK(!shown.label(u"Headline"_s)->isVisible());
}
