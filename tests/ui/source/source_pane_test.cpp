// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/source_pane.h"

#include "tests/support/timeline_builder.h"
#include "tests/ui/british.h"
#include "ui/models/event_model.h"
#include "ui/models/event_selection.h"
#include "ui/models/wording.h"
#include "ui/source/source_colors.h"

#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
#include <QImage>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

using Chosen = std::pair<int, std::optional<core::CivilDay>>;

QPalette lightPalette()
{
    QPalette palette(QColor(0xf0f1f3));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x202428));
    palette.setColor(QPalette::Base, QColor(0x1b1e22));
    palette.setColor(QPalette::Text, QColor(0xe6e8ea));
    return palette;
}

/// A source pane on the screen with a timeline and its selection.
struct Shown
{
    explicit Shown(std::shared_ptr<const core::Timeline> timeline)
        : selection(&events)
    {
        events.setTimeline(std::move(timeline));
        pane.setPalette(lightPalette());
        pane.setModel(&events, &selection);
        pane.resize(420, 420);
        pane.show();
        QObject::connect(&pane, &ui::SourcePane::publishedChosen, &pane,
                         [this](int article, const auto &day) { chosen.push_back({article, day}); });
    }

    template<typename T>
    T *child(const QString &name) const
    {
        return pane.findChild<T *>(name);
    }

    QPlainTextEdit *text() const { return child<QPlainTextEdit>(u"sourceText"_s); }
    void select(int event) { ui::selectEvent(selection, events, event); }
    int selected() const { return ui::selectedEvent(selection); }

    QRect boxOf(qsizetype offset) const
    {
        QTextCursor cursor(text()->document());
        cursor.setPosition(int(offset));
        const QRect begin = text()->cursorRect(cursor);
        cursor.setPosition(int(offset + 1));
        return QRect(begin.topLeft(), text()->cursorRect(cursor).bottomRight());
    }

    void click(qsizetype offset) const
    {
        QTest::mouseClick(text()->viewport(), Qt::LeftButton, {}, boxOf(offset).center());
    }

    /// The offsets of the letters that can be seen with exactly `color` behind them.
    std::vector<qsizetype> lettersOn(const QColor &color) const
    {
        const QImage image = text()->viewport()->grab().toImage();
        std::vector<qsizetype> found;
        const QString shown = text()->toPlainText();
        const int first = text()->cursorForPosition({0, 0}).block().position();
        const int last = text()->cursorForPosition({image.width(), image.height()}).position();
        for (qsizetype offset = first; offset < last; ++offset) {
            const QPoint above(boxOf(offset).center().x(), boxOf(offset).top() - 1); // between the lines: no glyph
            if (shown[offset].isLetter() && image.rect().contains(above) && image.pixelColor(above) == color.toRgb())
                found.push_back(offset);
        }
        return found;
    }

    /// Which share of `range`, which stands on one line, has a line of exactly `color` under it.
    double underlined(core::TextRange range, const QColor &color) const
    {
        const QImage image = text()->viewport()->grab().toImage();
        const QRect box(boxOf(range.begin).topLeft(), boxOf(range.end - 1).bottomRight());
        int most = 0;
        for (int y = box.center().y(); y < std::min(box.bottom() + 8, image.height()); ++y) {
            int found = 0;
            for (int x = box.left(); x < box.right(); ++x)
                found += image.pixelColor(x, y) == color.toRgb() ? 1 : 0;
            most = std::max(most, found);
        }
        return double(most) / double(box.width() - 1);
    }

    ui::EventModel events;
    QItemSelectionModel selection;
    ui::SourcePane pane;
    std::vector<Chosen> chosen;
};

/// The colour as an image holds it.
QColor exact(const QColor &color)
{
    return QColor(color.rgb());
}

std::vector<qsizetype> lettersIn(const QString &text, core::TextRange range)
{
    std::vector<qsizetype> found;
    for (qsizetype offset = range.begin; offset < range.end; ++offset) {
        if (text[offset].isLetter())
            found.push_back(offset);
    }
    return found;
}

