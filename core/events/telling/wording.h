// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/reading/sentence_tree.h"

#include <QString>

namespace core {

/// The words in the order given as one line: spaced as the sentence spaces them, with the marks that stand between
/// words kept on both sides, quotation marks and brackets only in pairs around words that are all there.
QString wordingOf(const SentenceTree &tree, std::span<const int> words);

/// Takes words and marks off the end that nothing may end on: "of", "the", "and", ",".
void dropLooseEnd(const SentenceTree &tree, std::vector<int> &words);

/// Whether `word` and the one before it belong to one name, or to one word that hyphens join.
bool continuesName(const SentenceTree &tree, int word);

} // namespace core
