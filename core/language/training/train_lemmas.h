// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/conllu.h"
#include "core/language/model_file.h"
#include "core/language/training/word_list.h"

#include <span>

namespace core {

/// Adds the arrays "lemma.…" that Lemmatiser reads: for words that `sentences` hold the lemma they mostly have there,
/// for others rules by their endings, learnt from the same words and from the forms of the words in `list`.
void addLemmas(ModelWriter &writer, std::span<const ConlluSentence> sentences, const WordList &list);

} // namespace core
