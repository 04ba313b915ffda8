// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/stamps.h"

#include <algorithm>

namespace core {

namespace {

/// A time of day, a zone and an empty "Posted:" have so many units.
constexpr qsizetype longestRest = 40;

QStringView behindDates(const Features &features)
{
    return features.text.sliced(features.dates.back().end);
}

} // namespace

std::optional<qsizetype> stampOf(const Features &features, const Cues &cues)
{
    if (features.dates.empty() || features.stopped || behindDates(features).size() > longestRest)
        return {};
    const QStringView before = features.text.first(features.dates.front().begin).trimmed();
    if (!before.endsWith(u':'))
        return {};
    const auto word = before.lastIndexOf(u' ') + 1;
    return cues.isIn(before.sliced(word).chopped(1), QStringLiteral("stamp")) ? std::optional(word) : std::nullopt;
}

std::optional<qsizetype> signatureOf(const Features &features)
{
    if (features.dates.empty() || behindDates(features).size() > longestRest)
        return {};
    const QStringView before = features.text.first(features.dates.back().begin).trimmed();
    const auto handle = before.lastIndexOf(u"(@");
    const bool ends = handle > 0 && before.endsWith(u')') && !before.sliced(handle).contains(u' ');
    if (!ends)
        return {};
    const QStringView named = before.first(handle);
    const auto dash = std::max({named.lastIndexOf(u'—'), named.lastIndexOf(u'–'), named.lastIndexOf(u" - ")});
    constexpr qsizetype longestName = 60;
    return dash > 0 && named.size() - dash <= longestName ? std::optional(dash) : std::nullopt;
}

} // namespace core
