// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/dating/publication.h"
#include "core/events/event.h"

#include <QString>

namespace core {

/// Why an event stands at its date, as one English line; empty for an undated one.
///
///   ‘Tuesday evening’, the Tuesday before Thursday 6 June 2019 (published)
///   set by the user: ‘mid-May 2019’, stated as May 2019
QString explain(const EventDate &date, const Article &article);

/// Why a piece of evidence speaks for a publication day, as one English line.
QString explain(const PublishedEvidence &evidence, const Article &article);

} // namespace core
