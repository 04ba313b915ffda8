// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/dating/publication.h"
#include "core/events/event.h"
#include "core/temporal/time_expression.h"

#include <QLatin1StringView>

namespace core {

/// The words that the files we write use for core's values: JSON and CSV, and TimeML where it has its own.
QLatin1StringView nameOf(Format format);
QLatin1StringView nameOf(RegionKind kind);
QLatin1StringView nameOf(PublishedBasis basis);
QLatin1StringView nameOf(EventClass eventClass); ///< TimeML's.
QLatin1StringView nameOf(EventStatus status);
QLatin1StringView nameOf(DateBasis basis); ///< Empty for None.
QLatin1StringView nameOf(Precision precision);
QLatin1StringView nameOf(Relation relation);
QLatin1StringView nameOf(Role role);
QLatin1StringView nameOf(QuantityKind kind);
QLatin1StringView nameOf(TimexType type); ///< TimeML's.
QLatin1StringView nameOf(TimexMod mod);   ///< TimeML's; empty for None.

} // namespace core
