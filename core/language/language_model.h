// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/features.h"
#include "core/language/lemmatise.h"
#include "core/language/lexicon.h"
#include "core/language/network/trained_network.h"
#include "core/language/sentence_model.h"

namespace core {

/// All that was learnt of a language, as it lies in one file (made by app/train). Nothing of it is copied.
struct LanguageModel
{
    SentenceModel sentences;
    Lexicon lexicon;
    TrainedNetwork network;
    Lemmatiser lemmatiser;
    FeatureBundles features;

    /// `bytes` must outlive the model. Errors: FileDamaged. `name` is what errors call it.
    static Result<LanguageModel> open(QByteArrayView bytes, const QString &name);

    /// The model of English that is part of the program: only the pages of it that are used are read.
    static const LanguageModel &english();
};

} // namespace core
