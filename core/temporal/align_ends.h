// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/link_words.h"
#include "core/temporal/tag_times.h"

namespace core {

/// One end of a stretch, and what its own words name of it.
struct StretchEnd
{
    TimeExpression &time;
    NamedParts named;
};

/// Brings two ends of one stretch beside each other where their words leave the year, the week or the day
/// open, and says whether the first then begins before the last. Both have a span.
///
///   "March 3 to April 5, 2015"    -> the first in 2015
///   "November 2017 to March"      -> the last in 2018
///   "Monday to Thursday"          -> the first Thursday after that Monday
///   "9 a.m. to noon on Tuesday"   -> both on the Tuesday
///   "October to March", read in May -> of the winter that is over
bool alignEnds(StretchEnd first, StretchEnd last, const std::optional<PublicationTime> &published);

} // namespace core
