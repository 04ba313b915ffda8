// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/mentions/mention.h"

namespace core {

/// Finds who says what: "X said that", "…, said X", "X told Reuters", "according to X", "quoted an official as saying",
/// "X's claim that", "as X reported", "the raid was confirmed by X". In the order of their words of saying.
std::vector<Source> findSources(const SentenceReading &reading);

/// Whether `source` says what is told at `word`.
bool says(const SentenceTree &tree, const Source &source, int word);

} // namespace core
