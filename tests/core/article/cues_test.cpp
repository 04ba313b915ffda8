// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/cues.h"
#include "core/article/find_not_article.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <functional>

TEST_CASE("every cue does what its own examples say", "[article][rules]")
{
    const core::Cues &cues = GENERATE(std::cref(core::Cues::builtIn()), std::cref(core::notArticleCues())).get();
    REQUIRE_FALSE(cues.all().empty());
    for (const core::Cue &cue : cues.all()) {
        INFO(cue.id.toStdString());
        CHECK_FALSE(cue.patterns.empty());
        CHECK_FALSE(cue.examples.isEmpty());
        CHECK_FALSE(cue.rejects.isEmpty());
        for (const QString &example : cue.examples) {
            INFO(example.toStdString());
            const core::Cue *first = cues.match(example);
            REQUIRE(first);
            CHECK(first->id.toStdString() == cue.id.toStdString());
        }
        for (const QString &reject : cue.rejects) {
            INFO(reject.toStdString());
            CHECK_FALSE(matches(cue, reject));
        }
    }
}

TEST_CASE("Cues::parse says where a rule is malformed", "[article][rules]")
{
    const auto [text, line] = GENERATE(table<QString, int>({
        {QStringLiteral("start before any cue"), 1},
        {QStringLiteral("cue a\nkind   sculpture"), 2},
        {QStringLiteral("cue a\nkind legal\n\nscope forever"), 4},
        {QStringLiteral("cue a\nmost words"), 2},
        {QStringLiteral("nothing"), 1},
    }));
    CAPTURE(text.toStdString());

    const auto cues = core::Cues::parse(text, QStringLiteral("my.rules"));

    REQUIRE_FALSE(cues);
    CHECK(cues.error().code == core::ErrorCode::RuleMalformed);
    CHECK(cues.error().subject == QStringLiteral("my.rules"));
    CHECK(cues.error().line == line);
}
