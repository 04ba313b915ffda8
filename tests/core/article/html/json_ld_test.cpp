// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/json_ld.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("readJsonLd finds the article and its authors", "[article][html]")
{
    const auto [script, headline, authors] = GENERATE(table<QString, QString, QString>({
        {uR"({"@type": "NewsArticle", "headline": "Weir breaks", "author": "Ines Varga"})"_s, u"Weir breaks"_s,
         u"Ines Varga"_s},
        {uR"([{"@type": "WebSite", "name": "Courier"}, {"@type": ["Article"], "headline": "Weir breaks",
              "author": [{"@type": "Person", "name": "Ines Varga"}, {"name": "Tom Hale"}]}])"_s,
         u"Weir breaks"_s, u"Ines Varga/Tom Hale"_s},
        {uR"({"@graph": [{"@type": "BlogPosting", "headline": "Weir breaks", "author": {"@id": "#ines"}},
                         {"@type": "Person", "@id": "#ines", "name": "Ines Varga"}]})"_s,
         u"Weir breaks"_s, u"Ines Varga"_s},
        {uR"({"@type": "Article", "headline": "Weir breaks", "author": {"name": ["Ines Varga", "Tom Hale"]}})"_s,
         u"Weir breaks"_s, u"Ines Varga/Tom Hale"_s},
        {uR"({"@type": "Organization", "name": "Courier"})"_s, u""_s, u""_s},
        // broken in the ways that pages break it
        {u"{\"@type\": \"Article\", \"headline\": \"Weir\nbreaks\", \"author\": [\"Ines Varga\",],}"_s,
         u"Weir breaks"_s, u"Ines Varga"_s},
        {uR"(<!-- {"@type": "Article", "headline": "Weir breaks"} -->)"_s, u"Weir breaks"_s, u""_s},
        {u"//<![CDATA[\n{\"@type\": \"Article\", \"headline\": \"Weir breaks\"}\n//]]>"_s, u"Weir breaks"_s, u""_s},
        {uR"({"@type": "Article" "headline": "The \"weir\" breaks", "author": {"@type": "Person", "name": "Ines Varga"})"_s,
         u"The \"weir\" breaks"_s, u"Ines Varga"_s},
        {u"not json"_s, u""_s, u""_s},
        {u""_s, u""_s, u""_s},
    }));
    CAPTURE(script.toStdString());

    const core::JsonLd read = core::readJsonLd(script);

    CHECK(read.headline.toStdString() == headline.toStdString());
    CHECK(read.authors.join(u'/').toStdString() == authors.toStdString());
}

TEST_CASE("readJsonLd reads publisher, address and story", "[article][html]")
{
    const core::JsonLd read = core::readJsonLd(
        uR"({"@type": "NewsArticle", "headline": "Weir breaks", "publisher": {"name": "The Selwyn Courier"},
             "mainEntityOfPage": {"@id": "https://courier.example/weir"}, "articleBody": "The weir broke.\nNobody was hurt."})"_s);

    CHECK(read.publisher == u"The Selwyn Courier");
    CHECK(read.url == u"https://courier.example/weir");
    CHECK(read.body == u"The weir broke.\nNobody was hurt.");
}
