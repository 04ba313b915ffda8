// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/mentions/mention.h"

namespace core {

/// The words of the sentence that name events, states or acts of saying, as TimeML has them: verbs but for auxiliaries,
/// copulas and semi-auxiliaries; nouns with some chance to name an event here; predicates that the lexicon knows as
/// adjectives of attitude or state. Times and sources are not yet given out.
std::vector<Mention> findMentions(const SentenceTree &tree);

} // namespace core