/// A hundred sentences, an event each, then one more.
core::Extraction longArticle()
{
    QString text;
    for (int i = 0; i < 100; ++i)
        text += QString(u"{The ferry number %1 [sailed] in spite of the fog that lay on the river.}\n\n"_s).arg(i);
    return tests::extractionOf(text + u"{The last ferry [stayed].}"_s);
}

} // namespace

TEST_CASE("the selected event's sentence is lit, and nothing else is", "[source]")
{
    Shown shown(tests::bridgeTimeline());

    shown.select(1);

    const core::Article &article = shown.events.timeline()->articles[0]->article;
    const core::TextRange sentence = shown.events.timeline()->articles[0]->events[1].sentence;
    const auto colors = ui::sourceColors(lightPalette());
    CHECK(shown.pane.article() == 0);
    CHECK(shown.text()->toPlainText() == article.text);
    CHECK(shown.lettersOn(exact(colors.lit)) == lettersIn(article.text, sentence));
    CHECK(shown.lettersOn(exact(colors.event)) ==
          lettersIn(article.text, shown.events.timeline()->articles[0]->events[0].sentence));
}

TEST_CASE("a screen reader is told which sentence is lit", "[source][accessible]")
{
    Shown shown(tests::bridgeTimeline());
    CHECK(shown.text()->accessibleDescription().contains(u"Alt+Down"_s));

    shown.select(0);

    const core::Timeline &timeline = *shown.events.timeline();
    const core::EventRef ref = timeline.events[0];
    const QString sentence = ui::Wording::words(timeline.extraction(ref).article, timeline.event(ref).sentence);
    CHECK(shown.text()->accessibleDescription() == u"Lit sentence: "_s + sentence);
}

TEST_CASE("lines under its times tell what dates the selected event, and from what it was counted", "[source]")
{
    auto extraction =
        tests::extractionOf(u"Rain fell on 2 May 2019.\n\n{Mud [hit] the pier <two days later>, as in 1998.}"_s);
    const QString text = extraction.article.text;
    const core::TextRange anchor = tests::rangeOf(text, u"2 May 2019"_s);
    const core::TextRange other = tests::rangeOf(text, u"1998"_s);
    core::EventDate &date = extraction.events[0].date;
    const core::TextRange words = date.expression;
    date = tests::onDay(tests::day(2019, 5, 4), words);
    date.basis = core::DateBasis::Relative;
    date.derivation = core::Derivation::Shifted;
    date.anchor = {core::Anchor::Kind::Expression, anchor, core::daySpan(tests::day(2019, 5, 2)), {}};
    for (const core::TextRange range : {anchor, words, other})
        extraction.times.emplace_back().range = range;
    Shown shown(tests::timelineOf({extraction}));
    const auto colors = ui::sourceColors(lightPalette());
    shown.pane.showArticle(0);
    for (const core::TextRange range : {anchor, words, other}) {
        CHECK(shown.underlined(range, exact(colors.litEdge)) == 0);
        CHECK(shown.underlined(range, exact(colors.dimmed)) < 0.1);
    }

    shown.select(0);

    CHECK(shown.underlined(words, exact(colors.litEdge)) == 1);
    const double ofAnchor = shown.underlined(anchor, exact(colors.litEdge));
    CHECK(ofAnchor > 0.5); // a broken line
    CHECK(ofAnchor < 0.9);
    CHECK(shown.underlined(other, exact(colors.litEdge)) == 0);
    const double ofOther = shown.underlined(other, exact(colors.dimmed));
    CHECK(ofOther > 0.2); // dots
    CHECK(ofOther < 0.6);
    CHECK(shown.underlined(tests::rangeOf(text, u"the pier"_s), exact(colors.dimmed)) < 0.1);
}

