// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/event_model.h"

#include "tests/support/timeline_builder.h"
#include "tests/ui/british.h"
#include "ui/models/event_filter.h"
#include "ui/models/event_selection.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

using ui::EventFilter;
using ui::EventModel;

namespace {

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, column).data().toString();
    return texts;
}

constexpr auto onlyRow = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;

} // namespace

TEST_CASE("EventModel replaces its rows whole and numbers them as the timeline does", "[models]")
{
    const tests::British british;
    EventModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const auto timeline = tests::bridgeTimeline();

    model.setTimeline(timeline);

    CHECK(resets.size() == 1);
    REQUIRE(model.rowCount() == int(timeline->events.size()));
    CHECK(column(model, EventModel::WhenColumn) ==
          QStringList{u"4 Jun 2019"_s, u"5 Jun 2019"_s, u"12 Jun 2019"_s, u"Undated"_s, u"March 1911"_s});
    CHECK(column(model, EventModel::SourceColumn) ==
          QStringList{u"Fenwick Courier"_s, u"Fenwick Courier"_s, u"Alder Post"_s, u"Alder Post"_s, u"history.txt"_s});
    CHECK(model.index(0, EventModel::KindColumn).data().toString() == u"Accidents"_s);
    CHECK(model.index(0, EventModel::WhatColumn).data().toString() == timeline->event(timeline->events[0]).headline);
    CHECK(model.index(0, EventModel::WhenColumn).data(EventModel::SortRole).toLongLong() == 1559606400);
    CHECK(model.index(2, EventModel::WhatColumn).data(EventModel::ArticleRole).toInt() == 1);
    CHECK(model.index(0, EventModel::WhenColumn).data(Qt::ToolTipRole).toString().contains(u"Tuesday"_s));
}

TEST_CASE("EventModel says which dates the user set", "[models]")
{
    const tests::British british;
    auto extraction = tests::extractionOf(u"{It [rained] <on 4 June 2019>.}"_s);
    extraction.events[0].date = tests::onDay(tests::day(2019, 6, 5));
    extraction.events[0].date.edited = true;
    EventModel model;

    model.setTimeline(tests::timelineOf({extraction}));

    const QModelIndex when = model.index(0, EventModel::WhenColumn);
    CHECK(when.data().toString() == u"5 Jun 2019 · by you"_s);
    CHECK(when.data(Qt::ToolTipRole).toString() == u"Set by you: 5 Jun 2019"_s);
}

TEST_CASE("EventFilter shows either the dated or the undated events on the timeline", "[models]")
{
    const tests::British british;
    EventModel model;
    EventFilter dated(EventFilter::Show::Dated, &model);
    EventFilter undated(EventFilter::Show::Undated, &model);
    const QAbstractItemModelTester tester(&dated, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto extraction =
        tests::extractionOf(u"{It [rained] <on 4 June 2019>.} {Ann Orme [said] so <on 5 June 2019>.} {It [hailed].}"_s);
    extraction.events[0].date = tests::onDay(tests::day(2019, 6, 4));
    extraction.events[1].date = tests::onDay(tests::day(2019, 6, 5));
    extraction.events[1].onTimeline = false;

    model.setTimeline(tests::timelineOf({extraction}));

    CHECK(column(dated, EventModel::WhatColumn) == QStringList{u"It rained on 4 June 2019."_s});
    CHECK(column(undated, EventModel::WhatColumn) == QStringList{u"It hailed."_s});
}

TEST_CASE("EventFilter sorts dates by time and not by their words", "[models]")
{
    const tests::British british;
    EventModel model;
    EventFilter dated(EventFilter::Show::Dated, &model);
    model.setTimeline(tests::bridgeTimeline());

    dated.sort(EventModel::WhenColumn);

    CHECK(column(dated, EventModel::WhenColumn) ==
          QStringList{u"March 1911"_s, u"4 Jun 2019"_s, u"5 Jun 2019"_s, u"12 Jun 2019"_s});
}

TEST_CASE("a linked selection leads and follows the one it is linked to", "[models]")
{
    EventModel model;
    model.setTimeline(tests::bridgeTimeline());
    EventFilter dated(EventFilter::Show::Dated, &model);
    dated.sort(EventModel::WhenColumn);
    QItemSelectionModel base(&model);
    QObject owner;
    QItemSelectionModel *linked = ui::linkedSelection(&dated, &base, &owner);

    ui::selectEvent(base, model, 4);
    CHECK(linked->isRowSelected(0));
    CHECK(linked->currentIndex().row() == 0);

    linked->setCurrentIndex(dated.index(2, EventModel::WhatColumn), onlyRow);
    CHECK(ui::selectedEvent(base) == 1);
    CHECK(base.selectedRows().size() == 1);

    ui::selectEvent(base, model, 3); // undated: the dated ones do not show it
    CHECK(!linked->hasSelection());
    CHECK(ui::selectedEvent(base) == 3);
}

TEST_CASE("the event to show is the current one, or else the first selected one", "[models]")
{
    EventModel model;
    model.setTimeline(tests::bridgeTimeline());
    QItemSelectionModel selection(&model);
    CHECK(ui::selectedEvent(selection) == -1);

    selection.select(model.index(3, 0), onlyRow);
    selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    CHECK(ui::selectedEvent(selection) == 1);

    selection.setCurrentIndex(model.index(3, 0), QItemSelectionModel::NoUpdate);
    CHECK(ui::selectedEvent(selection) == 3);

    selection.clearSelection();
    CHECK(ui::selectedEvent(selection) == -1);
}

TEST_CASE("EventFilter leaves out what the model's filter stops", "[models]")
{
    EventModel model;
    const auto timeline = tests::bridgeTimeline();
    model.setTimeline(timeline);
    EventFilter dated(EventFilter::Show::Dated, &model);
    const QAbstractItemModelTester tester(&dated, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy changes(&model, &EventModel::shownChanged);
    const int before = dated.rowCount();

    ui::EventMask mask(timeline->events.size(), false);
    mask[2] = true;
    model.setShown(mask);

    CHECK(changes.size() == 1);
    REQUIRE(dated.rowCount() == 1);
    CHECK(dated.mapToSource(dated.index(0, 0)).row() == 2);

    model.setShown({});
    CHECK(dated.rowCount() == before);
}
