// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/decode_names.h"

#include <catch2/catch_test_macros.hpp>

namespace {

using core::NameTag;

/// Scores in which each word likes the tags given to it, the first most.
std::vector<float> liking(const std::vector<std::vector<NameTag>> &words)
{
    std::vector<float> scores;
    for (const auto &liked : words) {
        std::vector<float> word(7, 0.0F);
        float score = 10;
        for (const NameTag tag : liked)
            word[static_cast<std::size_t>(tag)] = score--;
        scores.insert(scores.end(), word.begin(), word.end());
    }
    return scores;
}

} // namespace

TEST_CASE("decodeNames takes each word's best tag where they fit together", "[language][network]")
{
    const std::vector best{NameTag::FirstOfPerson, NameTag::InPerson, NameTag::None, NameTag::FirstOfPlace};
    CHECK(core::decodeNames(liking({{best[0]}, {best[1]}, {best[2]}, {best[3]}})) == best);
}

TEST_CASE("decodeNames begins no name in its middle", "[language][network]")
{
    const auto first = core::decodeNames(liking({{NameTag::InPlace, NameTag::FirstOfPlace}}));
    CHECK(first == std::vector{NameTag::FirstOfPlace});

    const auto mixed = core::decodeNames(
        liking({{NameTag::FirstOfPerson}, {NameTag::InOrganization, NameTag::InPerson}, {NameTag::None}}));
    CHECK(mixed == std::vector{NameTag::FirstOfPerson, NameTag::InPerson, NameTag::None});
}

TEST_CASE("decodeNames has nothing to say of no words", "[language][network]")
{
    CHECK(core::decodeNames({}).empty());
}
