// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lanes: what the user does to them by their names.

#include "ui/timeline/timeline_view_p.h"

#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <iterator>
#include <ranges>

namespace ui {

namespace {

QStringList namesOf(const TimelineIndex &index)
{
    QStringList names;
    for (const IndexedLane &lane : index.lanes)
        names += lane.name;
    return names;
}

bool areLanesNamed(const TimelineIndex &index)
{
    return !index.lanes.empty() && !index.lanes.front().name.isEmpty();
}

} // namespace

/// Lays the lanes out by what they are now, keeping time and selection.
void TimelineView::Private::arrangeAnew(LaneArrangement changed)
{
    if (changed == lanes())
        return;
    const core::TimeSpan seen = scene.scale.visible();
    lanes() = std::move(changed);
    rebuild();
    if (!fitted)
        setScale(scaleShowing(seen, scene.plot().width()));
}

void TimelineView::Private::collapse(const QStringList &names, bool collapsed)
{
    LaneArrangement changed = lanes();
    for (const QString &name : names) {
        changed.collapsed.removeAll(name);
        if (collapsed)
            changed.collapsed += name;
    }
    arrangeAnew(std::move(changed));
}

/// Puts a lane before another one, or behind the last.
void TimelineView::Private::moveLane(quint32 lane, quint32 before)
{
    LaneArrangement changed = lanes();
    changed.order = namesOf(scene.index);
    changed.order.move(lane, before > lane ? before - 1 : before);
    if (changed.order != namesOf(scene.index))
        arrangeAnew(std::move(changed));
}

/// Whether the mouse went down on the name of a lane.
bool TimelineView::Private::pressLane(const QMouseEvent *event)
{
    const std::optional<quint32> lane = laneNameAt(scene, event->position().toPoint());
    if (!lane || event->button() != Qt::LeftButton)
        return false;
    pressedLane = *lane;
    dragging = Drag::LanePressed;
    return true;
}

/// A click on the sign collapses or opens the lane; a drag has moved it.
void TimelineView::Private::dropLane(bool clicked)
{
    if (pressedLane >= scene.index.lanes.size())
        return;
    const qreal fromEdge = scene.rightToLeft ? scene.size.width() - pressedAt.x() : pressedAt.x();
    if (!clicked)
        moveLane(pressedLane, laneBoundaryAt(pointer.y()));
    else if (fromEdge < 2 * chevronWidth)
        collapse({scene.index.lanes[pressedLane].name}, !scene.index.lanes[pressedLane].collapsed);
}

/// The lane before which a lane that is let go at this height belongs.
quint32 TimelineView::Private::laneBoundaryAt(qreal y) const
{
    const int inLanes = int(y) - scene.style.axisHeight() + scene.scroll;
    quint32 lane = 0;
    while (lane < scene.index.lanes.size() && (scene.laneTops[lane] + scene.laneTops[lane + 1]) / 2 < inLanes)
        ++lane;
    return lane;
}

/// Where the dragged lane would go.
void TimelineView::Private::paintDrop(QPainter &painter) const
{
    if (dragging != Drag::Lane)
        return;
    const int y = scene.style.axisHeight() - scene.scroll + scene.laneTops[laneBoundaryAt(pointer.y())];
    painter.setClipping(false);
    painter.fillRect(0, std::max(y - 1, scene.style.axisHeight()), scene.size.width(), 2,
                     scene.style.palette.color(QPalette::Highlight));
}

/// What can be done to the lane whose name is at the pointer.
void TimelineView::Private::openLaneMenu(quint32 lane, QPoint at)
{
    const IndexedLane info = scene.index.lanes[lane];
    const auto last = quint32(scene.index.lanes.size()) - 1;
    auto *menu = new QMenu(q);
    menu->setObjectName(QStringLiteral("laneNameMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(info.collapsed ? tr("&Open Lane") : tr("&Collapse Lane"), q,
                    [this, info] { collapse({info.name}, !info.collapsed); });
    menu->addAction(tr("Collapse &All Lanes"), q, [this] { q->setAllLanesCollapsed(true); });
    menu->addAction(tr("O&pen All Lanes"), q, [this] { q->setAllLanesCollapsed(false); });
    menu->addSeparator();
    menu->addAction(tr("Move &Up"), q, [this, lane] { moveLane(lane, lane - 1); })->setEnabled(lane > 0);
    menu->addAction(tr("Move &Down"), q, [this, lane] { moveLane(lane, lane + 2); })->setEnabled(lane < last);
    menu->addAction(tr("&Restore Order"), q, [this] { q->restoreLaneOrder(); })->setEnabled(!lanes().order.isEmpty());
    menu->popup(at);
}

LaneArrangement TimelineView::laneArrangement() const
{
    return d->lanes();
}

std::vector<LaneArrangement> TimelineView::laneArrangements() const
{
    std::vector<LaneArrangement> all;
    std::ranges::copy(d->arrangements | std::views::values, std::back_inserter(all));
    return all;
}

void TimelineView::setLaneArrangements(const std::vector<LaneArrangement> &arrangements)
{
    for (const LaneArrangement &lanes : arrangements) {
        if (lanes.key == d->key)
            d->arrangeAnew(lanes);
        else
            d->arrangements[lanes.key] = lanes;
    }
}

void TimelineView::setLaneCollapsed(bool collapsed)
{
    if (d->current == TimelineIndex::noSlot || !areLanesNamed(d->scene.index))
        return;
    const quint32 lane = d->scene.laneOfRow(d->scene.index.rowOf(d->current));
    d->collapse({d->scene.index.lanes[lane].name}, collapsed);
    d->showSlot(d->current);
}

void TimelineView::setAllLanesCollapsed(bool collapsed)
{
    if (areLanesNamed(d->scene.index))
        d->collapse(namesOf(d->scene.index), collapsed);
    if (d->current != TimelineIndex::noSlot)
        d->showSlot(d->current);
}

void TimelineView::moveLane(int steps)
{
    if (d->current == TimelineIndex::noSlot || !areLanesNamed(d->scene.index))
        return;
    const int lane = int(d->scene.laneOfRow(d->scene.index.rowOf(d->current)));
    const int to = std::clamp(lane + steps, 0, int(d->scene.index.lanes.size()) - 1);
    d->moveLane(quint32(lane), quint32(to > lane ? to + 1 : to));
    d->showSlot(d->current);
}

void TimelineView::restoreLaneOrder()
{
    LaneArrangement changed = d->lanes();
    changed.order.clear();
    d->arrangeAnew(std::move(changed));
}

} // namespace ui
