// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/kinds/article_cues.h"
#include "core/events/mentions/mention.h"

#include <QString>

#include <span>

namespace core {

/// The kind of the event in the taxonomy: "kind" or "kind/sub-kind". Empty where nothing is known.
///
/// A linear score over the cues: each that is met adds its weight to its kind, times 1 where its words stand in the
/// trigger's clause, less in another clause of the sentence, and still less in the title or a neighbouring sentence,
/// which may decide between kinds but cannot raise one alone unless the trigger tells none ("it happened"). What the
/// lexicon says of the trigger counts as well.
QString kindOf(const SentenceReading &reading, const Mention &mention, std::span<const Participant> participants,
               const ArticleCues &cues);

} // namespace core
