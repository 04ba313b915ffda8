// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dating/date_candidate.h"

#include <optional>
#include <span>
#include <vector>

namespace core {

/// A day and all that speaks for it.
struct WeighedDay
{
    CivilDay day;
    double weight = 0;
    std::vector<std::size_t> candidates; ///< Indices, the weightiest first.
};

/// The days of `candidates` by weight, the weightiest first; of equal ones the one named first. That several
/// places name a day speaks for it a little. Days after `latest` are left out. Where metadata in UTC and the page's
/// own zone may mean one moment by two days, the page's counts; `language` tells on which side it lies. Pure.
std::vector<WeighedDay> weighDays(std::span<const DateCandidate> candidates, std::optional<CivilDay> latest,
                                  const QString &language);

/// Settles which figure is the month where that is open: as another candidate has it, else by language ("en").
void settleOrder(std::vector<DateCandidate> &candidates, const QString &language);

} // namespace core
