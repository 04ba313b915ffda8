// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/place_labels.h"

#include <algorithm>
#include <optional>
#include <span>

namespace ui {

namespace {

enum class Side : quint8 { None, Left, Right, Inside };

/// More room than a label can need, where the next mark is out of sight.
constexpr qreal openEnd = 1e4;

class RowLabels
{
public:
    RowLabels(std::span<const Mark> marks, quint32 firstMark, const TimelineIndex &index, const TimeScale &scale,
              const LabelMetrics &metrics)
        : m_marks(marks)
        , m_firstMark(firstMark)
        , m_index(index)
        , m_scale(scale)
        , m_metrics(metrics)
    {}

    void place(std::vector<Label> &labels)
    {
        for (std::size_t i = 0; i < m_marks.size(); ++i)
            m_wishes.push_back(wishOf(i));
        for (std::size_t gap = 0; gap <= m_marks.size(); ++gap)
            fillGap(gap, labels);
        for (std::size_t i = 0; i < m_marks.size(); ++i) {
            if (m_wishes[i].side == Side::Inside)
                placeInside(i, labels);
        }
    }

private:
    struct Wish
    {
        Side side = Side::None;
        qreal width = 0;
    };

    /// Where gap number `gap`, the one left of mark `gap`, begins and ends.
    qreal gapLeft(std::size_t gap) const
    {
        if (gap > 0)
            return m_marks[gap - 1].right;
        const Mark &first = m_marks.front();
        const bool firstOfRow = first.slots.first == m_index.rows[first.row].first;
        return std::min(first.left, firstOfRow ? m_scale.xOf(m_index.fit.begin) : first.left - openEnd);
    }
    qreal gapRight(std::size_t gap) const
    {
        if (gap < m_marks.size())
            return m_marks[gap].left;
        const Mark &last = m_marks.back();
        const bool lastOfRow = last.slots.last == m_index.rows[last.row].last;
        return std::max(last.right, lastOfRow ? m_scale.xOf(m_index.fit.end) : last.right + openEnd);
    }
    qreal roomIn(std::size_t gap) const { return gapRight(gap) - gapLeft(gap) - 2 * m_metrics.gap; }

    Wish wishOf(std::size_t i) const
    {
        const Mark &mark = m_marks[i];
        const qreal most = std::max(roomIn(i), roomIn(i + 1));
        const bool bar = mark.shape == MarkShape::Bar;
        if (most < m_metrics.shortest / 2 && !(bar && mark.right - mark.left > m_metrics.shortest))
            return {}; // do not even measure it
        const qreal width = std::min(m_metrics.textWidth(mark.best), m_metrics.longest);
        if (bar && mark.right - mark.left >= width + 4 * m_metrics.gap)
            return {Side::Inside, width};
        const bool left = m_index.look[mark.best].labelAtLeft;
        const Wish preferred{left ? Side::Left : Side::Right, width};
        const Wish other{left ? Side::Right : Side::Left, width};
        const qreal room = roomIn(left ? i : i + 1);
        const qreal otherRoom = roomIn(left ? i + 1 : i);
        if (room >= width || (otherRoom < width && room >= m_metrics.shortest))
            return preferred;
        return otherRoom >= std::min(width, m_metrics.shortest) ? other : Wish();
    }

    /// The marks left and right of a gap may both want it: the more salient one chooses first.
    void fillGap(std::size_t gap, std::vector<Label> &labels) const
    {
        const bool right = gap > 0 && m_wishes[gap - 1].side == Side::Right;
        const bool left = gap < m_marks.size() && m_wishes[gap].side == Side::Left;
        qreal room = roomIn(gap);
        const auto give = [&](std::size_t i, bool atLeft) {
            const qreal width = std::min(m_wishes[i].width, room);
            if (width < std::min(m_wishes[i].width, m_metrics.shortest))
                return;
            const qreal x = atLeft ? gapRight(gap) - m_metrics.gap - width : gapLeft(gap) + m_metrics.gap;
            labels.push_back({.mark = m_firstMark + quint32(i), .left = x, .width = width});
            room -= width + 4 * m_metrics.gap;
        };
        const bool leftFirst = left && (!right || salienceOf(gap) > salienceOf(gap - 1));
        if (left && leftFirst)
            give(gap, true);
        if (right)
            give(gap - 1, false);
        if (left && !leftFirst)
            give(gap, true);
    }

    void placeInside(std::size_t i, std::vector<Label> &labels) const
    {
        const Mark &mark = m_marks[i];
        const qreal left = std::max(mark.left, 0.0) + m_metrics.gap;
        const qreal right = std::min(mark.right, qreal(m_scale.width)) - m_metrics.gap;
        const qreal width = std::min(m_wishes[i].width, right - left);
        if (width >= std::min(m_wishes[i].width, m_metrics.shortest))
            labels.push_back({.mark = m_firstMark + quint32(i), .left = left, .width = width, .inBar = true});
    }

    float salienceOf(std::size_t i) const { return m_index.salience[m_marks[i].best]; }

    std::span<const Mark> m_marks;
    quint32 m_firstMark;
    const TimelineIndex &m_index;
    const TimeScale &m_scale;
    const LabelMetrics &m_metrics;
    std::vector<Wish> m_wishes;
};

/// Words without their mark would tell of another time than the one that is seen.
bool isSeen(const Label &label, const Mark &mark, int viewWidth)
{
    return label.right() > 0 && label.left < viewWidth && mark.right > 0 && mark.left < viewWidth;
}

void keepMostSalient(std::vector<Label> &labels, const std::vector<Mark> &marks, const TimelineIndex &index,
                     std::size_t most)
{
    if (labels.size() <= most)
        return;
    const auto rank = [&](const Label &label) {
        const quint32 slot = marks[label.mark].best;
        return std::pair(-index.salience[slot], slot);
    };
    std::ranges::nth_element(labels, labels.begin() + std::ptrdiff_t(most), {}, rank);
    labels.resize(most);
}

} // namespace

std::vector<Label> placeLabels(const std::vector<Mark> &marks, const TimelineIndex &index, const TimeScale &scale,
                               const LabelMetrics &metrics)
{
    std::vector<Label> labels;
    for (auto first = marks.begin(); first != marks.end();) {
        const auto last = std::find_if(first, marks.end(), [&](const Mark &m) { return m.row != first->row; });
        RowLabels(std::span(first, last), quint32(first - marks.begin()), index, scale, metrics).place(labels);
        first = last;
    }
    std::erase_if(labels, [&](const Label &label) { return !isSeen(label, marks[label.mark], scale.width); });
    keepMostSalient(labels, marks, index, metrics.most);
    return labels;
}

} // namespace ui
