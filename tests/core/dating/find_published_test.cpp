// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/find_published.h"

#include "core/article/plain/read_plain.h"

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

TEST_CASE("of clues of one kind the first that reads as a date counts, published before updated", "[dating]")
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

TEST_CASE("findPublished finds the day among a text's dates", "[dating]")
{
    const auto [text, value, reason] = GENERATE(table<QString, std::string, PublishedReason>({
        {u"%1Published On: Mon, June 3rd, 2019\n\n%2"_s, "2019-06-03", PublishedReason::StatedOnPage},
        {u"%1By Ines Varga\nMonday, 3 June 2019, 10:20\n\n%2"_s, "2019-06-03", PublishedReason::StatedOnPage},
        {u"%1Veröffentlicht am 3. Juni 2019\nAktualisiert am 5. Juni 2019\n\n%2"_s, "2019-06-03",
         PublishedReason::StatedOnPage},
        {u"%1Publié le 3 juin 2019 à 10h20, mis à jour le 4 juin 2019\n\n%2"_s, "2019-06-03",
         PublishedReason::StatedOnPage},
        {u"%1Mis à jour le 3 juin 2019\n\n%2"_s, "2019-06-03", PublishedReason::UpdatedOnPage},
        {u"%1%2\n\n3 June 2019\n\nComments (2)\n\nTom Hale says:\n5 June 2019 at 10:20\n\nRuth Orme says:\n6 June 2019"_s,
         "2019-06-03", PublishedReason::DateByStory},
        {u"%1%2\n\nTom Hale says:\n5 June 2019 at 10:20\n\nRuth Orme says:\n6 June 2019 at 9:00"_s, "",
         PublishedReason::StatedOnPage},
        {u"%1%2\n\n© 2019 The Selwyn Courier, 3 June 2019"_s, "", PublishedReason::StatedOnPage},
        {u"%1%2"_s, "", PublishedReason::StatedOnPage},
    }));
    CAPTURE(text.toStdString());
    const QString story =
        u"The crews of the harbour at Port Selwyn laid down their tools in the morning and walked out, the harbour "
        "office said, and two ships that had come for grain turned back to sea before noon.\n\n"
        "Nobody at the office would tell how long the cranes are going to stand still, nor what has become of the "
        "talks that were to be held with the owners before the summer.\n\n"_s;
    const core::Article article = core::readPlain(text.arg(u"Harbour crews walk out\n\n"_s, story));

    const auto published = findPublished(article, core::TimeGrammar::english());

    CHECK(published.value.toStdString() == value);
    if (!value.empty())
        CHECK(published.evidence.front().reason == reason);
}

TEST_CASE("a day after the one on which the page was saved is none of publication", "[dating]")
{
    const auto published = publishedBy({{DateClue::Kind::Saved, u"2019-06-05T10:00:00Z"_s, {}},
                                        {DateClue::Kind::Published, u"6 June 2019"_s, somewhere},
                                        {DateClue::Kind::Published, u"3 June 2019"_s, {}}});
    const auto unknown = publishedBy({{DateClue::Kind::Saved, u"2019-06-05T10:00:00Z"_s, {}}});

    CHECK(published.value == u"2019-06-03");
    CHECK(unknown.basis == PublishedBasis::Unknown);
    CHECK(unknown.latest == dayOf(2019, 6, 5));
}

TEST_CASE("a publication keeps its time of day, and the days that were not chosen", "[dating]")
{
    const auto published =
        publishedBy({{DateClue::Kind::Published, u"2019-06-03T10:20:00+02:00"_s, {}, DateClue::Source::JsonLd},
                     {DateClue::Kind::Updated, u"2019-06-05"_s, {}, DateClue::Source::JsonLd}});

    CHECK(published.clock == core::PublishedClock{std::chrono::minutes(620), u"+02:00"_s});
    REQUIRE(published.others.size() == 1);
    CHECK(published.others[0].day == dayOf(2019, 6, 5));
}

TEST_CASE("figures in a clue are read as the day they stand for", "[dating]")
{
    const auto [words, value] = GENERATE(table<QString, std::string>({
        {u"20190603"_s, "2019-06-03"},
        {u"20190603T102000Z"_s, "2019-06-03"},
        {u"1559556000"_s, "2019-06-03"},
        {u"1559556000000"_s, "2019-06-03"},
        {u"https://courier.example/2019/06/03/1234-crews-walk-out"_s, "2019-06-03"},
        {u"20191399"_s, ""},
        {u"5551234567890123"_s, ""},
    }));
    CAPTURE(words.toStdString());

    CHECK(publishedBy({{DateClue::Kind::Published, words, {}, DateClue::Source::Metadata}}).value.toStdString() ==
          value);
}

TEST_CASE("metadata in UTC give way to the page's own day", "[dating]")
{
    const auto [metadata, address, language, value] = GENERATE(table<QString, QString, QString, std::string>({
        {u"2019-06-04T01:20:00Z"_s, u"https://courier.example/2019/06/03/crews"_s, u"en"_s, "2019-06-03"},
        {u"2019-06-04T15:20:00Z"_s, u"https://courier.example/2019/06/03/crews"_s, u"en"_s, "2019-06-04"},
        {u"2019-06-04T01:20:00Z"_s, u"https://kurier.example/2019/06/03/crews"_s, u"de"_s, "2019-06-04"},
        {u"2019-06-04T01:20:00-05:00"_s, u"https://courier.example/2019/06/03/crews"_s, u"en"_s, "2019-06-04"},
    }));
    CAPTURE(metadata.toStdString(), language.toStdString());
    core::Article article;
    article.language = language;
    article.dateClues = {{DateClue::Kind::Published, metadata, {}, DateClue::Source::Metadata},
                         {DateClue::Kind::Published, address, {}, DateClue::Source::Url}};

    CHECK(findPublished(article, core::TimeGrammar::english()).value.toStdString() == value);
}

TEST_CASE("which figure is the month is told by the page's other dates, then by its language", "[dating]")
{
    const auto [text, language, value] = GENERATE(table<QString, QString, std::string>({
        {u"Published 3/6/2019\n\nThe weir was built by 25/12/2018."_s, u"en"_s, "2019-06-03"},
        {u"Published 3/6/2019\n\nThe weir was built by 12/25/2018."_s, u"de"_s, "2019-03-06"},
        {u"Published 3/6/2019\n\nThe weir was built."_s, u"en"_s, "2019-03-06"},
        {u"Published 3/6/2019\n\nThe weir was built."_s, u"fr"_s, "2019-06-03"},
        {u"Published 3/6/2019\n\nPosted 3 June 2019"_s, u"en"_s, "2019-06-03"},
    }));
    CAPTURE(text.toStdString(), language.toStdString());
    core::Article article = core::readPlain(text);
    article.language = language;

    CHECK(findPublished(article, core::TimeGrammar::english()).value.toStdString() == value);
}
