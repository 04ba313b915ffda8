// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/find_published.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

namespace {

using core::DateClue;
using core::PublishedBasis;
using core::PublishedReason;

constexpr core::CivilDay dayOf(int year, unsigned month, unsigned day)
{
    return core::CivilDay(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
}

core::Publication publishedBy(std::vector<DateClue> clues)
{
    core::Article article;
    article.dateClues = std::move(clues);
    return findPublished(article, core::TimeGrammar::english());
}

constexpr core::TextRange somewhere = {10, 20};

} // namespace

TEST_CASE("findPublished reads the words that pages state their day in", "[dating]")
{
    const auto [words, value] = GENERATE(table<QString, std::string>({
        {u"Mon, June 3rd, 2019"_s, "2019-06-03"},
        {u"3 June 2019"_s, "2019-06-03"},
        {u"2019-06-03"_s, "2019-06-03"},
        {u"2019-06-03T23:30:00+02:00"_s, "2019-06-03"},
        {u"2019-06-03 10:00:00"_s, "2019-06-03"},
        {u"June 2019"_s, "2019-06"},
        {u"Tue, June 3rd, 2019"_s, ""}, // was a Monday
        {u"31 June 2019"_s, ""},
        {u"yesterday"_s, ""},
        {u"soon"_s, ""},
    }));
    CAPTURE(words.toStdString());

    const auto published = publishedBy({{DateClue::Kind::Published, words, somewhere}});

    CHECK(published.value.toStdString() == value);
    CHECK(published.basis == (value.empty() ? PublishedBasis::Unknown : PublishedBasis::Stated));
    CHECK(published.earliest.has_value() == !value.empty());
}

TEST_CASE("a publication known to the month spans it", "[dating]")
{
    const auto published = publishedBy({{DateClue::Kind::Published, u"June 2019"_s, somewhere}});

    CHECK(published.earliest == dayOf(2019, 6, 1));
    CHECK(published.latest == dayOf(2019, 6, 30));
    CHECK(published.precision == core::Precision::Month);
    REQUIRE(publicationTime(published));
    CHECK(publicationTime(published)->span.end == core::Instant(dayOf(2019, 7, 1)));
}

TEST_CASE("the first clue that reads as a date counts, published before updated", "[dating]")
{
    const auto published = publishedBy({{DateClue::Kind::Updated, u"5 June 2019"_s, {}},
                                        {DateClue::Kind::Published, u"some day"_s, {}},
                                        {DateClue::Kind::Published, u"3 June 2019"_s, somewhere},
                                        {DateClue::Kind::Published, u"4 June 2019"_s, {}}});

    CHECK(published.value == u"2019-06-03");
    REQUIRE(published.evidence.size() == 1);
    CHECK(published.evidence[0] == core::PublishedEvidence{PublishedReason::StatedOnPage, somewhere});
}

TEST_CASE("evidence says where the day was stated", "[dating]")
{
    const auto [kind, range, reason] = GENERATE(table<DateClue::Kind, core::TextRange, PublishedReason>({
        {DateClue::Kind::Published, somewhere, PublishedReason::StatedOnPage},
        {DateClue::Kind::Published, core::TextRange{}, PublishedReason::StatedInMarkup},
        {DateClue::Kind::Updated, somewhere, PublishedReason::UpdatedOnPage},
    }));

    const auto published = publishedBy({{kind, u"3 June 2019"_s, range}});

    REQUIRE(published.evidence.size() == 1);
    CHECK(published.evidence[0] == core::PublishedEvidence{reason, range});
}

TEST_CASE("a given day is that day, with no words behind it", "[dating]")
{
    const auto published = core::givenPublished(dayOf(2019, 6, 3));

    CHECK(published.value == u"2019-06-03");
    CHECK(published.basis == PublishedBasis::Given);
    const auto time = publicationTime(published);
    REQUIRE(time);
    CHECK(time->span == core::daySpan(dayOf(2019, 6, 3)));
    CHECK(time->precision == core::Precision::Day);
    CHECK(time->range.isEmpty());
}

TEST_CASE("an unknown publication anchors nothing", "[dating]")
{
    CHECK_FALSE(core::publicationTime({}));
    CHECK(publishedBy({}) == core::Publication{});
}
