// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/time_bins.h"

#include "ui/models/date_text.h"

#include <algorithm>
#include <optional>
#include <span>

namespace ui {

namespace {

using namespace std::chrono;

struct BinSize
{
    BinUnit unit;
    int step;
};

constexpr std::array binSizes{
    BinSize{BinUnit::Hour, 1},   BinSize{BinUnit::Hour, 6},  BinSize{BinUnit::Day, 1},   BinSize{BinUnit::Day, 7},
    BinSize{BinUnit::Month, 1},  BinSize{BinUnit::Month, 3}, BinSize{BinUnit::Year, 1},  BinSize{BinUnit::Year, 2},
    BinSize{BinUnit::Year, 5},   BinSize{BinUnit::Year, 10}, BinSize{BinUnit::Year, 50}, BinSize{BinUnit::Year, 100},
    BinSize{BinUnit::Year, 200},
};

constexpr int fewestBins = 12; // so that a single day does not fill the chart as one broad bar
constexpr double labelGap = 12;

core::Instant dayAt(year_month_day date)
{
    return core::Instant(local_days(date));
}

/// The edge of bins of this size at or before `instant`.
core::Instant edgeBefore(BinSize size, core::Instant instant)
{
    const core::CivilDay day = floor<days>(instant);
    const year_month_day date(day);
    switch (size.unit) {
    case BinUnit::Hour:
        return core::Instant(day) + (instant - core::Instant(day)) / hours(size.step) * hours(size.step);
    case BinUnit::Day:
        return size.step == 7 ? core::Instant(day - (weekday(day) - Monday)) : core::Instant(day);
    case BinUnit::Month:
        return dayAt(date.year() / month((unsigned(date.month()) - 1) / unsigned(size.step) * unsigned(size.step) + 1) /
                     1);
    case BinUnit::Year:
        break;
    }
    const int number = int(date.year());
    const int before = number >= 0 ? number / size.step : -((size.step - 1 - number) / size.step);
    return dayAt(year(before * size.step) / 1 / 1);
}

core::Instant nextEdge(BinSize size, core::Instant edge)
{
    const year_month_day date(floor<days>(edge));
    switch (size.unit) {
    case BinUnit::Hour:
        return edge + hours(size.step);
    case BinUnit::Day:
        return edge + days(size.step);
    case BinUnit::Month:
        return dayAt(date + months(size.step));
    case BinUnit::Year:
        break;
    }
    return dayAt(date + years(size.step));
}

/// The edges that cover `span`, unless there were more than `most`.
std::optional<std::vector<core::Instant>> edgesOf(BinSize size, const core::TimeSpan &span, int most)
{
    std::vector<core::Instant> edges{edgeBefore(size, span.begin)};
    while (edges.back() < span.end) {
        if (std::ssize(edges) > most)
            return {};
        edges.push_back(nextEdge(size, edges.back()));
    }
    while (std::ssize(edges) <= fewestBins)
        edges.push_back(nextEdge(size, edges.back()));
    return edges;
}

QString edgeText(const TimeBins &bins, core::Instant edge, const QLocale &locale)
{
    const core::CivilDay day = floor<days>(edge);
    const year_month_day date(day);
    if (bins.unit == BinUnit::Hour && edge != core::Instant(day))
        return timeText(edge, false, locale);
    if (bins.unit == BinUnit::Hour || bins.unit == BinUnit::Day)
        return dayText(day, locale);
    if (bins.unit == BinUnit::Month && date.month() != January)
        return locale.standaloneMonthName(int(unsigned(date.month())), QLocale::ShortFormat);
    return yearText(date.year(), locale);
}

/// How many units there are from a round moment to an edge: labels stand where a multiple of the stride falls.
int numberOf(const TimeBins &bins, std::size_t edge)
{
    const core::CivilDay day = floor<days>(bins.edges[edge]);
    const year_month_day date(day);
    switch (bins.unit) {
    case BinUnit::Hour:
        return int((bins.edges[edge] - bins.edges.front()) / hours(1) +
                   (bins.edges.front() - core::Instant(floor<days>(bins.edges.front()))) / hours(1));
    case BinUnit::Day:
        return int((day - floor<days>(bins.edges.front())).count());
    case BinUnit::Month:
        return int(date.year()) * 12 + int(unsigned(date.month())) - 1;
    case BinUnit::Year:
        break;
    }
    return int(date.year());
}

std::span<const int> stridesOf(BinUnit unit)
{
    static constexpr int ofHours[] = {1, 6, 12, 24, 48, 96, 192};
    static constexpr int ofDays[] = {1, 7, 14, 28, 56, 112, 224, 448};
    static constexpr int ofMonths[] = {1, 3, 6, 12, 24, 60, 120, 240};
    static constexpr int ofYears[] = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};
    switch (unit) {
    case BinUnit::Hour:
        return ofHours;
    case BinUnit::Day:
        return ofDays;
    case BinUnit::Month:
        return ofMonths;
    case BinUnit::Year:
        break;
    }
    return ofYears;
}

std::vector<BinLabel> labelsAt(const TimeBins &bins, int stride, const QLocale &locale)
{
    std::vector<BinLabel> labels;
    for (std::size_t edge = 0; edge + 1 < bins.edges.size(); ++edge) {
        if (numberOf(bins, edge) % stride == 0)
            labels.push_back({int(edge), edgeText(bins, bins.edges[edge], locale)});
    }
    return labels;
}

bool allFit(const std::vector<BinLabel> &labels, double binWidth, const QFontMetricsF &metrics)
{
    for (std::size_t i = 0; i + 1 < labels.size(); ++i) {
        const double room = (labels[i + 1].edge - labels[i].edge) * binWidth;
        if (metrics.horizontalAdvance(labels[i].text) + labelGap > room)
            return false;
    }
    return true;
}

} // namespace

