// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/network/parse_sentences.h"

namespace core {

/// Lets the names marked in a text agree: the same words are mostly the same kind of name, and a run of proper nouns
/// in no name is one where the same words are one elsewhere, or where it is the last word of a person's name. Pure;
/// linear in the words.
void repeatNames(std::span<const SentenceToParse> sentences);

} // namespace core
