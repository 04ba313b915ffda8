// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/language/word_classes.h"

#include <QString>

#include <map>
#include <vector>

namespace core {

/// A form that no rule makes of its word: "went" of "go".
struct IrregularForm
{
    QString form;
    QString lemma;
    LexicalClass part = LexicalClass::Noun; ///< Noun, Verb, Adjective or Adverb.

    friend bool operator==(const IrregularForm &, const IrregularForm &) = default;
};

/// The words of a dictionary, in lower case, with the parts of speech that each can be.
struct WordList
{
    std::map<QString, LexicalClassSet> words; ///< Noun, Verb, Adjective and Adverb alone.
    std::vector<IrregularForm> irregular;
};

/// Reads resources/models/en_word_classes.words: lines "noun-verb word word …" and "irregular-noun form=word …".
/// `name` is what errors call it. Errors: RuleMalformed.
Result<WordList> parseWordList(const QString &text, const QString &name);

/// What an irregular form is: plural, past, third person, gerund, comparative or superlative.
LexicalClass classOf(const IrregularForm &irregular);

} // namespace core
