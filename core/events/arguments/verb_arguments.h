// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/arguments/argument.h"
#include "core/events/mentions/mention.h"

#include <vector>

namespace core {

/// Who stands as the subject of `verb`: its own, or the one it shares with the verb it is joined to, takes from the
/// clause above ("urged the rebels to leave", "killing two"), or is said of ("the man who fled", "a man held in Hale").
/// A relative pronoun gives its antecedent. -1: nobody.
int understoodSubject(const SentenceTree &tree, int verb);

/// Who takes part in what the verb of `mention` tells. The noun that a light verb carries is none.
std::vector<Argument> verbArguments(const SentenceTree &tree, const Mention &mention);

} // namespace core
