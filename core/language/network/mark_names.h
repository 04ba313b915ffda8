// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/network/parse_sentences.h"

namespace core {

/// Marks the names in a text's sentences, in reading order, by what the network told of each word (ParsedWord::
/// nameScores). A proper noun is taken for what it is taken for around: "Hale" in "Hale said" is a person where
/// "Anna Hale" came before. Names end where the run of proper nouns ends. Pure; linear in the words.
void markNames(std::span<const SentenceToParse> sentences);

} // namespace core
