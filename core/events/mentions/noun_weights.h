// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/word_map.h"
#include "core/language/tags.h"

#include <QList>
#include <QStringView>

#include <array>

namespace core {

struct WordInfo;

/// How much surroundings speak for a noun's naming an event: log-odds to be added up, learnt by
/// resources/models/event_nouns.py. Those of single words stand in WordInfo.
struct NounWeights
{
    std::array<float, std::size_t(Deprel::Xcomp) + 1> relation{}; ///< To its head.
    std::array<float, std::size_t(Deprel::Xcomp) + 1> child{};    ///< Of a word that hangs on it.
    std::array<float, std::size_t(Upos::X) + 1> head{};           ///< The head's part of speech.
    float any = 0;                                                ///< Of every noun.
    float plural = 0;
    float noDeterminer = 0;
    float possessor = 0; ///< "Moscow's invasion".
    float lexicon = 0;   ///< The lexicon has it among nouns that name events.
    float unknown = 0;   ///< In place of the noun's own, where that is not known.
};

/// Takes in one line, "weigh GROUP WEIGHT WORD…" without its keyword; false where it is not well-formed.
bool takeNounWeights(const QList<QStringView> &line, NounWeights &weights, WordMap<WordInfo> &words);

} // namespace core
