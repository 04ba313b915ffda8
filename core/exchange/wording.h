// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/dating/publication.h"
#include "core/events/event.h"

#include <QString>

namespace core {

/// Why an event stands at its date, as one English line; empty for an undated one. `published` says whose word the
/// day of publication is.
///
///   ‘Tuesday evening’, the Tuesday before Thursday 6 June 2019 (published)
///   ‘early June’, the early part of June 2019, completed from Thursday 6 June 2019 (published: ‘6/6/2019’)
///   ‘March to May 2018’, stated as March 2018 to May 2018
///   set by the user: ‘mid-May 2019’, stated as May 2019
QString explain(const EventDate &date, const Article &article, PublishedBasis published = PublishedBasis::Stated);

/// How words that name a time were read, as one English line; never empty.
///
///   ‘the past two weeks’, 2 weeks up to Thursday 6 June 2019 (published)
///   ‘every Tuesday’, a time that comes back: every Tuesday
///   ‘Tuesday’, not dated: nothing tells what to count it from
QString explain(const TimeExpression &time, const Article &article, PublishedBasis published = PublishedBasis::Stated);

/// Why a piece of evidence speaks for a publication day, as one English line.
QString explain(const PublishedEvidence &evidence, const Article &article);

/// Whether the words at `expression`, a date in figures, put the day first, which were read as `day`.
bool putsDayFirst(const Article &article, TextRange expression, CivilDay day);

} // namespace core
