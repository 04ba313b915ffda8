// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/progress_strip.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("the time left is judged by the speed so far, once there is one", "[window]")
{
    const auto [elapsed, done, all, text] = GENERATE(table<qint64, qsizetype, qsizetype, QString>({
        {100, 1, 10, {}}, // too early
        {5000, 0, 10, {}},
        {5000, 10, 10, {}},
        {1000, 9, 10, u"about a second left"_s},
        {10000, 10, 40, u"about 30 seconds left"_s},
        {60000, 10, 40, u"about 3 minutes left"_s},
    }));
    CAPTURE(elapsed, done, all);
    CHECK(ui::timeLeftText(elapsed, done, all) == text);
}
