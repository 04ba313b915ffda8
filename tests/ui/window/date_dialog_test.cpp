// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/date_dialog.h"

#include "core/pipeline/extract.h"
#include "core/stories/corrections.h"
#include "tests/support/show.h"
#include "tests/ui/window/shown_window.h"
#include "ui/source/source_colors.h"
#include "ui/timeline/timeline_view.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;
using tests::day;

namespace {

/// "The ferry sank off the pier on Thursday.", published on Friday 7 June 2019 unless told otherwise.
std::shared_ptr<const core::Extraction> ferry(std::optional<core::CivilDay> published = day(2019, 6, 7))
{
    core::Article article;
    article.path = u"ferry.txt"_s;
    article.text = u"The ferry sank off the pier on Thursday."_s;
    article.regions = {{{0, article.text.size()}, core::RegionKind::Body}};
    auto made = core::extract(std::move(article), core::Knowledge(), published);
    REQUIRE(made.events.size() == 1);
    return std::make_shared<const core::Extraction>(std::move(made));
}

std::shared_ptr<const core::Extraction> ferryDated(const core::EventDate &date)
{
    const auto read = ferry();
    return core::withCorrections({read}, {{core::keyOf(*read, 0), core::Correction{.date = date}}})[0];
}

/// The dialog on the screen, with British dates.
struct Asked
{
    explicit Asked(std::shared_ptr<const core::Extraction> extraction)
        : dialog(std::move(extraction), 0)
    {
        dialog.show();
        dialog.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
    }

    template<typename Widget>
    Widget *part(const QString &name) const
    {
        return dialog.findChild<Widget *>(name);
    }

    QStringList offered() const
    {
        QStringList texts;
        for (int i = 0; const auto *button = part<QRadioButton>(u"dateChoice%1"_s.arg(i)); ++i)
            texts += button->text();
        return texts;
    }

    QLineEdit *line() const { return part<QLineEdit>(u"dateLine"_s); }
    QString meaning() const { return part<QLabel>(u"dateMeaning"_s)->text(); }
    QPushButton *ok() const { return part<QDialogButtonBox>({})->button(QDialogButtonBox::Ok); }

    void type(const QString &text)
    {
        line()->setFocus();
        line()->selectAll();
        QTest::keyClicks(line(), text);
    }

    tests::British british;
    ui::DateDialog dialog;
};

} // namespace

TEST_CASE("the dialog of a date says what it is and why, and offers what else it may be", "[window]")
{
    const Asked asked(ferry());

    CHECK(asked.part<QLabel>(u"dateNow"_s)->text() ==
          u"Now: 6 Jun 2019. ‘Thursday’, the Thursday before Friday, 7 June 2019 (published)"_s);
    CHECK(asked.offered() == QStringList{u"6 Jun 2019 (as the program read it)"_s, u"13 Jun 2019"_s, u"7 Jun 2019"_s});
    CHECK(asked.part<QLabel>(u"dateReason1"_s)->text() ==
          u"‘Thursday’, the Thursday after Friday, 7 June 2019 (published)"_s);
    CHECK(asked.part<QRadioButton>(u"dateChoice0"_s)->isChecked());
    CHECK(asked.part<QRadioButton>(u"dateChoice1"_s)->accessibleDescription() ==
          asked.part<QLabel>(u"dateReason1"_s)->text());
    CHECK(asked.meaning() == u"Meaning: 6 Jun 2019\nThursday, 6 June 2019"_s);
    CHECK(asked.ok()->isEnabled());
    CHECK_FALSE(asked.part<QPushButton>(u"dateTakeBack"_s)->isEnabled());
    CHECK_FALSE(asked.dialog.choice());
}

TEST_CASE("arrows and a click on its reason choose another reading", "[window]")
{
    Asked asked(ferry());

    QTest::keyClick(asked.dialog.focusWidget(), Qt::Key_Down);
    REQUIRE(asked.dialog.choice());
    CHECK(asked.dialog.choice()->span == core::daySpan(day(2019, 6, 13)));
    CHECK(asked.dialog.choice()->edited);
    CHECK(asked.dialog.choice()->basis == core::DateBasis::Relative);

    QTest::mouseClick(asked.part<QLabel>(u"dateReason2"_s), Qt::LeftButton);
    REQUIRE(asked.dialog.choice());
    CHECK(asked.dialog.choice()->span == core::daySpan(day(2019, 6, 7)));
    CHECK(asked.dialog.choice()->basis == core::DateBasis::Published);
}

