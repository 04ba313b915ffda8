// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/plain/read_plain.h"
#include "tests/core/article/region_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

namespace {

using core::DateClue;
using core::readPlain;
using tests::outline;

const QString story =
    QStringLiteral("A ferryman was hurt when a crane fell on the east quay on Monday, the harbour office said.\n\n"
                   "The quay was closed for the day, and two ships turned back to sea before noon.\n");

/// The outline of an article with `middle` between its headline and its story.
std::string outlineWith(const QString &middle)
{
    return outline(readPlain(u"Crane falls on the east quay\n\n"_s + middle + u"\n\n"_s + story));
}

const std::string storyLines = "body: A ferryman was hurt\nbody: The quay was closed";

} // namespace

TEST_CASE("Rows of teasers tell no news of the article", "[article]")
{
    const auto [middle, expected] = GENERATE(table<QString, std::string>({
        {u"Two bakers of Hale were fined on Friday.\n\nTwo bakers of Hale were fined on Friday.\n\n"
         "The mayor of Orrin wants a second bridge.\n\n(SCN) - The mayor of Orrin wants a second bridge. She told\n\n"
         "Nobody was hurt when a barn burnt in Lowe.\n\nNobody was hurt when a barn burnt in Lowe. The owner"_s,
         "related: Two bakers of Hale\nrelated: Two bakers of Hale\nrelated: The mayor of Orrin\n"
         "related: (SCN) - The mayor\nrelated: Nobody was hurt when\nrelated: Nobody was hurt when"},
        {u"Two bakers of Hale were fined on Friday.\n\nTwo bakers of Hale were fined on Friday.\n\n"
         "The mayor of Orrin wants a second bridge.\n\nThe mayor of Orrin wants a second bridge.\n\n"
         "The night a barn burnt in Lowe is not forgotten.\n\n"
         "LOWE (SCN) - When old Peter Holm tells of the fire that took his barn two years ago, his voice still"_s,
         "related: Two bakers of Hale\nrelated: Two bakers of Hale\nrelated: The mayor of Orrin\n"
         "related: The mayor of Orrin\nrelated: The night a barn\nrelated: LOWE (SCN) - When"},
        {u"A crane fell on the east quay on Monday.\n\nA crane fell on the east quay on Monday. One man was hurt."_s,
         "caption: A crane fell on"},
        {u"A crane lies on the quay.\n\nA crane lies on the quay.\n\nA crane lies on the quay.\n\n"
         "A crane lies on the quay.\n\nA crane lies on the quay.\n\nA crane lies on the quay."_s,
         "body: A crane lies on\nbody: A crane lies on\nbody: A crane lies on\nbody: A crane lies on\n"
         "body: A crane lies on\nbody: A crane lies on"},
    }));
    CAPTURE(middle.toStdString());

    CHECK(outlineWith(middle) == "title: Crane falls on the\n" + expected + "\n" + storyLines);
}

TEST_CASE("A text that tells all of it twice keeps its story", "[article]")
{
    const auto article =
        readPlain(u"Crane falls on the east quay\n\nThe crane fell at noon on Monday.\n\n"
                  "The crane fell at noon on Monday.\n\nA ferryman was hurt, and was brought ashore.\n\n"
                  "A ferryman was hurt, and was brought ashore.\n\nThe quay was closed for the day.\n\n"
                  "The quay was closed for the day.\n"_s);

    CHECK(outline(article).find("related") == std::string::npos);
}

TEST_CASE("Lists of videos tell no news of the article", "[article]")
{
    const auto [middle, expected] = GENERATE(table<QString, std::string>({
        {u"1:29 Mayor on the new bridge Pause\n\n1:52 Baker tells of the fire in Lowe\n\n2:10 Eels return to the "
         "Selwyn"_s,
         "related: 1:29 Mayor on the\nrelated: 1:52 Baker tells of\nrelated: 2:10 Eels return to"},
        {u"2:29 Mayor on the new bridge\n\n1:52 'We lost a barn,' says baker\n\n2:10 Eels return to the Selwyn"_s,
         "related: 2:29 Mayor on the\nrelated: 1:52 'We lost a\nrelated: 2:10 Eels return to"},
    }));
    CAPTURE(middle.toStdString());

    CHECK(outlineWith(middle) == "title: Crane falls on the\n" + expected + "\n" + storyLines);
}