double TimeBins::position(core::Instant instant) const
{
    if (edges.empty() || instant <= edges.front())
        return 0;
    if (instant >= edges.back())
        return size();
    const auto after = std::ranges::upper_bound(edges, instant);
    const core::Instant from = *std::prev(after);
    const double part = double((instant - from).count()) / double((*after - from).count());
    return double(after - edges.begin() - 1) + part;
}

core::Instant TimeBins::timeAt(double position) const
{
    if (edges.empty())
        return {};
    const double inside = std::clamp(position, 0.0, double(size()));
    const auto bin = std::min(std::size_t(inside), edges.size() - 2);
    const double part = (inside - double(bin)) * double((edges[bin + 1] - edges[bin]).count());
    return edges[bin] + seconds(std::llround(part));
}

int TimeBins::binAt(core::Instant instant) const
{
    Q_ASSERT(size() > 0);
    const auto after = std::ranges::upper_bound(edges, instant);
    return std::clamp(int(after - edges.begin()) - 1, 0, size() - 1);
}

TimeBins timeBins(const core::TimeSpan &span, int mostBins, BinUnit finest)
{
    if (span.end <= span.begin)
        return {};
    for (const BinSize size : binSizes) {
        if (size.unit < finest)
            continue;
        if (auto edges = edgesOf(size, span, std::max(mostBins, fewestBins)))
            return {size.unit, size.step, *std::move(edges)};
    }
    return {.edges = {span.begin, span.end}};
}

QString binText(const TimeBins &bins, int bin, const QLocale &locale)
{
    const core::Instant begin = bins.edges[std::size_t(bin)];
    const core::CivilDay first = floor<days>(begin);
    const core::CivilDay last = floor<days>(bins.edges[std::size_t(bin) + 1] - seconds(1));
    if (bins.unit == BinUnit::Hour)
        return QStringLiteral("%1, %2").arg(dayText(first, locale), timeText(begin, false, locale));
    if (bins.unit == BinUnit::Month && bins.step == 1)
        return monthText(first, locale);
    if (bins.unit != BinUnit::Year)
        return daysText(first, last, QLocale::ShortFormat, locale);
    const QString from = yearText(year_month_day(first).year(), locale);
    const QString to = yearText(year_month_day(last).year(), locale);
    return from == to ? from : QStringLiteral("%1 – %2").arg(from, to);
}

std::vector<BinLabel> labelBins(const TimeBins &bins, double binWidth, const QLocale &locale,
                                const QFontMetricsF &metrics)
{
    std::vector<BinLabel> labels;
    for (const int stride : stridesOf(bins.unit)) {
        labels = labelsAt(bins, stride, locale);
        if (allFit(labels, binWidth, metrics))
            break;
    }
    std::erase_if(labels, [&](const BinLabel &label) {
        return metrics.horizontalAdvance(label.text) > (bins.size() - label.edge) * binWidth;
    });
    return labels;
}

} // namespace ui
