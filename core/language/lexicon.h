// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/name_words.h"
#include "core/language/word_classes.h"
#include "core/language/word_senses.h"

namespace core {

/// What is known of words beforehand, from dictionaries and lists of names rather than from sentences.
struct Lexicon
{
    WordClassTable classes;
    NameWordTable names;
    WordSenseTable senses;

    /// Knows nothing of any word.
    Lexicon()
        : Lexicon(ModelFile())
    {}

    /// The tables in `model`, which must outlive it.
    explicit Lexicon(const ModelFile &model)
        : classes(model)
        , names(model)
        , senses(model)
    {}
};

} // namespace core