TEST_CASE("a date that is typed is told in words at once", "[window]")
{
    const auto [typed, meaning] = GENERATE(table<QString, QString>({
        {u"12 April 2012"_s, u"Meaning: 12 Apr 2012\nThursday, 12 April 2012"_s},
        {u"mid-March 2012"_s, u"Meaning: middle of March 2012\nEarliest 11 Mar 2012, latest 20 Mar 2012"_s},
        {u"before May 2012"_s, u"Meaning: before May 2012\nLatest 30 Apr 2012"_s},
        {u"by May 2012"_s, u"Meaning: before May 2012\nLatest 31 May 2012"_s},
        {u"last Tuesday"_s, u"Meaning: 4 Jun 2019\nTuesday, 4 June 2019"_s},
        {u"between 1914 and 1918"_s, u"Meaning: between 1914 and 1918\nEarliest 1 Jan 1914, latest 31 Dec 1918"_s},
        {u"12-13 April 2012"_s,
         u"Meaning: from 12 Apr 2012 to 13 Apr 2012\nEarliest 12 Apr 2012, latest 13 Apr 2012"_s},
        {u"c. 1900"_s, u"Meaning: around 1900\nEarliest 1 Jan 1900, latest 31 Dec 1900"_s},
        {u"since 2009"_s, u"Meaning: since 2009\nEarliest 1 Jan 2009"_s},
    }));
    Asked asked(ferry());

    asked.type(typed);

    CHECK(asked.part<QRadioButton>(u"dateOther"_s)->isChecked());
    CHECK(asked.meaning() == meaning);
    CHECK(asked.line()->accessibleDescription() == meaning);
    CHECK(asked.ok()->isEnabled());
    REQUIRE(asked.dialog.choice());
    CHECK(asked.dialog.choice()->typed == typed);
    CHECK(asked.dialog.choice()->edited);
}

TEST_CASE("words that are no date cannot be set, and are told so", "[window]")
{
    Asked asked(ferry());
    asked.type(u"some day"_s);

    CHECK(asked.meaning().startsWith(u"This is no date"_s));
    CHECK_FALSE(asked.ok()->isEnabled());
    CHECK_FALSE(asked.dialog.choice());
    QTest::keyClick(asked.line(), Qt::Key_Return);
    CHECK(asked.dialog.isVisible());

    QTest::mouseClick(asked.part<QLabel>(u"dateReason1"_s), Qt::LeftButton); // back to what is offered
    CHECK(asked.ok()->isEnabled());
    CHECK(asked.dialog.choice()->span == core::daySpan(day(2019, 6, 13)));

    QTest::keyClick(asked.line(), Qt::Key_Escape);
    CHECK_FALSE(asked.dialog.isVisible());
    CHECK(asked.dialog.result() == QDialog::Rejected);
}

TEST_CASE("where no publication day is known the dialog says what to do about it", "[window]")
{
    Asked asked(ferry(std::nullopt));
    CHECK(asked.offered().isEmpty());
    CHECK(asked.part<QLabel>(u"dateNow"_s)->text().startsWith(u"The program found no date"_s));
    CHECK(asked.line()->hasFocus());
    CHECK_FALSE(asked.ok()->isEnabled());

    asked.type(u"last Tuesday"_s);
    CHECK(asked.meaning().contains(u"Set that day first"_s));
    CHECK_FALSE(asked.ok()->isEnabled());

    asked.type(u"3/6/2019"_s);
    CHECK(asked.meaning() == u"This can be two dates. Write the month as a word."_s);
    CHECK_FALSE(asked.ok()->isEnabled());

    asked.type(u"4 June 2019"_s);
    QTest::keyClick(asked.line(), Qt::Key_Return);
    CHECK(asked.dialog.result() == QDialog::Accepted);
    CHECK(asked.dialog.choice()->span == core::daySpan(day(2019, 6, 4)));
}

TEST_CASE("the dialog begins with the date that the user set, and takes it back", "[window]")
{
    core::EventDate date = tests::onDay(day(2012, 4, 12));
    date.typed = u"12 April 2012"_s;
    Asked asked(ferryDated(date));
    CHECK(asked.line()->text() == u"12 April 2012"_s);
    CHECK(asked.part<QRadioButton>(u"dateOther"_s)->isChecked());
    CHECK(asked.dialog.choice()->span == date.span);
    auto *back = asked.part<QPushButton>(u"dateTakeBack"_s);
    REQUIRE(back->isEnabled());
    CHECK(back->toolTip() == u"The program had read 6 Jun 2019"_s);

    QTest::mouseClick(back, Qt::LeftButton);

    CHECK(asked.dialog.result() == QDialog::Accepted);
    CHECK_FALSE(asked.dialog.choice());
}

TEST_CASE("the date that the program read can be chosen again", "[window]")
{
    Asked asked(ferryDated(tests::onDay(day(2019, 6, 20)))); // a date that the article no longer offers
    REQUIRE(asked.offered().size() == 4);
    CHECK(asked.part<QRadioButton>(u"dateChoice3"_s)->isChecked());
    CHECK(asked.dialog.choice()->span == core::daySpan(day(2019, 6, 20)));

    asked.part<QRadioButton>(u"dateChoice0"_s)->click();

    CHECK_FALSE(asked.dialog.choice());
}

