// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/html_metadata.h"
#include "core/article/html/html_tree.h"
#include "core/article/html/read_html.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

namespace {

core::HtmlMetadata metadataOf(const QString &page)
{
    const QByteArray utf8 = page.toUtf8();
    return core::readHtmlMetadata(*core::HtmlTree(utf8).root());
}

} // namespace

TEST_CASE("a title is told without the outlet's name, and not cut inside a headline", "[article][html]")
{
    const QString courier = u"<meta property=\"og:site_name\" content=\"The Selwyn Courier\">"_s;
    const auto [page, title] = GENERATE_COPY(table<QString, QString>({
        {u"<title>Weir breaks at dawn - The Selwyn Courier</title>"_s, u"Weir breaks at dawn"_s},
        {u"<title>Weir breaks at dawn | News | The Selwyn Courier</title>"_s, u"Weir breaks at dawn"_s},
        {u"<title>The Selwyn Courier | Weir breaks at dawn</title>"_s, u"Weir breaks at dawn"_s},
        {u"<title>The weir broke - and nobody saw it</title>"_s, u"The weir broke - and nobody saw it"_s},
        {u"<title>Weir breaks | crews leave</title><h1>Weir breaks | crews leave</h1>"_s,
         u"Weir breaks | crews leave"_s},
        {u"<meta property=\"og:title\" content=\"Weir breaks at dawn\"><h1>Orrin: Weir breaks at dawn</h1>"_s,
         u"Weir breaks at dawn"_s},
        {u"<meta property=\"og:title\" content=\"Weir breaks – Courier online\"><h1>Weir breaks</h1>"_s,
         u"Weir breaks"_s},
        {u"<script type=\"application/ld+json\">{\"@type\": \"Article\", \"headline\": \"Weir &amp; dam "
         u"break\"}</script>"
         "<h1>Weir, dam</h1>"_s,
         u"Weir & dam break"_s},
        {u"<svg><title>Arrow</title></svg><h1>Weir breaks</h1>"_s, u"Weir breaks"_s},
    }));
    CAPTURE(page.toStdString());

    CHECK(core::titleOf(metadataOf(courier + page)).toStdString() == title.toStdString());
}

TEST_CASE("the headline among several headings is the one that the title repeats", "[article][html]")
{
    const auto metadata =
        metadataOf(u"<title>Weir breaks at dawn</title><h1>Latest</h1><h1></h1><h1>Weir breaks at dawn</h1>"_s);

    CHECK(core::headingOf(metadata) == u"Weir breaks at dawn");
}

TEST_CASE("writers are told from the page's data, its meta elements and its bylines", "[article][html]")
{
    const QString outlet = u"<meta property=\"og:site_name\" content=\"The Selwyn Courier\">"_s;
    const QString story = u"<p>Crews at the harbour laid down their tools on Monday, the harbour office said.</p>"
                          "<p>The cranes stood still, and two ships turned back to sea before noon.</p>"_s;
    const auto [head, line, byline] = GENERATE(table<QString, QString, QString>({
        {u"<meta name=author content=\"Ines Varga\">"_s, u""_s, u"Ines Varga"_s},
        {u"<meta name=author content=\"Ines Varga\"><meta name=author content=\"Tom Hale\">"_s, u""_s,
         u"Ines Varga, Tom Hale"_s},
        {u"<meta name=author content=\"Ines Varga\">"_s, u"<p>By Ines Varga and Tom Hale</p>"_s,
         u"Ines Varga, Tom Hale"_s},
        {u"<meta name=author content=\"The Selwyn Courier\">"_s, u"<p class=byline>Ines Varga</p>"_s, u"Ines Varga"_s},
        {u"<meta name=author content=\"The Selwyn Courier\">"_s, u""_s, u"The Selwyn Courier"_s},
        {u"<meta property=\"article:author\" content=\"https://example.org/ines\">"_s, u"<p>Von Ines Varga</p>"_s,
         u"Ines Varga"_s},
        {u"<script type=\"application/ld+json\">{\"@type\": \"Article\", \"author\": \"dpa\"}</script>"_s, u""_s,
         u"dpa"_s},
    }));
    CAPTURE(head.toStdString(), line.toStdString());

    const auto article = core::readHtml(u"<html><head>"_s + outlet + head + u"</head><body><h1>Crews walk out</h1>"_s +
                                        line + story + u"</body></html>"_s);

    CHECK(article.byline.toStdString() == byline.toStdString());
}

TEST_CASE("a story that only the page's data gives is read", "[article][html]")
{
    const QString given =
        u"Crews at the harbour laid down their tools on Monday, the harbour office said. "_s.repeated(8);
    const auto article = core::readHtml(
        u"<html><head><script type=\"application/ld+json\">{\"@type\": \"Article\", \"articleBody\": \"%1\"}</script>"
        "</head><body><h1>Crews walk out</h1><p>Subscribe to read it.</p></body></html>"_s.arg(given));

    REQUIRE_FALSE(article.regions.empty());
    CHECK(article.regions.back().kind == core::RegionKind::Body);
    CHECK(article.regions.back().range.length() == given.trimmed().size());
}
