// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/events/event_lexicon.h"
#include "core/stories/timeline.h"
#include "core/temporal/time_grammar.h"

#include <optional>

namespace core {

/// All the rules and words that the stages need, loaded once.
struct Knowledge
{
    TimeGrammar times = TimeGrammar::english();
    EventLexicon events = EventLexicon::english();
};

/// Runs all stages over one article. `given` is the publication day that the user set; without it
/// the article's own statement counts. Pure.
Extraction extract(Article article, const Knowledge &knowledge, std::optional<CivilDay> given = {});

} // namespace core
