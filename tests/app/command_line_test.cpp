// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dateline/command_line.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("options and paths are told apart", "[app]")
{
    const auto options = app::parseCommandLine({u"dateline"_s, u"fair.txt"_s, u"--render"_s, u"out.png"_s, u"--dark"_s,
                                                u"--size"_s, u"1600x700"_s, u"more"_s});
    REQUIRE(options);
    CHECK(options->paths == QStringList{u"fair.txt"_s, u"more"_s});
    CHECK(options->render == u"out.png"_s);
    CHECK(options->size == QSize(1600, 700));
    CHECK(options->dark);
    CHECK_FALSE(options->sample);
    CHECK(options->writesFiles());
}

TEST_CASE("wrong calls are refused with the words that are wrong", "[app]")
{
    const auto [arguments, word] = GENERATE(table<QStringList, QString>({
        {{u"--colour"_s}, u"colour"_s},
        {{u"--render"_s}, u"render"_s},
        {{u"--sample"_s, u"--size"_s, u"huge"_s}, u"huge"_s},
        {{u"--sample"_s, u"--size"_s, u"10x10"_s}, u"10x10"_s},
        {{u"--render"_s, u"out.png"_s}, u"--sample"_s},
    }));
    CAPTURE(arguments);
    const auto options = app::parseCommandLine(QStringList{u"dateline"_s} + arguments);
    REQUIRE_FALSE(options);
    CHECK(options.error().contains(word));
}

TEST_CASE("help and version are printed", "[app]")
{
    const auto help = app::parseCommandLine({u"dateline"_s, u"--help"_s});
    REQUIRE(help);
    CHECK(help->print.contains(u"--screenshot"_s));
    const auto version = app::parseCommandLine({u"dateline"_s, u"--version"_s});
    REQUIRE(version);
    CHECK(version->print.startsWith(u"dateline "_s));
}