TEST_CASE("A day told by the clock is no list of videos", "[article]")
{
    const auto article = readPlain(u"Crane falls on the east quay\n\n9:40 The crane begins to lean over the quay.\n\n"
                                   "10:05 The crane falls and a ferryman is hurt.\n\n"
                                   "11:30 The harbour office closes the quay for the day.\n"_s);

    CHECK(outline(article).find("related") == std::string::npos);
}

TEST_CASE("Galleries and warnings of the weather are no story", "[article]")
{
    const auto [middle, expected] = GENERATE(table<QString, std::string>({
        {u"Image 1 of 3 The crane lies on the east quay. The crane lies on the east quay. Photo: Ines Varga\n\n"
         "Image 2 of 3 The crane lies on the east quay. The crane lies on the east quay. Photo: Ines Varga\n\n"
         "Image 3 of 3 The ferryman was brought ashore. The ferryman was brought ashore. Photo: Ines Varga"_s,
         "caption: Image 1 of 3\ncaption: Image 3 of 3"},
        {u"Flood Warning issued March 2 at 6:51PM EST expiring March 4 at 4:00AM EST in effect for: Selwyn, Hale"_s,
         "navigation: Flood Warning issued March"},
    }));
    CAPTURE(middle.toStdString());

    CHECK(outlineWith(middle) == "title: Crane falls on the\n" + expected + "\n" + storyLines);
}

TEST_CASE("What says when a page was made stands apart from the words before it", "[article]")
{
    const auto article =
        readPlain(u"Crane falls on the east quay - Selwyn 4\n\nCrane falls on the east quay Posted: Monday, "
                  "June 3, 2019 6:39 AM EDT Updated: Tuesday, June 4, 2019 4:49 AM EDT\n\n"_s +
                  story);

    CHECK(outline(article) == "title: Crane falls on the\nheading: Crane falls on the\npublished: Posted: Monday, June "
                              "3,\n" +
                                  storyLines);
    REQUIRE(article.dateClues.size() == 2);
    CHECK(article.dateClues[0].kind == DateClue::Kind::Published);
    CHECK(article.dateClues[0].text == u"Monday, June 3, 2019");
    CHECK(article.dateClues[1].kind == DateClue::Kind::Updated);
    CHECK(article.dateClues[1].text == u"Tuesday, June 4, 2019");
}

TEST_CASE("A sentence that ends in a date keeps it", "[article]")
{
    const auto article =
        readPlain(story + u"\nThe crane was built by a firm that failed on June 3, 2009\n\n"_s + story);

    CHECK(outline(article).find("published") == std::string::npos);
}

TEST_CASE("A quoted post is told without its signature", "[article]")
{
    const auto article = readPlain(story +
                                   u"\nOne man hurt as a crane falls on the quay. pic.example/x — Harbour Office "
                                   "(@selwynport) June 4, 2019\n\n"_s +
                                   story);

    REQUIRE(article.regions.size() == 5);
    const auto post = article.regions[2];
    CHECK(article.text.sliced(post.range.begin, post.range.length()).endsWith(u"pic.example/x"));
    CHECK(article.dateClues.empty());
}

TEST_CASE("A lead that is run together with the title begins behind it", "[article]")
{
    const auto article = readPlain(
        u"Crane falls on the east quay\nJune 4, 2019\n\nCrane falls on the east quay Local News Crane falls on "
        "the east quay A ferryman was hurt when a crane fell on Monday.\n\n"_s +
        story);

    REQUIRE(article.regions.size() == 5);
    const auto lead = article.regions[2];
    CHECK(article.text.sliced(lead.range.begin, lead.range.length()).startsWith(u"A ferryman was hurt when"));
}
