// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/training/network/example.h"
#include "core/language/training/network/random.h"

#include <map>
#include <span>
#include <vector>

namespace core {

/// The sentence in small letters, in capitals, or without its last stop: as headlines and hurried people write.
Example alteredExample(const Example &example, Random &random);

/// The names of sentences, to be put in each other's places, so that what stands around a name tells its kind rather
/// than the name alone (Dai and Adel 2020, "mention replacement").
class NamePool
{
public:
    /// Of those `examples` whose names are marked.
    explicit NamePool(std::span<const Example> examples);

    /// The sentence with each of its names, at one chance in two, another of its kind, whose words are of the same
    /// parts of speech: the tree still holds.
    Example exchanged(const Example &example, Random &random) const;

private:
    using Key = std::vector<int>; ///< The kind, and the part of speech of each word.

    std::map<Key, std::vector<std::vector<QString>>> m_names;
};

} // namespace core
