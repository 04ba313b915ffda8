// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fingers. One finger comes as a mouse that selects and drags; here is what it does not say.

#include "ui/timeline/timeline_view_p.h"

#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QPointingDevice>

namespace ui {

/// A finger that rests where it was put asks for more.
void TimelineView::Private::awaitHold(const QMouseEvent *press)
{
    if (press->source() == Qt::MouseEventSynthesizedByQt)
        holdTimer.start();
}

/// Opens the menu of the event under the finger, or the card of the fold.
void TimelineView::Private::hold()
{
    if (dragging != Drag::Pressed)
        return;
    dragging = Drag::None; // what follows is no tap
    const int mark = markAt(pressedAt);
    if (mark < 0)
        return;
    if (frame.marks[std::size_t(mark)].events() > 1)
        showCard(mark);
    else
        openMenu(QContextMenuEvent(QContextMenuEvent::Mouse, pressedAt.toPoint(),
                                   q->viewport()->mapToGlobal(pressedAt.toPoint())));
}

/// Zooms where two fingers are. A drag that the first of them began is over.
void TimelineView::Private::pinch(const QPinchGesture &gesture)
{
    dragging = Drag::None;
    holdTimer.stop();
    hideCard();
    if (gesture.state() != Qt::GestureUpdated) { // the last one only tells the last step again
        history.endMove();
        return;
    }
    const QPointF middle = q->viewport()->mapFromGlobal(gesture.centerPoint());
    const QPointF before = q->viewport()->mapFromGlobal(gesture.lastCenterPoint());
    moveTo(zoomed(panned(scene.scale, before.x() - middle.x()), plotX(middle), gesture.scaleFactor()), ViewMove::Pinch);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture)
            d->zoomBy(d->plotX(gesture->position()), 1 + gesture->value(), ViewMove::Pinch);
        return gesture->gestureType() == Qt::ZoomNativeGesture;
    }
    if (event->type() == QEvent::Gesture) {
        const QGesture *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture);
        if (gesture)
            d->pinch(*static_cast<const QPinchGesture *>(gesture));
        return gesture != nullptr;
    }
    if (event->type() == QEvent::Leave)
        d->hover({-1, -1});
    if (event->type() == QEvent::DevicePixelRatioChange)
        d->invalidate();
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace ui
