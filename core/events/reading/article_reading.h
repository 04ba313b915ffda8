// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/events/event_lexicon.h"
#include "core/language/analysis.h"
#include "core/temporal/time_expression.h"

#include <QSet>
#include <QStringView>

#include <span>
#include <vector>

namespace core {

/// What the events room reads of one article, for all its sentences. What it refers to must outlive it.
struct ArticleReading
{
    const Article &article;
    const Analysis &analysis; ///< Parsed.
    std::span<const TimeExpression> times;
    const EventLexicon::Compiled &lexicon;
    QSet<QStringView> surnames; ///< The last words of persons' names of several words; views into the article's text.
    std::vector<bool> quoted; ///< By word of the analysis: inside quotation marks that hold speech, not a word or two.
};

/// Prepares an article. Linear.
ArticleReading readForEvents(const Article &article, const Analysis &analysis, std::span<const TimeExpression> times,
                             const EventLexicon &lexicon);

} // namespace core
