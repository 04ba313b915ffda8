// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/day_posterior.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

/// The first index at which the running sum of `parts` is above `limit`; the last one where it never is.
template<typename Iterator>
std::ptrdiff_t stepsBeyond(Iterator begin, Iterator end, double limit)
{
    double sum = 0;
    for (Iterator it = begin; it != end; ++it) {
        sum += *it;
        if (sum > limit)
            return it - begin;
    }
    return end - begin - 1;
}

} // namespace

DayPosterior::DayPosterior(DayInterval days)
    : m_days(days)
{
    Q_ASSERT(days.first <= days.last);
    const auto count = static_cast<std::size_t>((days.last - days.first).count()) + 1;
    m_probabilities.assign(count, 1.0 / static_cast<double>(count));
}

void DayPosterior::multiply(const std::vector<double> &factors)
{
    const double sum = std::inner_product(factors.begin(), factors.end(), m_probabilities.begin(), 0.0);
    if (sum <= 0)
        return;
    for (std::size_t i = 0; i < factors.size(); ++i)
        m_probabilities[i] *= factors[i] / sum;
}

double DayPosterior::probabilityOf(DayInterval interval) const
{
    const CivilDay first = std::max(interval.first, m_days.first);
    const CivilDay last = std::min(interval.last, m_days.last);
    if (first > last)
        return 0;
    const auto begin = m_probabilities.begin() + (first - m_days.first).count();
    return std::accumulate(begin, begin + (last - first).count() + 1, 0.0);
}

CivilDay DayPosterior::mostProbable() const
{
    const auto best = std::ranges::max_element(m_probabilities);
    return m_days.first + std::chrono::days(best - m_probabilities.begin());
}

DayInterval DayPosterior::credibleInterval(double probability) const
{
    const double cut = (1 - probability) / 2;
    const auto fromBegin = stepsBeyond(m_probabilities.begin(), m_probabilities.end(), cut);
    const auto fromEnd = stepsBeyond(m_probabilities.rbegin(), m_probabilities.rend(), cut);
    return {m_days.first + std::chrono::days(fromBegin), m_days.last - std::chrono::days(fromEnd)};
}

} // namespace core
