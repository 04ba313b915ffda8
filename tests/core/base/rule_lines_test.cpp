// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/rule_lines.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

TEST_CASE("lines of a rules file have a keyword, the rest, and their places", "[base]")
{
    const auto lines = core::ruleLines(u"# a remark\n\n  words  month  may \r\nalone\n\t# another\n");

    REQUIRE(lines.size() == 2);
    CHECK(lines[0].keyword.toStdString() == "words");
    CHECK(lines[0].rest.toStdString() == "month  may");
    CHECK(lines[0].line == 3);
    CHECK(lines[0].column == 3);
    CHECK(lines[0].restColumn == 10);
    CHECK(lines[1].keyword.toStdString() == "alone");
    CHECK(lines[1].rest.isEmpty());
    CHECK(lines[1].line == 4);
    CHECK(lines[1].restColumn == 6);
}

TEST_CASE("a fault of a line is told with its place", "[base]")
{
    const auto lines = core::ruleLines(u"\nmatch on [colour]");
    REQUIRE(lines.size() == 1);

    CHECK(lines[0].fault(QStringLiteral("mine"), QStringLiteral("no"), 3) ==
          core::Error{core::ErrorCode::RuleMalformed, QStringLiteral("mine"), QStringLiteral("no"), 2, 10});
}

TEST_CASE("a rules file that is not UTF-8 is refused at its first wrong byte", "[base]")
{
    const auto [bytes, line, column] = GENERATE(table<QByteArray, int, int>({
        {"words month f\xE9vrier = 2\n", 1, 14},
        {"# fine\n\nwords x\xFF\n", 3, 8},
        {"caf\xC3\n", 1, 4},
    }));
    CAPTURE(bytes.toStdString());

    const auto text = core::decodeRules(bytes, QStringLiteral("mine.rules"));

    REQUIRE(!text);
    CHECK(text.error().code == core::ErrorCode::RuleMalformed);
    CHECK(text.error().subject == QStringLiteral("mine.rules"));
    CHECK(text.error().line == line);
    CHECK(text.error().column == column);
}

TEST_CASE("a rules file in UTF-8 is read, with or without its mark", "[base]")
{
    CHECK(core::decodeRules("words month f\xC3\xA9vrier\n", {}) == QStringLiteral(u"words month f\u00E9vrier\n"));
    CHECK(core::decodeRules("\xEF\xBB\xBFrule", {}) == QStringLiteral("rule"));
    CHECK(core::decodeRules({}, {}) == QString());
}
