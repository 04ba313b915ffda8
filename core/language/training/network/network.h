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
    Eigen::Index units = 128; ///< Of a recurrent layer, each way.
    Eigen::Index arc = 96;    ///< Of the vectors by which words choose their heads.
    Eigen::Index label = 96;  ///< Of the vector of a word and its head, by which the relation is chosen.
};

/// A word's vector is the sum of its features' (word_features.h); two layers of recurrent units read the sentence
/// both ways (Graves and Schmidhuber 2005); from what they make of a word its tags are told by one layer each, its
/// head by a biaffine score of every other word (Dozat and Manning 2017), the relation from both words' vectors
/// added (Kiperwasser and Goldberg 2016). All learn at once.
struct Network
{
    static constexpr std::size_t levels = 2;

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
    AffineLayer arcDependent;
    AffineLayer arcHead;
    Block arcWeight; ///< Between dependents and heads.
    Block arcBias;   ///< How likely a word is a head at all.
    Block arcRoot;   ///< The root in place of a word among the heads.
    AffineLayer labelDependent;
    AffineLayer labelHead;
    Block labelRoot;
    AffineLayer label;

    Network(const NetworkSizes &sizes, std::size_t features, Random &random);
};

} // namespace core
