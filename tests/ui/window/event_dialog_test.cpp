// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/event_dialog.h"

#include "tests/support/timeline_builder.h"
#include "tests/ui/window/shown_window.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const core::Extraction> blaze()
{
    auto made = tests::extractionOf(u"{Rioters [burnt] the mill at Alder <on 4 June 2019>.}"_s);
    core::Event &event = made.events[0];
    event.headline = u"Rioters burnt the mill"_s;
    event.kind = u"unrest"_s;
    event.participants = {{core::Role::Agent, tests::rangeOf(made.article.text, u"Rioters"_s)},
                          {core::Role::Patient, tests::rangeOf(made.article.text, u"the mill"_s)}};
    event.place = core::Place{tests::rangeOf(made.article.text, u"Alder"_s), {}};
    event.quantities = {{core::QuantityKind::Killed, 2, 2, {}}, {core::QuantityKind::Money, 900, {}, {}}};
    return std::make_shared<const core::Extraction>(std::move(made));
}

template<typename Field>
Field *field(const ui::EventDialog &dialog, const QString &name)
{
    auto *found = dialog.findChild<Field *>(u"event"_s + name);
    REQUIRE(found);
    return found;
}

} // namespace

TEST_CASE("the dialog of an event shows what was read, and corrects nothing by itself", "[window]")
{
    const ui::EventDialog dialog(blaze(), 0, {u"unrest"_s, u"accident"_s});

    CHECK(field<QLineEdit>(dialog, u"Headline"_s)->text() == u"Rioters burnt the mill"_s);
    CHECK(field<QLineEdit>(dialog, u"Agents"_s)->text() == u"Rioters"_s);
    CHECK(field<QLineEdit>(dialog, u"Place"_s)->text() == u"Alder"_s);
    CHECK(field<QComboBox>(dialog, u"Kind"_s)->currentData().toString() == u"unrest"_s);
    CHECK(field<QSpinBox>(dialog, u"Count0Least"_s)->value() == 2);
    CHECK(field<QSpinBox>(dialog, u"Count1Least"_s)->text() == u"not told"_s);
    CHECK(dialog.correction().isEmpty());
}

TEST_CASE("what is changed in the dialog of an event, and that alone, is its correction", "[window]")
{
    const ui::EventDialog dialog(blaze(), 0, {u"unrest"_s, u"accident"_s});

    field<QLineEdit>(dialog, u"Agents"_s)->setText(u" A gang;  two boys ; "_s);
    field<QLineEdit>(dialog, u"Region"_s)->setText(u"Fenland"_s);
    field<QComboBox>(dialog, u"Kind"_s)->setCurrentIndex(field<QComboBox>(dialog, u"Kind"_s)->findData(u"accident"_s));
    field<QSpinBox>(dialog, u"Count1Least"_s)->setValue(5);

    const core::Correction correction = dialog.correction();
    CHECK(correction.agents == QStringList{u"A gang"_s, u"two boys"_s});
    CHECK_FALSE(correction.patients);
    CHECK(correction.place == u"Alder"_s);
    CHECK(correction.region == u"Fenland"_s);
    CHECK(correction.kind == u"accident"_s);
    CHECK_FALSE(correction.status);
    CHECK_FALSE(correction.headline);
    REQUIRE(correction.quantities);
    CHECK(correction.quantities->size() == 3);
}

TEST_CASE("a corrected event opens with its corrections, and can go back to what was read", "[window]")
{
    const auto read = blaze();
    core::Correction before;
    before.status = core::EventStatus::Alleged;
    before.agents = QStringList{};
    const auto edited = core::withCorrections({read}, {{core::keyOf(*read, 0), before}})[0];
    ui::EventDialog dialog(edited, 0, {u"unrest"_s});
    CHECK(field<QLineEdit>(dialog, u"Agents"_s)->text().isEmpty());
    CHECK(dialog.correction() == before);

    field<QPushButton>(dialog, u"TakeBack"_s)->click();

    CHECK(field<QLineEdit>(dialog, u"Agents"_s)->text() == u"Rioters"_s);
    CHECK(dialog.correction().isEmpty());
}

TEST_CASE("Shift+F2 corrects the selected event", "[window]")
{
    tests::ShownWindow shown(tests::timelineOf({*blaze()}));
    QList<std::pair<core::EventKey, core::Correction>> corrected;
    QObject::connect(&shown.window, &ui::MainWindow::corrected, &shown.window,
                     [&](const auto &event, const auto &correction) { corrected.emplaceBack(event, correction); });
    CHECK_FALSE(shown.part<QAction>("correct")->isEnabled());
    shown.window.selectEvent(0);
    CHECK(shown.part<QAction>("correct")->isEnabled());

    QTest::keyClick(&shown.window, Qt::Key_F2, Qt::ShiftModifier);
    auto *dialog = shown.part<ui::EventDialog>("eventDialog");
    field<QLineEdit>(*dialog, u"Place"_s)->setText(u"Hale"_s);
    dialog->accept();

    REQUIRE(corrected.size() == 1);
    CHECK(corrected[0].first == core::keyOf(*blaze(), 0));
    CHECK(corrected[0].second.place == u"Hale"_s);
}
