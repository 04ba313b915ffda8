// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/dateline.h"

#include <QString>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("a dateline ends at the dash before the first sentence", "[article]")
{
    const QString sentence = u"A barn burned down."_s;
    const auto dateline = GENERATE(u"HALE, Ohio (AP) — "_s, u"PORT SELWYN, June 3 (Courier) — "_s, u"HALE – "_s,
                                   u"NEW HALE, Conn., Oct. 27 (UPI) -- "_s, u"Hale, Ohio, June 3 (Reuters) - "_s,
                                   u"(AP) — "_s, u"HALE, Nor. (AP)—"_s);
    CAPTURE(dateline.toStdString());

    CHECK(core::datelineLength(dateline + sentence) == dateline.size());
}

TEST_CASE("what only looks like a dateline is none", "[article]")
{
    const auto text = GENERATE(u"Two barns - both old - burned down."_s, u"ALL SAW IT. He – a clerk – ran."_s,
                               u"The Hale mill (built 1901) - long closed - burned down."_s, u"Hale"_s,
                               u"Ann Reed (Hale) – a clerk – saw it."_s);
    CAPTURE(text.toStdString());

    CHECK(core::datelineLength(text) == 0);
}
