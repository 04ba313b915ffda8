// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/telling/retold_title.h"

#include "tests/core/events/told_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

bool showsTitle(const QString &marked)
{
    const auto told = tests::tell(marked);
    return std::ranges::any_of(told.events, [&](const Event &event) {
        return event.onTimeline && event.sentence.begin == told.article.regions.front().range.begin;
    });
}

} // namespace

TEST_CASE("a title that the lead tells again gets no mark of its own", "[events]")
{
    const auto [text, shown] = GENERATE(table<QString, bool>({
        {u"# Gunmen stormed a market in Hale\n\nGunmen have stormed the old market on <Monday=2019-06-03>."_s, false},
        {u"# Gunmen stormed a market in Hale\n\nThe weather was fine."_s, true},
        {u"# Gunmen stormed a market in Hale\n\nHale celebrated its founders on <Monday=2019-06-03>."_s, true},
        {u"# Gunmen stormed a market in Hale\n\nThe gunmen and the market: a portrait of Hale."_s, true},
    }));
    CAPTURE(text);
    CHECK(showsTitle(text) == shown);
}
