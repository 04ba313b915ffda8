// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/decode_names.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::size_t tagKinds = 7;
using Scores = std::array<float, tagKinds>;

/// Tags stand in pairs behind None: the first word of a name, then a later one.
bool mayFollow(std::size_t before, std::size_t tag)
{
    const bool later = tag != 0 && tag % 2 == 0;
    return !later || before == tag || before + 1 == tag;
}

} // namespace

std::vector<NameTag> decodeNames(std::span<const float> scores)
{
    const std::size_t words = scores.size() / tagKinds;
    std::vector<std::array<quint8, tagKinds>> cameFrom(words);
    Scores best{};
    for (std::size_t w = 0; w < words; ++w) {
        Scores next{};
        for (std::size_t tag = 0; tag < tagKinds; ++tag) {
            std::size_t from = 0;
            for (std::size_t before = 1; before < tagKinds; ++before) {
                if (w > 0 && mayFollow(before, tag) && (!mayFollow(from, tag) || best[before] > best[from]))
                    from = before;
            }
            constexpr float never = -1e9F;
            next[tag] = best[from] + (mayFollow(from, tag) ? scores[w * tagKinds + tag] : never);
            cameFrom[w][tag] = static_cast<quint8>(from);
        }
        best = next;
    }
    std::vector<NameTag> tags(words);
    auto tag = static_cast<std::size_t>(std::ranges::max_element(best) - best.begin());
    for (std::size_t w = words; w-- > 0;) {
        tags[w] = static_cast<NameTag>(tag);
        tag = cameFrom[w][tag];
    }
    return tags;
}

} // namespace core
