// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/axis.h"

#include "ui/models/date_text.h"
#include "ui/timeline/calendar_step.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

namespace ui {

namespace {

using namespace std::chrono;
using enum CalendarUnit;

constexpr qreal labelPadding = 5; // between a tick and its label
constexpr qreal labelGap = 7;     // between a label and the next tick

constexpr std::array fineSteps{
    CalendarStep{Second, 5},  CalendarStep{Second, 15}, CalendarStep{Minute, 1},  CalendarStep{Minute, 5},
    CalendarStep{Minute, 15}, CalendarStep{Hour, 1},    CalendarStep{Hour, 3},    CalendarStep{Hour, 6},
    CalendarStep{Hour, 12},   CalendarStep{Day, 1},     CalendarStep{Day, 2},     CalendarStep{Day, 5},
    CalendarStep{Day, 10},    CalendarStep{Month, 1},   CalendarStep{Month, 3},   CalendarStep{Month, 6},
    CalendarStep{Year, 1},    CalendarStep{Year, 2},    CalendarStep{Year, 5},    CalendarStep{Year, 10},
    CalendarStep{Year, 20},   CalendarStep{Year, 50},   CalendarStep{Year, 100},  CalendarStep{Year, 200},
    CalendarStep{Year, 500},  CalendarStep{Year, 1000}, CalendarStep{Year, 2000}, CalendarStep{Year, 5000},
};

using LabelOf = std::function<QString(core::Instant)>;

year_month_day dateOf(core::Instant instant)
{
    return year_month_day(floor<days>(instant));
}

QString monthName(core::Instant instant, const QLocale &locale)
{
    return locale.standaloneMonthName(int(unsigned(dateOf(instant).month())), QLocale::ShortFormat);
}

QString fineLabel(CalendarStep step, core::Instant tick, const QLocale &locale)
{
    switch (step.unit) {
    case Second:
    case Minute:
    case Hour:
        return timeText(tick, step.unit == Second, locale);
    case Day:
        return locale.toString(unsigned(dateOf(tick).day()));
    case Month:
        return monthName(tick, locale);
    case Year:
        break;
    }
    return yearText(dateOf(tick).year(), locale);
}

/// The widest label that `step` may show within `span`.
qreal widestLabel(CalendarStep step, const core::TimeSpan &span, const QLocale &locale, const QFontMetricsF &metrics)
{
    qreal widest = 0;
    const auto measure = [&](core::Instant tick) {
        widest = std::max(widest, metrics.horizontalAdvance(fineLabel(step, tick, locale)));
    };
    measure(span.begin);
    measure(span.end);
    const core::Instant sample(local_days(year(2000) / 1 / 28));
    const auto stretch = step.unit == Month ? seconds(days(30)) : seconds(hours(1));
    for (int i = 0; i < 12; ++i)
        measure(sample + i * stretch + (step.unit == Second ? seconds(44) : seconds(0)));
    return widest;
}

CalendarStep fineStep(const TimeScale &scale, const QLocale &locale, const QFontMetricsF &metrics)
{
    const core::TimeSpan span = scale.visible();
    const auto fits = [&](CalendarStep step) {
        const qreal room = shortestDistance(step) / scale.secondsPerPixel;
        return room >= 2 * labelPadding + labelGap &&
               room >= widestLabel(step, span, locale, metrics) + labelPadding + labelGap;
    };
    const auto step = std::ranges::find_if(fineSteps, fits);
    return step == fineSteps.end() ? fineSteps.back() : *step;
}

std::optional<CalendarStep> coarseStep(CalendarStep fine)
{
    switch (fine.unit) {
    case Second:
    case Minute:
    case Hour:
        return CalendarStep{Day, 1};
    case Day:
        return CalendarStep{Month, 1};
    case Month:
        return CalendarStep{Year, 1};
    case Year:
        break;
    }
    if (fine.count > 100)
        return {};
    return CalendarStep{Year, fine.count == 1 ? 10 : fine.count <= 10 ? 100 : 1000};
}

/// The years of a decade, a century or a thousand years: "1910–1919".
QString yearsText(core::Instant tick, CalendarStep step, const QLocale &locale)
{
    const year first = dateOf(tick).year();
    const year last = dateOf(nextTick(step, tick)).year() - years(1);
    return QCoreApplication::translate("Axis", "%1–%2", "years").arg(yearText(first, locale), yearText(last, locale));
}

/// What the labels of the coarse row may look like, the longest first.
std::vector<LabelOf> coarseLabels(CalendarStep step, const QLocale &locale)
{
    const auto dayOf = [](core::Instant tick) { return floor<days>(tick); };
    if (step.unit == Day)
        return {[=](core::Instant tick) { return weekdayText(dayOf(tick), QLocale::LongFormat, locale); },
                [=](core::Instant tick) { return weekdayText(dayOf(tick), QLocale::ShortFormat, locale); },
                [=](core::Instant tick) { return dayText(dayOf(tick), locale); }};
    if (step.unit == Month)
        return {[=](core::Instant tick) { return monthText(dayOf(tick), locale); },
                [=](core::Instant tick) { return monthName(tick, locale); }};
    if (step.count == 1)
        return {[=](core::Instant tick) { return yearText(dateOf(tick).year(), locale); }};
    return {[=](core::Instant tick) { return yearsText(tick, step, locale); },
            [=](core::Instant tick) { return yearText(dateOf(tick).year(), locale); }};
}

/// The ticks from the last one before the left edge to the first one behind the right edge.
std::vector<core::Instant> ticksOf(CalendarStep step, const TimeScale &scale)
{
    const core::TimeSpan span = scale.visible();
    std::vector<core::Instant> ticks{tickAtOrBefore(step, span.begin)};
    while (ticks.back() < span.end)
        ticks.push_back(nextTick(step, ticks.back()));
    return ticks;
}

std::vector<Tick> fineTicks(CalendarStep step, const TimeScale &scale, const QLocale &locale)
{
    std::vector<Tick> row;
    for (const core::Instant instant : ticksOf(step, scale)) {
        const qreal x = scale.xOf(instant);
        row.push_back({x, x + labelPadding, x + labelPadding < 0 ? QString() : fineLabel(step, instant, locale)});
    }
    return row;
}

/// The first way of labelling by which every label fits between its ticks; the last way, if none does.
LabelOf fittingLabels(const std::vector<core::Instant> &ticks, const std::vector<LabelOf> &labels,
                      const TimeScale &scale, const QFontMetricsF &metrics)
{
    const auto allFit = [&](const LabelOf &label) {
        for (std::size_t i = 0; i + 1 < ticks.size(); ++i) {
            const qreal room = scale.xOf(ticks[i + 1]) - scale.xOf(ticks[i]);
            if (metrics.horizontalAdvance(label(ticks[i])) + labelPadding + labelGap > room)
                return false;
        }
        return true;
    };
    const auto fitting = std::ranges::find_if(labels, allFit);
    return fitting == labels.end() ? labels.back() : *fitting;
}

std::vector<Tick> coarseTicks(CalendarStep step, const TimeScale &scale, const QLocale &locale,
                              const QFontMetricsF &metrics)
{
    const std::vector<core::Instant> instants = ticksOf(step, scale);
    const LabelOf label = fittingLabels(instants, coarseLabels(step, locale), scale, metrics);
    std::vector<Tick> row;
    for (std::size_t i = 0; i + 1 < instants.size(); ++i) {
        const qreal x = scale.xOf(instants[i]);
        const qreal next = scale.xOf(instants[i + 1]);
        QString text = label(instants[i]);
        const qreal room = next - labelGap - metrics.horizontalAdvance(text);
        if (room < std::max<qreal>(x, 0))
            text.clear(); // it would be cut, by the next tick or by the edge
        row.push_back({x, std::min(std::max<qreal>(x, 0) + labelPadding, room), text});
    }
    return row;
}

} // namespace

Axis axisOf(const TimeScale &scale, const QLocale &locale, const AxisMetrics &metrics)
{
    const CalendarStep fine = fineStep(scale, locale, metrics.fine);
    const std::optional<CalendarStep> coarse = coarseStep(fine);
    return {.coarse = coarse ? coarseTicks(*coarse, scale, locale, metrics.coarse) : std::vector<Tick>(),
            .fine = fineTicks(fine, scale, locale)};
}

} // namespace ui
