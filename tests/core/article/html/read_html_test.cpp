// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/read_html.h"
#include "core/article/read_article.h"
#include "tests/core/article/region_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString story = u"<p>Crews at the harbour laid down their tools on Monday, the <b>harbour</b>\n office said.</p>"
                      "<p>The cranes stood still, and two ships turned back to sea before noon.</p>"_s;

QString page(const QString &head, const QString &body)
{
    return u"<!DOCTYPE html><html lang=\"en-GB\"><head>"_s + head + u"</head><body>"_s + body + u"</body></html>"_s;
}

} // namespace

TEST_CASE("readHtml reads the shown text in order, with the kinds that the markup names", "[article][html]")
{
    const auto article = core::readHtml(page(
        u"<title>Harbour crews walk out | The Courier</title><style>p { color: red }</style>"_s,
        u"<nav><ul><li>Home<li>Ports</ul></nav><main><h1>Harbour crews\nwalk out</h1><script>var killed = 3;</script>"
        "<figure><img alt=x><figcaption>A crane, seen on Monday.</figcaption></figure>"_s +
            story + u"<h2>Two days of anger</h2>"_s + story +
            u"</main><div class=\"related-posts\"><p>Eels were killed in the harbour on Friday.</p></div>"
            "<form id=\"commentform\"><label>Name</label></form><footer>Imprint</footer>"_s));

    CHECK(tests::outline(article) ==
          "navigation: Home\nnavigation: Ports\ntitle: Harbour crews walk out\n"
          "caption: A crane, seen on\nbody: Crews at the harbour\nbody: The cranes stood still,\n"
          "heading: Two days of anger\nbody: Crews at the harbour\nbody: The cranes stood still,\n"
          "related: Eels were killed in\ncomment-form: Name\nnavigation: Imprint");
    CHECK(article.title == u"Harbour crews walk out");
    CHECK(article.text.contains(u"the harbour office said.\n\nThe cranes"));
    CHECK_FALSE(article.text.contains(u"var killed"));
}

TEST_CASE("readHtml reads what a page says of itself", "[article][html]")
{
    const auto article = core::readHtml(page(
        u"<meta property=\"og:site_name\" content=\"The Selwyn Courier\"><meta name=author content=\"By Ines Varga\">"
        "<meta property=\"og:title\" content=\"Crews walk out\"><link rel=canonical href=\"https://example.org/a\">"
        "<meta property=\"article:published_time\" content=\"2019-06-03T10:00:00Z\">"
        "<meta property=\"article:modified_time\" content=\"2019-06-04T10:00:00Z\">"_s,
        u"<article>"_s + story + u"</article>"_s));

    CHECK(article.title == u"Crews walk out");
    CHECK(article.byline == u"Ines Varga");
    CHECK(article.outlet == u"The Selwyn Courier");
    CHECK(article.url == u"https://example.org/a");
    CHECK(article.language == u"en");
    REQUIRE(article.dateClues.size() == 2);
    CHECK(article.dateClues[0] ==
          core::DateClue{
              core::DateClue::Kind::Published, u"2019-06-03T10:00:00Z"_s, {}, core::DateClue::Source::Metadata});
    CHECK(
        article.dateClues[1] ==
        core::DateClue{core::DateClue::Kind::Updated, u"2019-06-04T10:00:00Z"_s, {}, core::DateClue::Source::Metadata});
}

TEST_CASE("readHtml finds the day of publication where pages put it", "[article][html]")
{
    const auto [markup, words] = GENERATE(table<QString, std::string>({
        {u"<meta itemprop=datePublished content=\"2019-06-03\">"_s, "2019-06-03"},
        {u"<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"datePublished\": \"2019-06-03\", }</script>"_s,
         "2019-06-03"},
        {u"<time datetime=\"2019-06-03\">last week</time>"_s, "2019-06-03"},
        {u"<time datetime=\"2019-06-05\">then</time><time pubdate datetime=\"2019-06-03\">now</time>"_s, "2019-06-03"},
        {u"<p>Published on 3 June 2019</p>"_s, "3 June 2019"},
    }));
    CAPTURE(markup.toStdString());

    const auto article = core::readHtml(page({}, u"<h1>Crews walk out</h1>"_s + markup + story));

    REQUIRE_FALSE(article.dateClues.empty());
    CHECK(article.dateClues.front().text.toStdString() == words);
}

