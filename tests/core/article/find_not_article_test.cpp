// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/read_html.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

namespace {

QString links(int count)
{
    QString list;
    for (int i = 0; i < count; ++i)
        list += u"<li><a href=%1>Crews leave the harbour for day %1</a>"_s.arg(i);
    return u"<ul>"_s + list + u"</ul>"_s;
}

} // namespace

TEST_CASE("pages that tell no story are told from those that do", "[article][html]")
{
    using enum core::NotArticle;
    using Expected = std::optional<core::NotArticle>;
    const QString story =
        u"<p>Crews at the harbour laid down their tools on Monday, the harbour office said. The cranes stood still.</p>"_s
            .repeated(10);
    const auto [page, what] = GENERATE_COPY(table<QString, Expected>({
        {u"<title>Selwyn Courier</title>"_s + links(40), IndexPage},
        {u"<title>Selwyn Courier</title>"_s + links(4), {}},
        {u"<title>Selwyn Courier</title>"_s + links(40) + story, {}},
        {u"<meta property=\"og:type\" content=article><title>Selwyn Courier</title>"_s + links(40), {}},
        {u"<title>Crews walk out</title><p>By Ines Varga</p>"_s + links(40), {}},
        {u"<title>Page not found</title><h1>404</h1><p>Try the front page, or search.</p>"_s, ErrorPage},
        {u"<title>The Courier</title><h1>Seite nicht gefunden</h1><p>Sie ist umgezogen.</p>"_s, ErrorPage},
        {u"<title>Page not found, and other sagas of the sea</title>"_s + story, {}},
        {u"<title>The Courier</title><h1>We value your privacy</h1><p>We would like to count you.</p>"_s, ConsentWall},
        {u"<h1>Crews walk out</h1>"_s + story, {}},
    }));
    CAPTURE(page.toStdString());

    CHECK(core::readHtml(u"<!DOCTYPE html><html>"_s + page + u"</html>"_s).notArticle == what);
}
