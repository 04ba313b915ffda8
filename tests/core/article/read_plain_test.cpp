// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/plain/read_plain.h"
#include "tests/core/article/region_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

using core::DateClue;
using core::readPlain;
using tests::outline;

const QString story =
    QStringLiteral("Crews at the harbour laid down their tools on Monday, the harbour office said.\n\n"
                   "The cranes stood still, and two ships turned back to sea before noon.\n");

/// The outline of `head`, an empty line, and a story of two paragraphs, without these two.
std::string outlineAbove(const QString &head)
{
    const auto article = readPlain(head + QStringLiteral("\n\n") + story);
    QString lines = QString::fromStdString(outline(article));
    REQUIRE(lines.endsWith(QStringLiteral("body: Crews at the harbour\nbody: The cranes stood still,")));
    lines.remove(QRegularExpression(QStringLiteral("\\n?body: Crews[^\\n]*\\nbody: The cranes[^\\n]*$")));
    return lines.toStdString();
}

/// The outline of what stands below the same story.
std::string outlineBelow(const QString &tail)
{
    const auto article = readPlain(story + QStringLiteral("\n") + tail);
    QString lines = QString::fromStdString(outline(article));
    REQUIRE(lines.startsWith(QStringLiteral("body: Crews at the harbour\nbody: The cranes stood still,")));
    return lines.section(u'\n', 2).toStdString();
}

} // namespace

TEST_CASE("readPlain tells apart what stands above a story", "[article]")
{
    const auto [head, expected] = GENERATE(table<QString, std::string>({
        {u"Harbour crews walk out"_s, "title: Harbour crews walk out"},
        {u"Work & Weather\n\nHarbour crews walk out over crane deaths"_s,
         "kicker: Work & Weather\ntitle: Harbour crews walk out"},
        {u"Skip links\n\nHarbour crews walk out over crane deaths\n\nRead 4 minutes"_s,
         "navigation: Skip links\ntitle: Harbour crews walk out\nnavigation: Read 4 minutes"},
        {u"Published On: Mon, June 3rd, 2019\n\nHarbour crews walk out over crane deaths"_s,
         "published: Published On: Mon, June\ntitle: Harbour crews walk out"},
        {u"Harbour crews walk out over crane deaths\nBy Ines Varga\nMonday, June 3, 2019 7:35AM"_s,
         "title: Harbour crews walk out\nbyline: By Ines Varga\npublished: Monday, June 3, 2019"},
        {u"Harbour crews walk out over crane deaths\nBy Ines Varga | June 3, 2019"_s,
         "title: Harbour crews walk out\nbyline: By Ines Varga\npublished: June 3, 2019"},
        {u"Harbour crews walk out\n\nA dispute over two deaths divides the crews of the old quays"_s,
         "title: Harbour crews walk out\nheading: A dispute over two"},
        {u"# Harbour crews walk out\n\nA dispute over two deaths divides the crews of the old quays"_s,
         "title: # Harbour crews walk\nheading: A dispute over two"},
        {u"Harbour crews walk out\nQuay: View of a crane\n\nQuay: View of a crane (Photo credit: Ines Varga)"_s,
         "title: Harbour crews walk out"},
        {u"Harbour crews walk out\n\n\nPickets wait at the gate of the quay in Selwyn on June 3, 2019.\n\n"_s,
         "title: Harbour crews walk out\ncaption: Pickets wait at the"},
        {u"Harbour crews walk out\n\nPickets wait at the gate, Selwyn, Monday June 3, 2019. A crane "
         "had fallen in May. (CW Photo/Ines Varga"_s,
         "title: Harbour crews walk out\ncaption: Pickets wait at the"},
        {u"A guard stands before the closed gate of the quay after a walkout\n\nA guard stands before the closed "
         "gate of the quay after the walkout of June 2019\n\nby Tom Hale"_s,
         "caption: A guard stands before\nbyline: by Tom Hale"},
    }));
    CAPTURE(head.toStdString());

    CHECK(outlineAbove(head) == expected);
}

TEST_CASE("readPlain ends a story where something else begins", "[article]")
{
    const auto [tail, expected] = GENERATE(table<QString, std::string>({
        {u"Enhanced by Pagepress"_s, "advert: Enhanced by Pagepress"},
        {u"This site uses cookies to make you happy. You may say no to them in the settings."_s,
         "legal: This site uses cookies"},
        {u"About the Author\n\n- Ines Varga lives by the sea. She was born in a boat and went to war.\n\nLeave a "
         "comment\n\nYou can use these HTML tags: <b> <i> <a href=\"\" title=\"\">"_s,
         "about-author: About the Author\nabout-author: - Ines Varga lives\ncomment-form: Leave a comment\n"
         "comment-form: You can use these"},
        {u"2 comments\n\nferryman says:\n\nThey killed two men and nobody was arrested on Friday."_s,
         "comment: 2 comments\ncomment: ferryman says:\ncomment: They killed two men"},
        {u"Related Articles\nWhere the cranes came from\nA short history of eels\n\n© 2019 The Selwyn Courier"_s,
         "related: Related Articles\nrelated: Where the cranes came\nrelated: A short history of\nlegal: © 2019 The "
         "Selwyn"},
    }));
    CAPTURE(tail.toStdString());

    CHECK(outlineBelow(tail) == expected);
}

