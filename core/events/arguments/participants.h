// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/arguments/antecedents.h"
#include "core/events/event.h"
#include "core/events/mentions/mention.h"

namespace core {

/// Who does it, to whom it is done, and who else takes part, by the tree: through passives, "by", relative clauses,
/// conjuncts that share a subject or an object, infinitives and participles, light verbs and event nouns.
///
/// Each has the range of its core phrase (see corePhraseOf()), or of the name in apposition to it ("the mayor, Ann
/// Lowell"). Words that stand for a name said before ("he", "the company", "Lowell") give that name and stand in
/// `through`; pronouns whose name is not known are left out, as are times. Agents first, then by place in the text.
std::vector<Participant> participantsOf(const SentenceReading &reading, const Mention &mention,
                                        const Antecedents &antecedents);

} // namespace core
