// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/inflect.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("regular verbs are inflected as they are spelt", "[events]")
{
    const auto [base, third, past, gerund] = GENERATE(table<QString, QString, QString, QString>({
        {u"storm"_s, u"storms"_s, u"stormed"_s, u"storming"_s},
        {u"seize"_s, u"seizes"_s, u"seized"_s, u"seizing"_s},
        {u"carry"_s, u"carries"_s, u"carried"_s, u"carrying"_s},
        {u"rob"_s, u"robs"_s, u"robbed"_s, u"robbing"_s},
        {u"die"_s, u"dies"_s, u"died"_s, u"dying"_s},
        {u"clash"_s, u"clashes"_s, u"clashed"_s, u"clashing"_s},
        {u"free"_s, u"frees"_s, u"freed"_s, u"freeing"_s},
    }));
    CAPTURE(base);

    const auto forms = core::inflectRegularly(base);

    CHECK(forms.third == third);
    CHECK(forms.pasts.contains(past));
    CHECK(forms.gerunds.contains(gerund));
}

TEST_CASE("the base of an unknown verb is guessed from its ending", "[events]")
{
    const auto [form, base] = GENERATE(table<QString, QString>({
        {u"bulldozed"_s, u"bulldoze"_s},
        {u"airlifted"_s, u"airlift"_s},
        {u"rallied"_s, u"rally"_s},
        {u"unplugged"_s, u"unplug"_s},
        {u"commandeered"_s, u"commandeer"_s},
        {u"pillaged"_s, u"pillage"_s},
    }));
    CAPTURE(form);

    CHECK(core::guessedBase(form) == base);
}
