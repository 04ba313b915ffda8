// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/event.h"
#include "core/events/mentions/mention.h"

namespace core {

/// Who does it, to whom it is done, and who else takes part, by the tree: through passives, "by", relative clauses,
/// conjuncts that share a subject, and light verbs. At most one range a role, but for lists. Mere pronouns are left
/// out.
std::vector<Participant> participantsOf(const SentenceReading &reading, const Mention &mention);

} // namespace core
