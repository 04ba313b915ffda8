// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dragging: to pan, and over a band to zoom to it or to select what is in it.

#include "ui/timeline/timeline_view_p.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace ui {

void TimelineView::Private::beginDrag(QMouseEvent *event)
{
    hideCard();
    pressedAt = pointer = event->position();
    pressedPlace = place();
    history.endMove();
    if (pressLane(event))
        return;
    dragging = event->button() == Qt::MiddleButton ? Drag::Pan : Drag::Pressed;
    awaitHold(event);
    if (dragging == Drag::Pan)
        q->viewport()->setCursor(Qt::ClosedHandCursor);
}

void TimelineView::Private::drag(QMouseEvent *event)
{
    pointer = event->position();
    const QPointF way = pointer - pressedAt;
    if (dragging == Drag::Pressed && way.manhattanLength() >= QApplication::startDragDistance()) {
        const Qt::KeyboardModifiers modifiers = event->modifiers();
        holdTimer.stop();
        dragging = modifiers.testFlag(Qt::ShiftModifier)     ? Drag::ZoomBand
                   : modifiers.testFlag(Qt::ControlModifier) ? Drag::SelectBand
                                                             : Drag::Pan;
        q->viewport()->setCursor(dragging == Drag::Pan ? Qt::ClosedHandCursor : Qt::CrossCursor);
    }
    if (dragging == Drag::LanePressed && way.manhattanLength() >= QApplication::startDragDistance())
        dragging = Drag::Lane;
    if (dragging == Drag::Pan) {
        scrollTo(pressedPlace.scroll - int(std::lround(way.y())));
        moveTo(panned(pressedPlace.scale, -std::round(way.x())), ViewMove::Drag);
    }
    q->viewport()->update();
}

void TimelineView::Private::endDrag(QMouseEvent *event)
{
    pointer = event->position();
    holdTimer.stop();
    const Drag ended = dragging;
    if (ended == Drag::ZoomBand || ended == Drag::SelectBand)
        finishBand();
    if (ended == Drag::LanePressed || ended == Drag::Lane)
        dropLane(ended == Drag::LanePressed);
    dragging = Drag::None;
    history.endMove();
    q->viewport()->setCursor(Qt::ArrowCursor);
    q->viewport()->update();
    if (ended != Drag::Pressed || event->button() != Qt::LeftButton)
        return;
    if (const int mark = markAt(pressedAt); mark >= 0)
        clickMark(Mark(frame.marks[std::size_t(mark)]), event->modifiers());
    else if (event->modifiers() == Qt::NoModifier && selection)
        selection->clearSelection();
}

void TimelineView::Private::finishBand()
{
    const QRectF band = QRectF(pressedAt, pointer).normalized();
    if (dragging == Drag::SelectBand) {
        selectBand(band);
    } else {
        const core::TimeSpan span{scene.scale.timeAt(plotX(band.topLeft())),
                                  scene.scale.timeAt(plotX(band.topRight()))};
        if (span.begin < span.end)
            zoomTo(span);
    }
}

void TimelineView::Private::selectBand(const QRectF &band)
{
    ensureFrame();
    std::vector<quint32> chosen;
    for (const Mark &mark : frame.marks) {
        for (quint32 slot = mark.slots.first; slot < mark.slots.last && glyphRect(scene, mark).intersects(band); ++slot)
            chosen.push_back(slot);
    }
    if (!chosen.empty())
        select(chosen, chosen.front(), QItemSelectionModel::Select);
}

void TimelineView::Private::paintBand(QPainter &painter) const
{
    if (dragging != Drag::ZoomBand && dragging != Drag::SelectBand)
        return;
    QRectF band = QRectF(pressedAt, pointer).normalized();
    const QRectF plot(scene.plot());
    if (dragging == Drag::ZoomBand)
        band = QRectF(band.left(), plot.top() - 1, band.width(), plot.height() + 2);
    QColor color = scene.style.palette.color(QPalette::Highlight);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setClipRect(plot);
    painter.setPen(color);
    color.setAlphaF(0.15F);
    painter.setBrush(color);
    painter.drawRect(band);
}

} // namespace ui