TEST_CASE("the words that a date was counted from are marked also where its sentence cannot be seen", "[source]")
{
    auto extraction = longArticle();
    const core::TextRange anchor = tests::rangeOf(extraction.article.text, u"The ferry number 0"_s);
    extraction.events[100].date.anchor.range = anchor;
    Shown shown(tests::timelineOf({extraction}));
    shown.select(100);

    shown.text()->verticalScrollBar()->setValue(0);

    CHECK(shown.underlined(anchor, exact(ui::sourceColors(lightPalette()).litEdge)) > 0.5);
}

TEST_CASE("marks keep their place behind emoji, combining marks and line separators", "[source]")
{
    auto extraction =
        tests::extractionOf(u"Rain 🌧️🌧️ fell in Cafe\u0301 Rose.\u2028A family 👨‍👩‍👧 left. "_s
                            u"{The ferry 🚢 [sailed] late.} Nobody minded."_s);
    Shown shown(tests::timelineOf({extraction}));

    shown.select(0);

    const auto lit = shown.lettersOn(exact(ui::sourceColors(lightPalette()).lit));
    CHECK(lit == lettersIn(extraction.article.text, extraction.events[0].sentence));
}

TEST_CASE("the sentence of an event far down is scrolled into view", "[source]")
{
    Shown shown(tests::timelineOf({longArticle()}));
    shown.pane.showArticle(0);
    CHECK(!shown.text()->viewport()->rect().contains(shown.boxOf(shown.text()->document()->characterCount() - 3)));

    shown.select(100);

    const core::TextRange sentence = shown.events.timeline()->articles[0]->events[100].sentence;
    CHECK(shown.text()->viewport()->rect().contains(shown.boxOf(sentence.begin)));
    CHECK(shown.text()->viewport()->rect().contains(shown.boxOf(sentence.end - 1)));
    CHECK(shown.lettersOn(exact(ui::sourceColors(lightPalette()).lit)).size() == 18);
}

TEST_CASE("an event of another article brings that article", "[source]")
{
    Shown shown(tests::bridgeTimeline());
    shown.select(0);

    shown.select(2);

    CHECK(shown.pane.article() == 1);
    CHECK(shown.child<QLabel>(u"sourceTitle"_s)->text() == u"Inquiry into bridge fire"_s);
    CHECK(shown.child<QLabel>(u"sourceLine"_s)->text() == u"Alder Post"_s);
}

TEST_CASE("a click on a sentence selects its event and one beside it does not", "[source]")
{
    Shown shown(tests::bridgeTimeline());
    shown.pane.showArticle(0);
    const auto &extraction = *shown.events.timeline()->articles[0];

    shown.click(extraction.events[1].trigger.range.begin);
    CHECK(shown.selected() == 1);

    shown.click(tests::rangeOf(extraction.article.text, u"Trains"_s).begin);
    CHECK(shown.selected() == 1);

    shown.click(extraction.events[0].sentence.begin);
    CHECK(shown.selected() == 0);
}

TEST_CASE("a drag over a sentence selects its text and not its event", "[source]")
{
    Shown shown(tests::bridgeTimeline());
    shown.pane.showArticle(0);
    const core::TextRange words = tests::rangeOf(shown.text()->toPlainText(), u"burnt"_s);
    QWidget *viewport = shown.text()->viewport();

    QTest::mousePress(viewport, Qt::LeftButton, {}, shown.boxOf(words.begin).center() - QPoint(2, 0));
    QTest::mouseMove(viewport, shown.boxOf(words.end).center());
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, shown.boxOf(words.end).center());

    CHECK(shown.text()->textCursor().selectedText().startsWith(u"burnt"_s));
    CHECK(shown.selected() == -1);
}

TEST_CASE("further clicks go round the events of one sentence", "[source]")
{
    auto extraction = tests::extractionOf(u"{The ferry [sailed] and the bridge burnt.}"_s);
    extraction.events.push_back(extraction.events[0]);
    extraction.events[1].trigger.range = tests::rangeOf(extraction.article.text, u"burnt"_s);
    Shown shown(tests::timelineOf({extraction}));
    shown.pane.showArticle(0);

    std::vector<int> selected;
    for (int i = 0; i < 3; ++i) {
        shown.click(5);
        selected.push_back(shown.selected());
    }

    CHECK(selected == std::vector{0, 1, 0});
}

