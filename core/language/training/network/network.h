// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/training/network/affine_layer.h"
#include "core/language/training/network/lstm_layer.h"

#include <array>
#include <vector>

namespace core {

/// How large the parts of the network are, in units.
struct NetworkSizes
{
    Eigen::Index input = 128; ///< Of a word's vector.
    Eigen::Index units = 128; ///< Of the two recurrent layers for all tasks, each way.
    Eigen::Index named = 48;  ///< Of the recurrent layer for names and mentions, each way.
    Eigen::Index arc = 96;    ///< Of the vectors by which words choose their heads.
    Eigen::Index label = 96;  ///< Of the vector of a word and its head, by which the relation is chosen.
};

/// A word's vector is the sum of its features' (word_features.h); two layers of recurrent units read the sentence
/// both ways (Graves and Schmidhuber 2005); from what they make of a word its tags are told by one layer each, its
/// head by a biaffine score of every other word (Dozat and Manning 2017), the relation from both words' vectors
/// added (Kiperwasser and Goldberg 2016). Names and kinds of mentions, of which few sentences tell, are told from that
/// and from a third, smaller layer of their own above it. All learn at once.
struct Network
{
    static constexpr std::size_t levels = 3;
    static constexpr std::size_t encoding = 1; ///< The level that tags and trees are told from.
    static constexpr std::size_t naming = 2;   ///< That names and mentions are told from as well.

    NetworkSizes sizes;
    Store values;     ///< All parameters but the embedding.
    Matrix embedding; ///< A row for each feature.

    struct Level
    {
        LstmLayer onwards;
        LstmLayer backwards;
    };
    std::array<Level, levels> recurrent;
    AffineLayer upos;
    AffineLayer xpos;
    AffineLayer name;
    AffineLayer mention;
    AffineLayer ownName; ///< From the level of naming; added to the scores of `name`.
    AffineLayer ownMention;
    AffineLayer arcDependent;
    AffineLayer arcHead;
    Block arcWeight; ///< Between dependents and heads.
    Block arcBias;   ///< How likely a word is a head at all.
    Block arcRoot;   ///< The root in place of a word among the heads.
    AffineLayer labelDependent;
    AffineLayer labelHead;
    Block labelRoot;
    AffineLayer label;

    Eigen::Index unitsOf(std::size_t level) const { return level == naming ? sizes.named : sizes.units; }

    Network(const NetworkSizes &sizes, std::size_t features, Random &random);
};

} // namespace core
