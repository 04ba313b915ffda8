// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/salience.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// People killed, wounded, held or displaced, by order of magnitude: 1 at ten thousand.
double weightOfNumbers(const Event &event)
{
    double most = 0;
    for (const Quantity &quantity : event.quantities) {
        if (quantity.kind <= QuantityKind::Displaced)
            most = std::max(most, quantity.min.value_or(quantity.max.value_or(0)));
    }
    return std::min(1.0, std::log10(1 + most) / 4);
}

double weightOfPrecision(const EventDate &date)
{
    if (!date.span)
        return 0;
    return date.precision <= Precision::Day ? 1 : date.precision <= Precision::Season ? 0.6 : 0.3;
}

double weightOfPosition(const Extraction &extraction, const Event &event)
{
    const auto length = std::max<qsizetype>(1, extraction.article.text.size());
    return 1 - double(event.trigger.range.begin) / double(length);
}

} // namespace

double salienceOf(const Extraction &extraction, std::size_t index)
{
    const Event &event = extraction.events[index];
    const double happened = event.status == EventStatus::Happened || event.status == EventStatus::Ongoing ? 1 : 0;
    const double isMain = extraction.mainEvent == index ? 1 : 0;
    return 0.3 * isMain + 0.3 * weightOfNumbers(event) + 0.15 * weightOfPrecision(event.date) + 0.1 * happened +
           0.15 * weightOfPosition(extraction, event);
}

} // namespace core
