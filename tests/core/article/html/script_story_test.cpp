// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/read_html.h"
#include "core/article/html/script_story.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A page that shows nothing before its scripts have run: its story lies as HTML in a string within a string.
const QString bare = uR"(<!doctype html><html><head><title>Ferry back at Orrin</title></head><body><div id="root"></div>
<script>var size = 3 < 4;</script>
<script>feed.push([1,"{\"body\":\"\u003cp\u003eThe ferry at Orrin sails again, Ines \\"Gull\\" Varga said.\u003c/p\u003e
\u003cfigure\u003e\u003c/figure\u003e\u003cp\u003eIt had lain \u003cem\u003eidle\u003c/em\u003e since the flood.\u003c/p\u003e\"}"])</script>
</body></html>)"_s;

} // namespace

TEST_CASE("storyInScripts finds the paragraphs that a script would show", "[article]")
{
    CHECK(core::storyInScripts(bare).toStdString() ==
          "The ferry at Orrin sails again, Ines \"Gull\" Varga said.\nIt had lain idle since the flood.");
}

TEST_CASE("storyInScripts finds nothing where scripts hold no paragraphs", "[article]")
{
    CHECK(core::storyInScripts(u"<p>The ferry sails.</p><script>if (a < b) { say('\\u003c'); }</script>"_s).isEmpty());
    CHECK(core::storyInScripts(u"<script>\"\\u003cp\\u003eThe ferry"_s).isEmpty());
    CHECK(core::storyInScripts({}).isEmpty());
}

TEST_CASE("a page that shows nothing is read from its scripts", "[article]")
{
    const QString last = u"since the flood."_s;
    const QString more =
        u" Nobody had crossed the river but by the road over Fenwick, which takes an hour, and the mill had sent its "
        "men home. On Monday the first carts stood at the landing before the sun was up, and the keeper of the "
        "inn gave bread to all who had waited so long. The council will pay for the new rope."_s;
    QString page = bare;
    page.replace(last, last + more);

    const core::Article article = core::readHtml(page);

    CHECK(article.text.contains(u"It had lain idle since the flood. Nobody had crossed"));
    CHECK(std::ranges::any_of(article.regions, [](const core::Region &r) { return r.kind == core::RegionKind::Body; }));
    CHECK(article.title == u"Ferry back at Orrin");
}