TEST_CASE("a page is told by its content, and text that quotes tags is text", "[article][html]")
{
    const auto [text, isPage] = GENERATE(table<QString, bool>({
        {u"<!DOCTYPE html><p>The weir broke."_s, true},
        {u"\n <!-- saved --> <HTML><body>The weir broke."_s, true},
        {u"<?xml version=\"1.0\"?><html><p>The weir broke.</p></html>"_s, true},
        {u"<div class=a>The weir broke.</div>"_s, true},
        {u"The weir broke. You can use <b> <i> <a href=\"\" title=\"\">"_s, false},
        {u"<b> is what the weir was called."_s, false},
        {u"<pitiful> was the word for it."_s, false},
    }));
    CAPTURE(text.toStdString());

    const auto article = core::readArticleText(text, u"a.txt"_s);

    REQUIRE(article);
    CHECK(article->text.contains(u'<') != isPage);
}

TEST_CASE("a page whose classes call the story a sidebar keeps its story", "[article][html]")
{
    const auto article = core::readHtml(page({}, u"<div class=sidebar>"_s + story + u"</div>"_s));

    CHECK(tests::outline(article) == "body: Crews at the harbour\nbody: The cranes stood still,");
}

TEST_CASE("the story is told from the clutter in and around its box", "[article][html]")
{
    const QString teasers = u"<ul><li><a href=1>Eels die at the weir</a><li><a href=2>Orrin votes</a></ul>"_s;
    const auto [clutter, outline] = GENERATE_COPY(table<QString, std::string>({
        {teasers, "related: Eels die at the\nrelated: Orrin votes"},
        {u"<div class=relatedArticles><p>The eels came back to the weir last year, too.</p></div>"_s,
         "related: The eels came back"},
        {u"<h3>Das könnte Sie auch interessieren</h3><p>Aale in Orrin</p>"_s,
         "related: Das könnte Sie auch\nrelated: Aale in Orrin"},
        {u"<p>Lire aussi : <a href=3>Le barrage a cédé dans la nuit</a></p>"_s, "related: Lire aussi : Le"},
        {u"<p><span class=author>Ines Varga</span></p>"_s, "byline: Ines Varga"},
        {u"<div role=dialog><p>May we count how often you read about the weir?</p></div>"_s, "legal: May we count how"},
    }));
    CAPTURE(clutter.toStdString());

    const auto article = core::readHtml(page({}, u"<div>"_s + story + clutter + story + u"</div>"_s));

    const std::string told = "body: Crews at the harbour\nbody: The cranes stood still,";
    CHECK(tests::outline(article) == told + '\n' + outline + '\n' + told);
}

TEST_CASE("a name means nothing where all the story stands under it", "[article][html]")
{
    const QString name = GENERATE(u"sidebar-ad"_s, u"teaser"_s, u"comment"_s, u"date-wrapper"_s);
    CAPTURE(name.toStdString());

    const auto article =
        core::readHtml(page({}, u"<div class=\"%1\">"_s.arg(name) + story + u"</div><footer><p>Orrin</p></footer>"_s));

    CHECK(tests::outline(article) == "body: Crews at the harbour\nbody: The cranes stood still,\nnavigation: Orrin");
}

TEST_CASE("a standfirst is joined to the story, the headline said again is not", "[article][html]")
{
    const auto article = core::readHtml(page(
        u"<title>Harbour crews walk out</title>"_s,
        u"<h1>Harbour crews walk out</h1><p>By Ines Varga</p><h2>Two ships turn back as the cranes stand still</h2>"
        "<p><a href=1>Eels die at the weir of Orrin</a></p><div class=article-body><h3>Strike: Harbour crews walk out</h3>"_s +
            story + u"</div>"_s));

    CHECK(tests::outline(article) ==
          "title: Harbour crews walk out\nbyline: By Ines Varga\nheading: Two ships turn back\n"
          "body: Crews at the harbour\nbody: The cranes stood still,");
}

TEST_CASE("a story in several boxes of one class is joined", "[article][html]")
{
    const QString chunk = u"<div class=chunk>"_s + story + u"</div>"_s;

    const auto article =
        core::readHtml(page({}, u"<article><div>"_s + chunk + u"</div><div class=ad-slot>Buy a boat</div><div>"_s +
                                    chunk + u"</div></article>"_s));

    const std::string told = "body: Crews at the harbour\nbody: The cranes stood still,";
    CHECK(tests::outline(article) == told + "\nadvert: Buy a boat\n" + told);
}

TEST_CASE("a story that scripts would show is read all the same", "[article][html]")
{
    const auto article = core::readHtml(page({}, u"<p>One moment, please.</p><noscript>"_s + story + u"</noscript>"_s));

    CHECK(tests::outline(article).ends_with("body: Crews at the harbour\nbody: The cranes stood still,"));
}

TEST_CASE("a page nested by the ten thousands is read without its tags", "[article][html]")
{
    const auto article = core::readHtml(u"<html>"_s + u"<div>"_s.repeated(20'000) + u"The weir &amp; the dam broke."_s);

    CHECK(tests::outline(article) == "body: The weir & the");
}
