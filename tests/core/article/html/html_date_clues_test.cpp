// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/read_html.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using core::DateClue;

core::Article pageWith(const QString &head, const QString &body)
{
    return core::readHtml(u"<!DOCTYPE html><html lang=en><head><title>Harbour crews walk out</title>"_s + head +
                          u"</head><body><main><h1>Harbour crews walk out</h1>"_s + body +
                          u"<p>Crews at the harbour laid down their tools on Monday, the harbour office said.</p>"
                          "<p>The cranes stood still, and two ships turned back to sea before noon.</p></main>"_s);
}

QString jsonLd(const QString &json)
{
    return u"<script type=\"application/ld+json\">"_s + json + u"</script>"_s;
}

bool has(const core::Article &article, DateClue::Kind kind, const QString &text, DateClue::Source source)
{
    return std::ranges::any_of(article.dateClues, [&](const DateClue &clue) {
        return clue.kind == kind && clue.text == text && clue.source == source;
    });
}

constexpr auto published = DateClue::Kind::Published;
constexpr auto updated = DateClue::Kind::Updated;

} // namespace

TEST_CASE("a page's head states dates under many names", "[article][html][dates]")
{
    using enum DateClue::Source;
    const auto [head, kind, text, source] = GENERATE(table<QString, DateClue::Kind, QString, DateClue::Source>({
        {u"<meta property=\"article:published_time\" content=\"2019-06-03\">"_s, published, u"2019-06-03"_s, Metadata},
        {u"<meta name=DC.date.issued content=\"2019-06-03\">"_s, published, u"2019-06-03"_s, Metadata},
        {u"<meta name=date content=\"2019-06-03\">"_s, published, u"2019-06-03"_s, PageData},
        {u"<meta name=\"last-modified\" content=\"2019-06-03\">"_s, updated, u"2019-06-03"_s, Metadata},
        {u"<link rel=canonical href=\"https://courier.example/2019/06/03/crews\">"_s, published,
         u"https://courier.example/2019/06/03/crews"_s, Url},
        {jsonLd(u"{\"@type\": \"NewsArticle\", \"datePublished\": \"2019-06-03\"}"_s), published, u"2019-06-03"_s,
         JsonLd},
        {jsonLd(
             u"{\"@graph\": [{\"@type\": \"Person\"}, {\"@type\": [\"BlogPosting\"], \"dateModified\": \"2019-06-04\","
             "\"datePublished\": \"2019-06-03\"}]}"_s),
         updated, u"2019-06-04"_s, JsonLd},
        {jsonLd(u"{\"@type\": \"Article\", \"datePublished\": \"2019-06-03\", broken"_s), published, u"2019-06-03"_s,
         JsonLd},
        {jsonLd(u"{\"@type\": \"VideoObject\", \"uploadDate\": \"2019-06-03\"}"_s), published, u"2019-06-03"_s,
         PageData},
    }));
    CAPTURE(head.toStdString());

    CHECK(has(pageWith(head, {}), kind, text, source));
}

TEST_CASE("structured data of comments, videos and other stories date no article", "[article][html][dates]")
{
    const auto article = pageWith(
        jsonLd(
            u"[{\"@type\": \"WebPage\", \"datePublished\": \"2019-06-05\"}, {\"@type\": \"NewsArticle\","
            "\"comment\": [{\"@type\": \"Comment\", \"dateCreated\": \"2019-06-06\"}],"
            "\"video\": {\"@type\": \"VideoObject\", \"uploadDate\": \"2019-06-01\"}, \"datePublished\": \"2019-06-03\"}]"_s),
        {});

    REQUIRE(article.dateClues.size() == 1);
    CHECK(article.dateClues[0].text == u"2019-06-03");
}

TEST_CASE("elements made to show a date state it, with where it stands", "[article][html][dates]")
{
    using enum DateClue::Source;
    const auto [body, kind, text, shown, source] =
        GENERATE(table<QString, DateClue::Kind, QString, QString, DateClue::Source>({
            {u"<p><time datetime=\"2019-06-03T10:20\">Monday</time></p>"_s, published, u"2019-06-03T10:20"_s,
             u"Monday"_s, TimeTag},
            {u"<div class=\"meta_date\">3 June 2019</div>"_s, published, u"3 June 2019"_s, u"3 June 2019"_s, Element},
            {u"<p>By Ines Varga, <span itemprop=datePublished content=\"2019-06-03\">June 3</span></p>"_s, published,
             u"2019-06-03"_s, u"June 3"_s, TimeTag},
            {u"<span class=updated title=\"2019-06-03T10:20\">June 3</span>"_s, updated, u"2019-06-03T10:20"_s,
             u"June 3"_s, TimeTag},
        }));
    CAPTURE(body.toStdString());

    const auto article = pageWith({}, body);

    const auto clue = std::ranges::find(article.dateClues, source, &DateClue::source);
    REQUIRE(clue != article.dateClues.end());
    CHECK(clue->kind == kind);
    CHECK(clue->text == text);
    CHECK(article.text.sliced(clue->range.begin, clue->range.length()) == shown);
}

TEST_CASE("what only looks like a date element states nothing", "[article][html][dates]")
{
    const QString body = GENERATE(u"<div class=timeline>The weir was built slowly.</div>"_s,
                                  u"<div class=date>soon</div>"_s, u"<time>now</time>"_s);

    CHECK(pageWith({}, body).dateClues.empty());
}