TEST_CASE("readPlain keeps what interrupts a story apart from it", "[article]")
{
    const auto [line, expected] = GENERATE(table<QString, std::string>({
        {u"Advertisement"_s, "advert: Advertisement"},
        {u"More from The Courier: What the crews want: a chronicle"_s, "related: More from The Courier:"},
        {u"Two days of anger"_s, "heading: Two days of anger"},
        {u"Sign up for our newsletter and never miss a tide."_s, "advert: Sign up for our"},
        {u"By Friday the crews were back at work in all of the eastern docks."_s, "body: By Friday the crews"},
        {u"About 40 people were hurt when the stand gave way."_s, "body: About 40 people were"},
    }));
    CAPTURE(line.toStdString());

    const auto article = readPlain(story + QStringLiteral("\n") + line + QStringLiteral("\n\n") + story);

    const QString lines = QString::fromStdString(outline(article));
    CHECK(lines.section(u'\n', 2, 2).toStdString() == expected);
    CHECK(lines.count(u'\n') == 4);
}

TEST_CASE("readPlain joins lines that were broken to fit a width", "[article]")
{
    const auto article = readPlain(u"Crews at the old harbour of Selwyn laid\n"
                                   "down their tools on Monday, and Pieter\n"
                                   "Holm went to the gate to speak with the\n"
                                   "men himself.The talk was short.\n\n"
                                   "By noon the cranes stood still and two\n"
                                   "ships had turned back to the open sea,\n"
                                   "the harbour office said.\n"_s);

    REQUIRE(article.regions.size() == 2);
    CHECK(outline(article) == "body: Crews at the old\nbody: By noon the cranes");
}

TEST_CASE("readPlain reads title, byline, outlet and language", "[article]")
{
    const auto article = readPlain(u"# Harbour crews  walk out\n\nBy Ines Varga and Tom de Vries, staff writers\n\n"_s +
                                   story + u"\n© 2019 The Selwyn Courier. All rights reserved."_s);

    CHECK(article.title == u"Harbour crews walk out");
    CHECK(article.byline == u"Ines Varga, Tom de Vries");
    CHECK(article.outlet == u"The Selwyn Courier");
    CHECK(article.language == u"en");
}

TEST_CASE("readPlain takes date clues from date lines alone", "[article]")
{
    const auto [line, words, kind] = GENERATE(table<QString, std::string, DateClue::Kind>({
        {u"Published On: Mon, June 3rd, 2019"_s, "Mon, June 3rd, 2019", DateClue::Kind::Published},
        {u"Posted by Ines Varga on 3 June 2019 at 10:20 in Harbour"_s, "3 June 2019", DateClue::Kind::Published},
        {u"Updated: 2019-06-03 10:20"_s, "2019-06-03", DateClue::Kind::Updated},
        {u"Selwyn, Monday 3rd of June, 2019"_s, "Monday 3rd of June, 2019", DateClue::Kind::Published},
    }));
    CAPTURE(line.toStdString());

    const auto article = readPlain(u"Harbour crews walk out over deaths\n\n"_s + line + u"\n\n"_s + story);

    REQUIRE(article.dateClues.size() == 1);
    const DateClue &clue = article.dateClues.front();
    CHECK(clue.text.toStdString() == words);
    CHECK(article.text.sliced(clue.range.begin, clue.range.length()) == clue.text);
    CHECK(clue.kind == kind);
}

TEST_CASE("readPlain takes no date from captions, comments, notices and the story", "[article]")
{
    const auto article = readPlain(
        u"Harbour crews walk out over deaths\n\nA crane stands idle, June 2, 2019. (Photo: Tom Hale)\n\n"_s + story +
        u"\nIt began on June 1, 2019.\n\n© June 9, 2019 The Courier\n\n3 comments\n\nJune 5, 2019 at 9:10 am"_s);

    CHECK(article.dateClues.empty());
}

TEST_CASE("a story run together with the credits of its pictures is its body", "[article]")
{
    const QString run =
        u"The cranes of the old quays stood still while the crews talked about the deaths. "_s.repeated(12);

    const auto article = readPlain(u"Harbour crews walk out\n\n"_s + run + u"A gate. (Photo: Tom Hale) "_s + run);

    REQUIRE(article.regions.size() == 2);
    CHECK(article.regions[1].kind == core::RegionKind::Body);
}

TEST_CASE("a line with an update and a first day states both", "[article]")
{
    const auto article =
        readPlain(u"Harbour crews walk out over deaths\n\nUpdated June 5, 2019 | Published June 3, 2019\n\n"_s + story);

    REQUIRE(article.dateClues.size() == 2);
    CHECK(article.dateClues[0].kind == DateClue::Kind::Updated);
    CHECK(article.dateClues[1].kind == DateClue::Kind::Published);
}

TEST_CASE("a dateline is a region of its own and the sentence goes on behind it", "[article]")
{
    const auto article = readPlain(u"Harbour crews walk out\n\nPORT SELWYN, June 3 (Coastwire) — "_s + story);

    CHECK(outline(article) == "title: Harbour crews walk out\ndateline: PORT SELWYN, June 3\n"
                              "body: Crews at the harbour\nbody: The cranes stood still,");
}

TEST_CASE("one line is a story, or a headline where it has no stop", "[article]")
{
    CHECK(outline(readPlain(u"The weir broke."_s)) == "body: The weir broke.");
    CHECK(outline(readPlain(u"Troops took the bridge at Orrin on Monday"_s)) == "title: Troops took the bridge");
}
