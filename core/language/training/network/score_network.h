// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/network/trained_network.h"
#include "core/language/training/network/example.h"

#include <array>
#include <span>

namespace core {

/// How often the network is right about sentences whose words are given.
struct NetworkScore
{
    int words = 0;
    int upos = 0;
    int xpos = 0;
    int heads = 0;
    int relations = 0; ///< Head and relation, without its sub-type.
    int names = 0;     ///< Of the sentences in which they are marked.
    int namesTold = 0;
    int namesRight = 0; ///< Same words, same kind.

    /// Of the words that head mentions of a kind, or are told to; those of no mention under MentionKind::None.
    struct Mentions
    {
        int all = 0;
        int told = 0;
        int right = 0;

        double f1() const { return all + told == 0 ? 0 : 200.0 * right / (all + told); }
    };
    std::array<Mentions, 11> mentions{}; ///< By MentionKind.

    /// Per cent.
    double share(int right) const { return words == 0 ? 0 : 100.0 * right / words; }

    /// Per cent; the harmonic mean of precision and recall.
    double namesF1() const { return names + namesTold == 0 ? 0 : 200.0 * namesRight / (names + namesTold); }
};

NetworkScore scoreNetwork(const TrainedNetwork &network, const Lexicon &lexicon, std::span<const Example> examples);

} // namespace core
