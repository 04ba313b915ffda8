// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/dating/publication.h"
#include "core/events/event.h"
#include "core/language/analysis.h"
#include "core/temporal/time_expression.h"

#include <span>
#include <vector>

namespace core {

class EventLexicon;

/// The events that `article` reports, in reading order.
///
/// `analysis` is parsed; `times` are those of tagTimes() for the same article and publication day. Every event has its
/// sentence, trigger and headline; what the words do not say stays empty. Pure.
std::vector<Event> findEvents(const Article &article, const Analysis &analysis, std::span<const TimeExpression> times,
                              const Publication &published, const EventLexicon &lexicon);

} // namespace core