TEST_CASE("Tab leads through the dialog of a date from top to bottom", "[window]")
{
    Asked asked(ferry());
    QStringList names;
    for (int i = 0; i < 4; ++i) {
        names += asked.dialog.focusWidget()->objectName();
        QTest::keyClick(asked.dialog.focusWidget(), Qt::Key_Tab);
    }

    CHECK(names.first(2) == QStringList{u"dateChoice0"_s, u"dateLine"_s});
    CHECK(asked.dialog.focusWidget()->objectName() == u"dateChoice0"_s);
}

TEST_CASE("the words of an article are shown as they are", "[window]")
{
    auto extraction = std::make_shared<core::Extraction>(*ferry());
    core::Article &article = extraction->article;
    article.text.replace(u"Thursday"_s, u"AT&T <b>d"_s);
    extraction->events[0].date.expression.end = article.text.size() - 1;
    const Asked asked(extraction);

    const auto *reason = asked.part<QLabel>(u"dateReason0"_s);
    CHECK(reason->text().startsWith(u"‘AT&T <b>d’"_s));
    CHECK(reason->textFormat() == Qt::PlainText);
    CHECK_FALSE(reason->buddy());
}

TEST_CASE("the rings of what can be chosen stand out on light and on dark", "[window]")
{
    const QPalette before = QApplication::palette();
    Asked asked(ferry());
    for (const QPalette &palette : {ui::lightPalette(), ui::darkPalette()}) {
        QApplication::setPalette(palette);
        asked.dialog.setPalette(palette);
        auto *button = asked.part<QRadioButton>(u"dateChoice1"_s);
        const QImage image = button->grab(QRect(0, 0, 16, button->height())).toImage();
        double most = 1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                most = std::max(most, ui::contrast(image.pixelColor(x, y), palette.color(QPalette::Window)));
        }
        CHECK(most >= 3);
    }
    QApplication::setPalette(before);
}

TEST_CASE("F2 asks for the date of the selected event and tells what was chosen", "[window]")
{
    tests::ShownWindow shown(tests::timelineOf({*ferry()}));
    const auto *command = shown.part<QAction>("setDate");
    QList<std::pair<core::EventKey, std::optional<core::EventDate>>> chosen;
    QObject::connect(&shown.window, &ui::MainWindow::dateChosen, &shown.window,
                     [&](const auto &event, const auto &date) { chosen.emplaceBack(event, date); });
    CHECK_FALSE(command->isEnabled());
    shown.window.selectEvent(0);
    CHECK(command->isEnabled());

    shown.press(Qt::Key_F2);
    auto *dialog = shown.part<ui::DateDialog>("dateDialog");
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"dateLine"_s), u"12 April 2012"_s);
    QTest::keyClick(dialog, Qt::Key_Return);

    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0].first == core::keyOf(*ferry(), 0));
    REQUIRE(chosen[0].second);
    CHECK(chosen[0].second->span == core::daySpan(day(2012, 4, 12)));

    shown.window.setTimeline(tests::timelineOf({*ferryDated(*chosen[0].second)}));
    CHECK(shown.part<QTableView>("datedTable")->model()->index(0, 0).data().toString() == u"12 Apr 2012 · by you"_s);
    CHECK(shown.part<QLabel>("detailsWhy")->text() == u"Set by you: ‘12 April 2012’, stated in full"_s);
    CHECK(command->isEnabled());
}

TEST_CASE("the menu of an event on the timeline and in the table leads to its date", "[window]")
{
    tests::ShownWindow shown(tests::timelineOf({*ferry()}));
    auto *menu = shown.part<QMenu>("eventMenu");
    CHECK(menu->actions().contains(shown.part<QAction>("setDate")));

    auto *table = shown.part<QTableView>("datedTable");
    const QPoint row = table->visualRect(table->model()->index(0, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::RightButton, {}, row);
    QContextMenuEvent onRow(QContextMenuEvent::Mouse, row, table->viewport()->mapToGlobal(row));
    QApplication::sendEvent(table->viewport(), &onRow);
    CHECK(menu->isVisible());
    CHECK(shown.part<QAction>("setDate")->isEnabled());
    menu->close();

    auto *view = shown.part<ui::TimelineView>("timelineView");
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(view->viewport(), &byKey);
    CHECK(menu->isVisible());
    menu->close();

    shown.window.setTimeline(tests::timelineOf({*ferry(), *ferryDated(tests::onDay(day(2012, 4, 12)))}));
    CHECK_FALSE(menu->isVisible());
}
