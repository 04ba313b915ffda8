// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What events of wheel, mouse and keys mean.

#include "ui/timeline/timeline_view_p.h"
#include "ui/timeline/walk_events.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace ui {

namespace {

constexpr double notch = 120; // what QWheelEvent tells of one
constexpr double notchZoom = 1.25;
constexpr double notchPan = 80; // logical pixels
constexpr double pagePan = 0.9; // of the width

} // namespace

/// What a key does to the view; false where it means nothing here.
bool TimelineView::Private::press(const QKeyEvent *event)
{
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        if (event->key() == Qt::Key_Left)
            q->goBack();
        else if (event->key() == Qt::Key_Right)
            q->goForward();
        return event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    }
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier)
        return openMenu(QContextMenuEvent(QContextMenuEvent::Keyboard, {}, {}));
    switch (event->key()) {
    case Qt::Key_PageUp:
        moveTo(panned(scene.scale, -pagePan * scene.scale.width), ViewMove::Keys);
        return true;
    case Qt::Key_PageDown:
        moveTo(panned(scene.scale, pagePan * scene.scale.width), ViewMove::Keys);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        q->zoomIn();
        return true;
    case Qt::Key_Minus:
        q->zoomOut();
        return true;
    case Qt::Key_0:
        q->fitAll();
        return true;
    case Qt::Key_Space:
        toggleCard();
        return true;
    case Qt::Key_Escape:
        return false;
    default:
        return walk(event);
    }
}

/// Keys that lead from the current event to another one. Without one they begin at the first.
bool TimelineView::Private::walk(const QKeyEvent *event)
{
    const TimelineIndex &index = scene.index;
    if (index.size() == 0)
        return false;
    const bool none = current == TimelineIndex::noSlot;
    const auto step = [&](int steps) { return none ? index.inTime.front() : walkInTime(index, current, steps); };
    const auto across = [&](int direction) {
        return none ? index.inTime.front() : walkAcrossRows(index, current, direction, scene.scale.visible());
    };
    quint32 target = TimelineIndex::noSlot;
    switch (event->key()) {
    case Qt::Key_Left:
        target = step(-1);
        break;
    case Qt::Key_Right:
        target = step(1);
        break;
    case Qt::Key_Up:
        target = across(-1);
        break;
    case Qt::Key_Down:
        target = across(1);
        break;
    case Qt::Key_Home:
        target = index.inTime.front();
        break;
    case Qt::Key_End:
        target = index.inTime.back();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!none)
            Q_EMIT q->eventActivated(int(index.event[current]));
        return !none;
    default:
        return false;
    }
    if (target != TimelineIndex::noSlot) {
        select({target}, target, QItemSelectionModel::ClearAndSelect);
        showSlot(target);
    }
    return true;
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPointF turned = QPointF(event->angleDelta()) / notch;
    const double most = std::abs(turned.y()) >= std::abs(turned.x()) ? turned.y() : turned.x();
    if (event->modifiers().testFlag(Qt::ControlModifier))
        d->zoomBy(d->plotX(event->position()), std::pow(notchZoom, most), ViewMove::Wheel);
    else if (event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(turned.x()) > std::abs(turned.y()))
        d->moveTo(panned(d->scene.scale, -std::round(most * notchPan)), ViewMove::Wheel);
    else
        d->scrollTo(verticalScrollBar()->value() - int(std::lround(turned.y() * 3 * d->scene.style.rowHeight)));
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        d->beginDrag(event);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (d->dragging != Drag::None) {
        d->drag(event);
        return;
    }
    d->pointer = event->position();
    d->hover(event->position());
    d->restTimer.start();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (d->dragging != Drag::None)
        d->endDrag(event);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    d->dragging = Drag::None;
    const int mark = event->button() == Qt::LeftButton ? d->markAt(event->position()) : -1;
    if (mark >= 0)
        d->zoomToMark(Mark(d->frame.marks[std::size_t(mark)]));
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    d->openMenu(*event);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    d->news.selectionChanged();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        const bool busy = d->dragging != Drag::None || (d->card && d->card->isVisible());
        if (d->dragging == Drag::Pan)
            d->restore(d->pressedPlace);
        d->dragging = Drag::None;
        d->hideCard();
        viewport()->update();
        event->setAccepted(busy);
        return;
    }
    event->setAccepted(d->press(event));
}

} // namespace ui
