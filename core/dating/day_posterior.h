// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dating/day_interval.h"

#include <vector>

namespace core {

/// How probable each day of an interval is, after all that was weighed so far. Before that all are alike.
class DayPosterior
{
public:
    explicit DayPosterior(DayInterval days);

    DayInterval days() const { return m_days; }

    /// Multiplies the probability of each day by `likelihood(day)`, which must not be negative; where it is zero on
    /// all days, nothing changes.
    template<typename Likelihood>
    void weigh(const Likelihood &likelihood)
    {
        std::vector<double> factors;
        factors.reserve(m_probabilities.size());
        for (CivilDay day = m_days.first; day <= m_days.last; day += std::chrono::days(1))
            factors.push_back(likelihood(day));
        multiply(factors);
    }

    /// The probability that it is a day of `interval`.
    double probabilityOf(DayInterval interval) const;

    /// The most probable day, the earliest of equals.
    CivilDay mostProbable() const;

    /// What is left when days of (1 − `probability`) / 2 at most are cut off at either end.
    DayInterval credibleInterval(double probability) const;

private:
    void multiply(const std::vector<double> &factors);

    DayInterval m_days;
    std::vector<double> m_probabilities; ///< A day each; they sum to 1.
};

} // namespace core
