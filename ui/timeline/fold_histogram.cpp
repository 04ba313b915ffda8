// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/fold_histogram.h"

#include <algorithm>

namespace ui {

namespace {

namespace chrono = std::chrono;

core::CivilDay dayOf(qint64 seconds)
{
    return chrono::floor<chrono::days>(core::Instant(chrono::seconds(seconds)));
}

} // namespace

FoldHistogram histogramOf(const TimelineIndex &index, SlotRange fold, int mostBins)
{
    const core::Instant first(dayOf(index.begin[fold.first]));
    const core::Instant last(dayOf(index.begin[fold.last - 1]) + chrono::days(1));
    FoldHistogram histogram{.span = {first, last}, .counts = {}};
    const qint64 length = (last - first).count();
    const qint64 days = length / 86400;
    if (days < 2)
        return histogram;
    const qint64 bins = std::min<qint64>(mostBins, days);
    const auto end = index.begin.begin() + fold.last;
    auto from = index.begin.begin() + fold.first;
    for (qint64 bin = 0; bin < bins; ++bin) {
        const qint64 edge =
            first.time_since_epoch().count() + length / bins * (bin + 1) + length % bins * (bin + 1) / bins;
        const auto to = std::lower_bound(from, end, edge);
        histogram.counts.push_back(quint32(to - from));
        from = to;
    }
    return histogram;
}

} // namespace ui
