// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/published_words.h"

#include "core/base/built_in_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

namespace {

/// The first cue that `line` tells by its name; "nothing" where it tells none.
std::string cueOf(const core::PublishedWords &words, const QString &line)
{
    using enum core::DateCue;
    for (const auto cue : {Updated, Published, Comment, Apart}) {
        if (words.tell(line, cue))
            return core::dateCueNames()[static_cast<std::size_t>(cue)].toString().toStdString();
    }
    return "nothing";
}

} // namespace

TEST_CASE("every language's words beside dates tell what their examples say", "[dating]")
{
    const QString name = u":/rules/published.words"_s;
    const auto words = core::PublishedWords::parse(core::builtInText(name), name);

    REQUIRE(words);
    REQUIRE(words->examples().size() > 30);
    for (const core::DateCueExample &example : words->examples()) {
        CAPTURE(example.text.toStdString());
        CHECK(cueOf(*words, example.text) == example.cue.toStdString());
    }
}

TEST_CASE("words beside a date are told whole, unless their list says that they may go on", "[dating]")
{
    const auto words = core::PublishedWords::parse(u"published posted\napart photo*"_s, u"a.words"_s);

    REQUIRE(words);
    CHECK(cueOf(*words, u"POSTED: "_s) == "published");
    CHECK(cueOf(*words, u"reposted"_s) == "nothing");
    CHECK(cueOf(*words, u"Photographed on"_s) == "apart");
}

TEST_CASE("a faulty line of the words beside dates is named", "[dating]")
{
    const QString text = GENERATE(u"example no arrow"_s, u"printed on"_s);

    const auto words = core::PublishedWords::parse(u"language en\n"_s + text, u"a.words"_s);

    REQUIRE_FALSE(words);
    CHECK(words.error().line == 2);
}
