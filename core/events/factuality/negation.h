// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/reading/sentence_tree.h"

namespace core {

/// Whether a clause, or a noun, is negated: by "not" and "never", by its subject or object ("no one was hurt", "made no
/// arrests"), by "no longer". Not by "not only", nor by "no fewer than".
bool isNegated(const SentenceTree &tree, int word);

/// Whether the word has a limit that turns its negation round: "did not leave until May".
bool waitsFor(const SentenceTree &tree, int word, std::initializer_list<QStringView> markers);

} // namespace core
