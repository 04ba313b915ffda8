// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/conllu.h"
#include "core/language/training/network/train_network.h"
#include "core/language/training/train_name_words.h"
#include "core/language/training/train_word_senses.h"
#include "core/language/training/word_list.h"

#include <QByteArray>

namespace core {

/// The sentences of a treebank's file.
struct Treebank
{
    std::vector<ConlluSentence> sentences;

    /// Whether persons, places and organisations are marked, as mentions under "Entity" in MISC.
    bool marksNames() const;
};

/// What a model is made of.
struct TrainingData
{
    std::vector<Treebank> treebanks;
    WordList words;
    NameWordList names;
    WordSenseList senses;
};

/// The sentences of `treebanks` that the network can learn from or be measured by.
std::vector<Example> examplesOf(std::span<const Treebank> treebanks);

/// Trains all parts of a language model, and lays them out as LanguageModel reads them. The same data and plan give
/// the same bytes. `report` is called after each of the network's epochs.
QByteArray trainModel(const TrainingData &data, const TrainingPlan &plan,
                      const std::function<void(const TrainingProgress &)> &report);

} // namespace core
