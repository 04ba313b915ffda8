// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/timeline_builder.h"
#include "tests/ui/british.h"
#include "tests/ui/source/shown_source.h"
#include "ui/source/source_colors.h"

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

TEST_CASE("the box tells when the article was published and how that is known", "[source]")
{
    const tests::British british;
    tests::ShownSource shown(tests::bridgeTimeline());

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
    auto extraction = tests::longArticle();
    extraction.published = tests::publishedOn(tests::day(2019, 6, 6), core::PublishedBasis::Inferred);
    extraction.published.latest = tests::day(2019, 6, 8);
    const core::TextRange near = tests::rangeOf(extraction.article.text, u"ferry number 0"_s);
    const core::TextRange far = tests::rangeOf(extraction.article.text, u"ferry number 90"_s);
    extraction.published.evidence = {{core::PublishedReason::StatedOnPage, near},
                                     {core::PublishedReason::StatedOnPage, far},
                                     {core::PublishedReason::StatedInMarkup, {}}};
    const tests::British british;
    tests::ShownSource shown(tests::timelineOf({extraction}));
    shown.pane.showArticle(0);
    auto *reasons = shown.child<QLabel>(u"publishedReason"_s);
    CHECK(shown.child<QLabel>(u"publishedLabel"_s)->text() == u"Published c. 6–8 June 2019"_s);
    CHECK(reasons->text().count(u"•"_s) == 3);
    CHECK(reasons->text().count(u"<a "_s) == 2);

    Q_EMIT reasons->linkActivated(u"1"_s);

    const QColor lit = tests::exact(ui::sourceColors(tests::lightPalette()).lit);
    CHECK(shown.lettersOn(lit) == tests::lettersIn(extraction.article.text, far));
    shown.select(0);
    CHECK(shown.lettersOn(lit) == tests::lettersIn(extraction.article.text, extraction.events[0].sentence));
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
    tests::ShownSource shown(tests::timelineOf({inquiry, flood}));
    shown.pane.showArticle(0);
    auto *reasons = shown.child<QLabel>(u"publishedReason"_s);
    CHECK(reasons->text().contains(u"Flood in May"_s));
    CHECK_FALSE(reasons->text().contains(u"flood.txt"_s));

    Q_EMIT reasons->linkActivated(u"0"_s);
    auto lit = tests::lettersIn(inquiry.article.text, length);
    std::ranges::copy(tests::lettersIn(inquiry.article.text, since), std::back_inserter(lit));
    CHECK(shown.lettersOn(tests::exact(ui::sourceColors(tests::lightPalette()).lit)) == lit);

    Q_EMIT reasons->linkActivated(u"1"_s);
    CHECK(shown.pane.article() == 1);
}

TEST_CASE("a publication day that is set goes out with its article", "[source]")
{
    tests::ShownSource shown(tests::bridgeTimeline());
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
    tests::ShownSource shown(tests::bridgeTimeline());
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
    CHECK(shown.chosen == std::vector{tests::ChosenDay{2, tests::day(2019, 6, 3)}});
}

TEST_CASE("only a day that the user gave can be taken back", "[source]")
{
    auto given = tests::extractionOf(u"Nothing happened."_s);
    given.published = tests::publishedOn(tests::day(2019, 6, 6), core::PublishedBasis::Given);
    auto stated = given;
    stated.published.basis = core::PublishedBasis::Stated;
    tests::ShownSource shown(tests::timelineOf({given, stated}));

    shown.pane.showArticle(1);
    shown.pane.editPublished();
    CHECK(!shown.child<QPushButton>(u"publishedClear"_s)->isVisible());

    shown.pane.showArticle(0);
    shown.pane.editPublished();
    QTest::mouseClick(shown.child<QPushButton>(u"publishedClear"_s), Qt::LeftButton);
    CHECK(shown.chosen == std::vector{tests::ChosenDay{0, std::nullopt}});
}