TEST_CASE("the hand over a sentence says that it can be clicked", "[source]")
{
    Shown shown(tests::bridgeTimeline());
    shown.pane.showArticle(0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // before anything is aimed at
    QWidget *viewport = shown.text()->viewport();
    const QString text = shown.text()->toPlainText();

    QTest::mouseMove(viewport, shown.boxOf(tests::rangeOf(text, u"burnt"_s).begin).center());
    CHECK(QTest::qWaitFor([&] { return viewport->cursor().shape() == Qt::PointingHandCursor; }));
    QTest::mouseMove(viewport, shown.boxOf(tests::rangeOf(text, u"Trains"_s).begin).center());
    CHECK(QTest::qWaitFor([&] { return viewport->cursor().shape() == Qt::IBeamCursor; }));
}

TEST_CASE("keys walk the events of the text and select the one at the caret", "[source]")
{
    Shown shown(tests::bridgeTimeline());
    shown.pane.showArticle(0);

    QTest::keyClick(shown.text(), Qt::Key_Down, Qt::AltModifier);
    CHECK(shown.selected() == 0);
    QTest::keyClick(shown.text(), Qt::Key_J);
    CHECK(shown.selected() == 1);
    QTest::keyClick(shown.text(), Qt::Key_J);
    CHECK(shown.selected() == 1);
    QTest::keyClick(shown.text(), Qt::Key_K);
    CHECK(shown.selected() == 0);
    QTest::keyClick(shown.text(), Qt::Key_Up, Qt::AltModifier);
    CHECK(shown.selected() == 0);

    QTextCursor caret = shown.text()->textCursor();
    caret.setPosition(int(shown.events.timeline()->articles[0]->events[1].trigger.range.begin));
    shown.text()->setTextCursor(caret);
    QTest::keyClick(shown.text(), Qt::Key_Return);
    CHECK(shown.selected() == 1);
}

TEST_CASE("what is copied is the article's own text", "[source]")
{
    const QString text = u"The ferry\u00a0sailed\u2028past the long quay of the town of Alder\nand came back 🚢."_s;
    Shown shown(tests::timelineOf({tests::extractionOf(text)}));
    shown.pane.showArticle(0);

    QTest::keyClick(shown.text(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(shown.text(), Qt::Key_C, Qt::ControlModifier);

    CHECK(QGuiApplication::clipboard()->text() == text);
}

TEST_CASE("the box tells when the article was published and how that is known", "[source]")
{
    const tests::British british;
    Shown shown(tests::bridgeTimeline());

    shown.pane.showArticle(0);
    CHECK(shown.child<QLabel>(u"publishedLabel"_s)->text() == u"Published Thu, 6 June 2019"_s);
    shown.pane.showArticle(1);
    CHECK(shown.child<QLabel>(u"publishedLabel"_s)->text() == u"Published c. Thu, 13 June 2019"_s);
    shown.pane.showArticle(2);
    CHECK(shown.child<QLabel>(u"publishedLabel"_s)->text() == u"Publication day unknown"_s);
    CHECK(shown.child<QLabel>(u"publishedReason"_s)->text().contains(u"Set the day"_s));
}

TEST_CASE("reasons for an inferred day are a list, and each lights its words", "[source]")
{
    auto extraction = longArticle();
    extraction.published = tests::publishedOn(tests::day(2019, 6, 6), core::PublishedBasis::Inferred);
    extraction.published.latest = tests::day(2019, 6, 8);
    const core::TextRange near = tests::rangeOf(extraction.article.text, u"ferry number 0"_s);
    const core::TextRange far = tests::rangeOf(extraction.article.text, u"ferry number 90"_s);
    extraction.published.evidence = {{core::PublishedReason::StatedOnPage, near},
                                     {core::PublishedReason::StatedOnPage, far},
                                     {core::PublishedReason::StatedInMarkup, {}}};
    const tests::British british;
    Shown shown(tests::timelineOf({extraction}));
    shown.pane.showArticle(0);
    auto *reasons = shown.child<QLabel>(u"publishedReason"_s);
    CHECK(shown.child<QLabel>(u"publishedLabel"_s)->text() == u"Published c. 6–8 June 2019"_s);
    CHECK(reasons->text().count(u"•"_s) == 3);
    CHECK(reasons->text().count(u"<a "_s) == 2);

    Q_EMIT reasons->linkActivated(u"1"_s);

    const QColor lit = exact(ui::sourceColors(lightPalette()).lit);
    CHECK(shown.lettersOn(lit) == lettersIn(extraction.article.text, far));
    shown.select(0);
    CHECK(shown.lettersOn(lit) == lettersIn(extraction.article.text, extraction.events[0].sentence));
}

TEST_CASE("a reason in another article leads there, and a reason in two places lights both", "[source]")
{
    auto flood = tests::extractionOf(u"# Flood in May\n\nRain fell on 2 May 2019."_s);
    flood.article.path = u"flood.txt"_s;
    auto inquiry = tests::extractionOf(u"Nine months later an inquiry began. The flood of May 2019 hit the pier."_s);
    const core::TextRange length = tests::rangeOf(inquiry.article.text, u"Nine months"_s);
    const core::TextRange since = tests::rangeOf(inquiry.article.text, u"May 2019"_s);
    inquiry.published = tests::publishedOn(tests::day(2020, 2, 1), core::PublishedBasis::Inferred);
    inquiry.published.evidence = {
        {.reason = core::PublishedReason::TimeSince, .range = length, .other = since},
        {.reason = core::PublishedReason::ToldElsewhere, .range = {}, .article = u"flood.txt"_s}};
    Shown shown(tests::timelineOf({inquiry, flood}));
    shown.pane.showArticle(0);
    auto *reasons = shown.child<QLabel>(u"publishedReason"_s);
    CHECK(reasons->text().contains(u"Flood in May"_s));
    CHECK_FALSE(reasons->text().contains(u"flood.txt"_s));

    Q_EMIT reasons->linkActivated(u"0"_s);
    auto lit = lettersIn(inquiry.article.text, length);
    std::ranges::copy(lettersIn(inquiry.article.text, since), std::back_inserter(lit));
    CHECK(shown.lettersOn(exact(ui::sourceColors(lightPalette()).lit)) == lit);

    Q_EMIT reasons->linkActivated(u"1"_s);
    CHECK(shown.pane.article() == 1);
}

TEST_CASE("an article that reports no events says why", "[source]")
{
    auto index = tests::extractionOf(u"Ten walks by the water."_s);
    index.article.notArticle = core::NotArticle::IndexPage;
    auto german = tests::extractionOf(u"Das Wehr brach."_s);
    german.article.language = u"de"_s;
    Shown shown(tests::timelineOf({index, german, tests::extractionOf(u"It rained."_s)}));
    const auto *notice = shown.child<QLabel>(u"sourceNotice"_s);

    shown.pane.showArticle(0);
    CHECK(notice->text().startsWith(u"Not an article"_s));
    shown.pane.showArticle(1);
    CHECK(notice->text() == u"In German: events are read in English only."_s);
    shown.pane.showArticle(2);
    CHECK(!notice->isVisible());
}

TEST_CASE("what reports no events is dimmed, in a region or in none", "[source]")
{
    auto extraction = tests::extractionOf(u"# Ferry\n\nThe ferry sailed.\n\n~ Ten walks by the water\n\nMenu"_s);
    extraction.article.regions.pop_back(); // "Menu" is in no region
    Shown shown(tests::timelineOf({extraction}));
    shown.pane.showArticle(0);

    QStringList dimmed;
    for (const QTextEdit::ExtraSelection &selection : shown.text()->extraSelections()) {
        CHECK(selection.format.foreground().color() == ui::sourceColors(lightPalette()).dimmed);
        dimmed += selection.cursor.selectedText().simplified();
    }
    dimmed.removeAll(QString());
    CHECK(dimmed == QStringList{u"Ten walks by the water Menu"_s});
}

TEST_CASE("clutter is folded to a line that a click and Enter open", "[source]")
{
    const tests::British british;
    const auto extraction = tests::extractionOf(u"~ Menu one\n\n~ Menu two\n\n~ Menu three\n\n~ Menu four\n\n"
                                                u"{The ferry [sailed].}"_s);
    Shown shown(tests::timelineOf({extraction}));
    shown.pane.showArticle(0);
    const auto *document = shown.text()->document();
    const QTextBlock head = document->begin();
    const QTextBlock menu = head.next();
    REQUIRE(head.text() == u"▸ 4 lines of menus and links"_s);
    REQUIRE(menu.text() == u"Menu one"_s);
    CHECK(!menu.isVisible());
    CHECK(document->lastBlock().isVisible());

    shown.select(0);
    CHECK(shown.lettersOn(exact(ui::sourceColors(lightPalette()).lit)).size() == 14);
    shown.click(4);
    CHECK(menu.isVisible());
    CHECK(head.text() == u"▾ 4 lines of menus and links"_s);
    CHECK(shown.selected() == 0);
    shown.text()->moveCursor(QTextCursor::Start);
    QTest::keyClick(shown.text(), Qt::Key_Return);
    CHECK(!menu.isVisible());
    QTest::keyClick(shown.text(), Qt::Key_End);
    QTest::keyClick(shown.text(), Qt::Key_Right); // the caret is never where nothing can be seen
    CHECK(menu.isVisible());

    QTest::keyClick(shown.text(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(shown.text(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == extraction.article.text);

    shown.pane.setClutterFolded(false);
    CHECK(shown.text()->toPlainText() == extraction.article.text);
}

TEST_CASE("the lit sentence stays in sight when the pane changes its size", "[source]")
{
    Shown shown(tests::timelineOf({longArticle()}));
    shown.select(60);
    const core::TextRange sentence = shown.events.timeline()->articles[0]->events[60].sentence;

    shown.pane.resize(260, 300);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);

    CHECK(shown.text()->viewport()->rect().contains(shown.boxOf(sentence.begin)));
    CHECK(shown.text()->viewport()->rect().contains(shown.boxOf(sentence.end - 1)));

    shown.text()->verticalScrollBar()->setValue(0); // who scrolled away stays there
    shown.pane.resize(420, 420);
    CHECK(shown.text()->verticalScrollBar()->value() == 0);
}

TEST_CASE("a publication day that is set goes out with its article", "[source]")
{
    Shown shown(tests::bridgeTimeline());
    shown.pane.showArticle(0);

    QTest::mouseClick(shown.child<QPushButton>(u"setDateButton"_s), Qt::LeftButton);
    auto *field = shown.child<QDateEdit>(u"publishedEdit"_s);
    REQUIRE(field->isVisible());
    CHECK(field->date() == QDate(2019, 6, 6));
    QTest::keyClick(field, Qt::Key_Up); // the first section of the British form is the day
    QTest::mouseClick(shown.child<QPushButton>(u"publishedSet"_s), Qt::LeftButton);

    REQUIRE(shown.chosen.size() == 1);
    CHECK(shown.chosen[0].first == 0);
    CHECK(shown.chosen[0].second != tests::day(2019, 6, 6));
    CHECK(!field->isVisible());
}

TEST_CASE("Enter sets the publication day and Escape leaves it", "[source]")
{
    Shown shown(tests::bridgeTimeline());
    shown.pane.showArticle(2);
    auto *field = shown.child<QDateEdit>(u"publishedEdit"_s);

    shown.pane.editPublished();
    CHECK(field->date() == QDate(1911, 3, 31)); // the latest day that the text names
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(!field->isVisible());
    CHECK(shown.chosen.empty());

    shown.pane.editPublished();
    field->setDate(QDate(2019, 6, 3));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(shown.chosen == std::vector{Chosen{2, tests::day(2019, 6, 3)}});
}

TEST_CASE("only a day that the user gave can be taken back", "[source]")
{
    auto given = tests::extractionOf(u"Nothing happened."_s);
    given.published = tests::publishedOn(tests::day(2019, 6, 6), core::PublishedBasis::Given);
    auto stated = given;
    stated.published.basis = core::PublishedBasis::Stated;
    Shown shown(tests::timelineOf({given, stated}));

    shown.pane.showArticle(1);
    shown.pane.editPublished();
    CHECK(!shown.child<QPushButton>(u"publishedClear"_s)->isVisible());

    shown.pane.showArticle(0);
    shown.pane.editPublished();
    QTest::mouseClick(shown.child<QPushButton>(u"publishedClear"_s), Qt::LeftButton);
    CHECK(shown.chosen == std::vector{Chosen{0, std::nullopt}});
}

TEST_CASE("a new timeline keeps the article and where it is scrolled to", "[source]")
{
    Shown shown(tests::timelineOf({longArticle()}));
    shown.select(60);
    const int scrolled = shown.text()->verticalScrollBar()->value();
    REQUIRE(scrolled > 0);
    auto other = tests::extractionOf(u"{It [rained].}"_s);
    other.article.path = u"other.txt"_s;

    shown.events.setTimeline(tests::timelineOf({other, longArticle()}));

    CHECK(shown.pane.article() == 1);
    CHECK(shown.text()->verticalScrollBar()->value() == scrolled);
}

TEST_CASE("a timeline without the article shown leaves the pane empty", "[source]")
{
    Shown shown(tests::bridgeTimeline());
    shown.select(0);

    shown.events.setTimeline(tests::timelineOf({}));

    CHECK(shown.pane.article() == -1);
    CHECK(shown.child<QLabel>(u"sourceEmpty"_s)->isVisible());
}

TEST_CASE("a change of palette changes the marks at once", "[source]")
{
    Shown shown(tests::bridgeTimeline());
    shown.select(0);
    const auto letters = shown.lettersOn(exact(ui::sourceColors(lightPalette()).lit));

    shown.pane.setPalette(darkPalette());

    CHECK(!letters.empty());
    CHECK(shown.lettersOn(exact(ui::sourceColors(darkPalette()).lit)) == letters);
}

TEST_CASE("text stays readable on each of the pane's colours", "[source]")
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        const ui::SourceColors colors = ui::sourceColors(palette);
        const QColor text = palette.color(QPalette::Text);
        CHECK(ui::contrast(text, colors.lit) >= 7);
        CHECK(ui::contrast(text, colors.event) >= 7);
        CHECK(ui::contrast(colors.dimmed, palette.color(QPalette::Base)) >= 4.5);
        CHECK(ui::contrast(colors.litEdge, palette.color(QPalette::Base)) >= 2.5);
        CHECK(colors.lit != colors.event);
    }
}

TEST_CASE("a paragraph of megabytes is opened, marked and clicked", "[source]")
{
    const QString filler = QString(u"The ferries ran until midnight again. "_s).repeated(30'000);
    auto extraction = tests::extractionOf(u"{The bridge [burnt].}"_s);
    const qsizetype begin = filler.size();
    extraction.article.text = filler + extraction.article.text;
    extraction.article.regions = {{{0, extraction.article.text.size()}, core::RegionKind::Body}};
    extraction.events[0].sentence = {begin, extraction.article.text.size()};
    core::TextRange &trigger = extraction.events[0].trigger.range;
    trigger = {begin + trigger.begin, begin + trigger.end};
    Shown shown(tests::timelineOf({extraction}));

    shown.select(0);

    const auto lit = shown.lettersOn(exact(ui::sourceColors(lightPalette()).lit));
    CHECK(lit.size() == 14);
}
