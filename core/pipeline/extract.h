// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/events/event_lexicon.h"
#include "core/language/parsers.h"
#include "core/stories/timeline.h"
#include "core/temporal/time_grammar.h"

#include <memory>
#include <optional>

namespace core {

/// Which mentions of events an extraction keeps.
enum class MentionsKept : quint8 {
    Likely, ///< Those on the timeline, and others that are likely enough to be events; see keepLikelyMentions().
    All,    ///< Every word that may name one.
};

/// All the rules and words that the stages need, loaded once; any number of threads may share it.
struct Knowledge
{
    TimeGrammar times = TimeGrammar::english();
    EventLexicon events = EventLexicon::english();
    /// Of the language's model; they remember words from one article to the next, to take less time. Never null.
    std::shared_ptr<Parsers> parsers = std::make_shared<Parsers>(LanguageModel::english());
    MentionsKept mentions = MentionsKept::Likely;
};

/// Whether events are looked for in `article`: it is an article, and not known to be in another language than English.
bool tellsEvents(const Article &article);

/// The publication of one article: the day that the user set, else what the article states, else what its own words
/// let one infer. Pure.
Publication publicationOf(const Article &article, const Knowledge &knowledge, std::optional<CivilDay> given);

/// Runs all stages over one article; its publication is publicationOf(). Pure.
Extraction extract(Article article, const Knowledge &knowledge, std::optional<CivilDay> given = {});

/// The same with the publication known already.
Extraction extract(Article article, const Knowledge &knowledge, Publication published);

/// Reads the times of one article and no events, which takes no parse. Pure.
Extraction extractTimes(Article article, const Knowledge &knowledge, std::optional<CivilDay> given = {});

} // namespace core
