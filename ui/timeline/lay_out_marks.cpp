// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/lay_out_marks.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <span>

namespace ui {

namespace {

core::Instant instantOf(qint64 seconds)
{
    return core::Instant(std::chrono::seconds(seconds));
}

qint64 floorDivide(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

/// Seconds of a cell: a power of two, so that cells keep while the zoom changes a little.
qint64 cellSeconds(const TimeScale &scale, const MarkMetrics &metrics)
{
    const double narrowest = metrics.cell() * scale.secondsPerPixel;
    return qint64(std::exp2(std::ceil(std::log2(std::max(1.0, narrowest)))));
}

class RowLayout
{
public:
    RowLayout(const TimelineIndex &index, const TimeScale &scale, const MarkMetrics &metrics)
        : m_index(index)
        , m_scale(scale)
        , m_metrics(metrics)
        , m_cell(cellSeconds(scale, metrics))
        , m_from(secondsAt(-markSkirt))
        , m_to(secondsAt(scale.width + markSkirt))
    {}

    void layOut(quint32 row, std::vector<Mark> &marks) const
    {
        const SlotRange slots = m_index.rows[row];
        const std::size_t firstMark = marks.size();
        for (quint32 slot = firstSlot(slots); slot < slots.last && m_index.begin[slot] < m_to;) {
            const quint32 next = firstAtOrAfter({slot, slots.last}, cellStart(slot) + m_cell);
            marks.push_back(markOf({slot, next}, row));
            slot = next;
        }
        separate(std::span(marks).subspan(firstMark));
    }

private:
    qint64 secondsAt(qreal x) const { return m_scale.timeAt(x).time_since_epoch().count(); }
    qreal xOf(qint64 seconds) const { return m_scale.xOf(instantOf(seconds)); }
    qint64 cellStart(quint32 slot) const { return floorDivide(m_index.begin[slot], m_cell) * m_cell; }

    /// Gallops before it searches: the next mark is mostly near.
    quint32 firstAtOrAfter(SlotRange slots, qint64 time) const
    {
        quint32 step = 1;
        quint32 low = slots.first;
        while (low + step < slots.last && m_index.begin[low + step] < time) {
            low += step;
            step *= 2;
        }
        const auto from = m_index.begin.begin() + low;
        const auto to = m_index.begin.begin() + std::min(low + step, slots.last);
        return quint32(std::lower_bound(from, to, time) - m_index.begin.begin());
    }

    /// The first slot of the first cell that reaches into view.
    quint32 firstSlot(SlotRange slots) const
    {
        const auto ends = m_index.latestEnd.begin();
        const auto first = quint32(std::upper_bound(ends + slots.first, ends + slots.last, m_from) - ends);
        if (first == slots.last)
            return first;
        const auto begins = m_index.begin.begin();
        return quint32(std::lower_bound(begins + slots.first, begins + first, cellStart(first)) - begins);
    }

    Mark markOf(SlotRange slots, quint32 row) const
    {
        Mark mark{.spanLeft = xOf(m_index.begin[slots.first]),
                  .spanRight = xOf(std::max(m_index.end[slots.first], m_index.end[slots.last - 1])),
                  .slots = slots,
                  .best = m_index.mostSalient(slots),
                  .row = row};
        if (m_index.look[slots.first].pin)
            slots.size() > 1 ? shapeFold(mark) : shapePin(mark);
        else
            shapeBar(mark);
        return mark;
    }

    /// In the middle of its time; where that is wide, near its begin, or near the edge while the begin is out of sight.
    void shapePin(Mark &mark) const
    {
        mark.shape = MarkShape::Pin;
        const qreal length = mark.spanRight - mark.spanLeft;
        const qreal fromBegin = std::min(length / 2, 2 * m_metrics.pin);
        const qreal latest = mark.spanRight - std::min(length / 2, m_metrics.pin);
        const qreal middle = std::min(std::max(mark.spanLeft + fromBegin, m_metrics.pin), latest);
        placeGlyph(mark, length > 4 * m_metrics.pin ? middle : mark.spanLeft + length / 2, m_metrics.pin);
    }

    void shapeFold(Mark &mark) const
    {
        mark.shape = MarkShape::Fold;
        const qreal lastBegin = xOf(m_index.begin[mark.slots.last - 1]);
        placeGlyph(mark, (mark.spanLeft + lastBegin) / 2, m_metrics.foldWidth(mark.events()));
    }

    void shapeBar(Mark &mark) const
    {
        const qreal narrowest = std::max(m_metrics.shortestBar, m_metrics.foldWidth(mark.events()));
        if (mark.events() > 1 && mark.spanRight - mark.spanLeft < 2 * narrowest) {
            shapeFold(mark);
            return;
        }
        mark.shape = MarkShape::Bar;
        mark.left = std::round(mark.spanLeft);
        mark.right = std::max(std::round(mark.spanRight), mark.left + m_metrics.shortestBar);
    }

    static void placeGlyph(Mark &mark, qreal middle, qreal width)
    {
        mark.left = std::round(middle - width / 2);
        mark.right = mark.left + std::round(width);
    }

    /// Moves neighbours that overlap into cells of their own, where each has room.
    void separate(std::span<Mark> marks) const
    {
        for (int pass = 0; pass < 3; ++pass) {
            for (std::size_t i = 1; i < marks.size(); ++i) {
                if (marks[i - 1].right > marks[i].left)
                    separate(marks[i - 1], marks[i]);
            }
        }
    }

    void separate(Mark &mark, Mark &next) const
    {
        const qreal border = std::round(xOf(cellStart(next.slots.first)));
        const bool isLong = mark.right - mark.left > m_metrics.cell();
        if (!isLong)
            moveBy(mark, std::min(0.0, border - mark.right));
        moveBy(next, std::max(0.0, border - next.left));
        if (isLong)
            mark.right = std::max(next.left, mark.left + m_metrics.shortestBar);
    }

    static void moveBy(Mark &mark, qreal distance)
    {
        mark.left += distance;
        mark.right += distance;
    }

    const TimelineIndex &m_index;
    const TimeScale &m_scale;
    const MarkMetrics &m_metrics;
    qint64 m_cell;
    qint64 m_from;
    qint64 m_to;
};

} // namespace

QString countText(quint32 events)
{
    if (events < 1'000)
        return QString::number(events);
    if (events < 1'000'000)
        return QString::number(events / 1'000) + u'k';
    return QString::number(events / 1'000'000) + u'M';
}

qreal MarkMetrics::foldWidth(quint32 events) const
{
    return foldPadding + qreal(countText(events).size()) * digit;
}

std::vector<Mark> layOutMarks(const TimelineIndex &index, quint32 firstRow, quint32 lastRow, const TimeScale &scale,
                              const MarkMetrics &metrics)
{
    const RowLayout layout(index, scale, metrics);
    std::vector<Mark> marks;
    for (quint32 row = firstRow; row < lastRow; ++row)
        layout.layOut(row, marks);
    return marks;
}

} // namespace ui
