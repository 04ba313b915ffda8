// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/arguments/argument.h"
#include "core/events/mentions/mention.h"

#include <vector>

namespace core {

/// Who takes part in what an event noun names, by the words that hang on it: possessors and compounds ("the army's
/// attack", "police raid"), "by", "of", "on", "against", "with" and "between". Which role "of" and a possessor tell is
/// the noun's own ("the mayor's arrest" but "the mayor's speech").
std::vector<Argument> nounArguments(const SentenceTree &tree, int noun);

} // namespace core
