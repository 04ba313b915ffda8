// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/analysis.h"
#include "core/language/language_model.h"
#include "core/language/network/parse_sentences.h"

namespace core {

/// Fills in what a model tells of words, for one text after another: it remembers words that come again, so that the
/// next text takes less time. What is told of a text does not depend on those before.
class WordParser
{
public:
    /// `model` must outlive it.
    explicit WordParser(const LanguageModel &model);

    /// Fills in what the model tells of the words of `analysis`, whose text is `text`: tags, lemmas, features, heads
    /// and relations, names. Nothing where the model is empty. Mentions of a name agree within 1,000 sentences. Linear
    /// in the words, but for the square of a sentence's.
    void parse(QStringView text, Analysis &analysis);

private:
    const LanguageModel &m_model;
    SentenceParser m_parser;
};

/// What a new WordParser of `model` fills in. Pure.
void parseWords(QStringView text, Analysis &analysis, const LanguageModel &model);

} // namespace core
