// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/link_words.h"
#include "core/temporal/tag_times.h"

#include <vector>

namespace core {

/// Gives the lengths among `times` what they begin or end with, and the times that one is counted from what is meant:
///
///   "nine months to June"       ends with June           "for five years from 1990"  begins with 1990
///   "the past two weeks"        ends with the publication  "the next three months"     begins with it
///   "three days after 4 May"    begins with 4 May, and an event then is on the 7th
///
/// A length beside something that is no time ("two weeks before the election") gets neither.
void linkLengths(const LinkReader &reader, std::vector<TimeExpression> &times,
                 const std::optional<PublicationTime> &published);

} // namespace core
