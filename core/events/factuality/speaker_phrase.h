// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/reading/sentence_tree.h"

namespace core {

/// What of a noun's phrase says who speaks: with titles, office and whom one speaks for, without its preposition,
/// clauses and appositions: "Ann Reed, a clerk who saw it," -> "Ann Reed"; "a spokesman for the ministry" stays whole.
WordSpan speakerPhraseOf(const SentenceTree &tree, int noun);

} // namespace core
