// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/tags.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace Qt::StringLiterals;

TEMPLATE_TEST_CASE("each tag has a spelling of its own, and is found by it", "[language]", core::Upos, core::Xpos,
                   core::Deprel, core::NameTag, core::MentionKind)
{
    std::set<QLatin1StringView> spellings;
    for (std::size_t i = 0; i < core::tagCount<TestType>(); ++i) {
        const auto tag = static_cast<TestType>(i);
        INFO(core::spelling(tag).data());
        CHECK(core::tagSpelt<TestType>(core::spelling(tag)) == tag);
        spellings.insert(core::spelling(tag));
    }
    CHECK(spellings.size() == core::tagCount<TestType>());
}

TEST_CASE("the last tag of each kind has the last spelling", "[language]")
{
    CHECK(core::spelling(core::Upos::X) == "X"_L1);
    CHECK(core::spelling(core::Xpos::Xx) == "XX"_L1);
    CHECK(core::spelling(core::Xpos::PrpPossessive) == "PRP$"_L1);
    CHECK(core::spelling(core::Deprel::Xcomp) == "xcomp"_L1);
    CHECK(core::spelling(core::NameTag::InOrganization) == "I-organization"_L1);
    CHECK(core::spelling(core::MentionKind::Substance) == "substance"_L1);
    CHECK(core::tagCount<core::Upos>() == 17);
}

TEST_CASE("what is no tag is found under no spelling", "[language]")
{
    CHECK(!core::tagSpelt<core::Upos>("noun"_L1));
    CHECK(!core::tagSpelt<core::Xpos>(""_L1));
    CHECK(!core::tagSpelt<core::Deprel>("nsubj:"_L1));
    CHECK(!core::tagSpelt<core::NameTag>("B-event"_L1));
}
