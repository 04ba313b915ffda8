// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timeline_scene.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int leastNameWidth = 84;
constexpr int mostNameWidth = 180;
constexpr int namePadding = 12;
constexpr int collapsedPadding = 4; // of a collapsed lane, above and below

/// Above a lane's first row and below its last.
int lanePadding(const IndexedLane &lane, const TimelineStyle &style)
{
    return lane.collapsed ? collapsedPadding : style.lanePadding;
}

int nameWidthOf(const TimelineScene &scene)
{
    const QFontMetricsF metrics(scene.style.bold);
    qreal widest = 0;
    for (const IndexedLane &lane : scene.index.lanes)
        widest = std::max(widest, widest < mostNameWidth ? metrics.horizontalAdvance(lane.name) : 0);
    if (widest == 0)
        return 0;
    const int most = std::min(mostNameWidth, scene.size.width() / 4);
    return std::min(std::max(leastNameWidth, int(std::ceil(widest)) + chevronWidth + 2 * namePadding),
                    std::max(most, leastNameWidth));
}

qreal rowMiddle(const TimelineScene &scene, quint32 row)
{
    return scene.rowTop(row) + scene.style.rowHeight / 2.0;
}

/// The row at a height of the picture; none between lanes.
std::optional<quint32> rowAt(const TimelineScene &scene, int y)
{
    const int inLanes = y - scene.style.axisHeight() + scene.scroll;
    const auto after = std::ranges::upper_bound(scene.laneTops, inLanes);
    if (after == scene.laneTops.begin() || after == scene.laneTops.end())
        return {};
    const auto number = std::size_t(after - scene.laneTops.begin() - 1);
    const IndexedLane &lane = scene.index.lanes[number];
    const int inLane = inLanes - scene.laneTops[number] - lanePadding(lane, scene.style);
    const int row = inLane / scene.style.rowHeight;
    if (inLane < 0 || row >= int(lane.rows))
        return {};
    return lane.firstRow + quint32(row);
}

bool contains(const QRectF &rect, QPointF point, qreal air)
{
    return rect.adjusted(-air, -air, air, air).contains(point);
}

} // namespace

int TimelineScene::rowTop(quint32 row) const
{
    const quint32 lane = laneOfRow(row);
    const int inLane = int(row - index.lanes[lane].firstRow) * style.rowHeight;
    return laneTop(lane) + lanePadding(index.lanes[lane], style) + inLane;
}

std::pair<quint32, quint32> TimelineScene::seenRows() const
{
    const auto laneAt = [this](int y) {
        const auto after = std::ranges::upper_bound(laneTops, std::max(0, y));
        return quint32(std::clamp<std::ptrdiff_t>(after - laneTops.begin() - 1, 0, std::ssize(index.lanes) - 1));
    };
    if (index.lanes.empty())
        return {0, 0};
    const auto rowAt = [&](int y) {
        const quint32 lane = laneAt(y);
        const int inLane = (y - laneTops[lane] - lanePadding(index.lanes[lane], style)) / style.rowHeight;
        return index.lanes[lane].firstRow + quint32(std::clamp(inLane, 0, int(index.lanes[lane].rows) - 1));
    };
    return {rowAt(scroll), rowAt(scroll + plot().height()) + 1};
}

std::pair<quint32, quint32> TimelineScene::seenLanes() const
{
    const auto [firstRow, lastRow] = seenRows();
    if (firstRow == lastRow)
        return {0, 0};
    return {laneOfRow(firstRow), laneOfRow(lastRow - 1) + 1};
}

void arrangeLanes(TimelineScene &scene)
{
    const TimelineStyle &style = scene.style;
    scene.nameWidth = nameWidthOf(scene);
    scene.laneTops.assign(1, 0);
    for (const IndexedLane &lane : scene.index.lanes) {
        const int height = int(lane.rows) * style.rowHeight + 2 * lanePadding(lane, style);
        scene.laneTops.push_back(scene.laneTops.back() + std::max(height, lane.collapsed ? 0 : style.leastLaneHeight));
    }
}

TimelineFrame layOutFrame(const TimelineScene &scene, LabelTexts &texts, std::size_t mostLabels)
{
    const auto [firstRow, lastRow] = scene.seenRows();
    TimelineFrame frame{.axis = axisOf(scene.scale, scene.locale, scene.style.axisMetrics()),
                        .marks = layOutMarks(scene.index, firstRow, lastRow, scene.scale, scene.style.marks),
                        .labels = {}};
    const LabelMetrics metrics{.textWidth = [&texts](quint32 slot) { return texts.width(slot); }, .most = mostLabels};
    frame.labels = placeLabels(frame.marks, scene.index, scene.scale, metrics);
    return frame;
}

QRectF glyphRect(const TimelineScene &scene, const Mark &mark)
{
    const qreal pin = scene.style.marks.pin;
    const qreal height = mark.shape == MarkShape::Pin ? pin : mark.shape == MarkShape::Fold ? pin + 3 : pin - 2;
    const qreal top = std::floor(rowMiddle(scene, mark.row) - height / 2);
    return {scene.plotLeft() + mark.left, top, mark.right - mark.left, height};
}

QRectF labelRect(const TimelineScene &scene, const Mark &mark, const Label &label)
{
    const qreal height = std::ceil(QFontMetricsF(scene.style.font).height());
    const qreal middle = rowMiddle(scene, mark.row);
    const qreal top = label.inBar ? scene.rowTop(mark.row) - 1 : std::floor(middle - height / 2);
    return {scene.plotLeft() + label.left, top, label.width, height};
}

std::optional<quint32> laneNameAt(const TimelineScene &scene, QPoint point)
{
    if (!scene.header().contains(point))
        return {};
    const auto after = std::ranges::upper_bound(scene.laneTops, point.y() - scene.style.axisHeight() + scene.scroll);
    if (after == scene.laneTops.begin() || after == scene.laneTops.end())
        return {};
    return quint32(after - scene.laneTops.begin() - 1);
}

int markAt(const TimelineScene &scene, const TimelineFrame &frame, QPointF point)
{
    if (!QRectF(scene.plot()).contains(point))
        return -1;
    const std::optional<quint32> row = rowAt(scene, int(point.y()));
    if (!row)
        return -1;
    const auto marks = std::ranges::equal_range(frame.marks, *row, {}, &Mark::row);
    int best = -1;
    for (const Mark &mark : marks) {
        const int number = int(&mark - frame.marks.data());
        if (contains(glyphRect(scene, mark), point, 3))
            return number;
        const qreal x = point.x() - scene.plotLeft();
        if (mark.events() == 1 && mark.spanLeft <= x && x < mark.spanRight)
            best = number;
    }
    for (const Label &label : frame.labels) {
        if (frame.marks[label.mark].row == *row && labelRect(scene, frame.marks[label.mark], label).contains(point))
            return int(label.mark);
    }
    return best;
}

} // namespace ui
