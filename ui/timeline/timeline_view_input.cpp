// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/card_text.h"
#include "ui/timeline/timeline_view_p.h"
#include "ui/timeline/walk_events.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double notch = 120; // what QWheelEvent tells of one
constexpr double notchZoom = 1.25;
constexpr double notchPan = 80; // logical pixels
constexpr double pagePan = 0.9; // of the width
constexpr double pinZoom = 10;  // a pin's day as a part of what a double click on it shows

} // namespace

int TimelineView::Private::markAt(QPointF point)
{
    ensureFrame();
    return ui::markAt(scene, frame, point);
}

/// A click selects an event and opens a fold; a fold of one moment cannot be opened, so all in it are selected.
void TimelineView::Private::clickMark(const Mark &mark, Qt::KeyboardModifiers modifiers)
{
    const SlotRange fold = mark.slots;
    std::vector<quint32> all;
    for (quint32 slot = fold.first; slot < fold.last; ++slot)
        all.push_back(slot);
    if (all.size() == 1)
        choose(fold.first, modifiers);
    else if (modifiers.testFlag(Qt::ControlModifier))
        select(all, TimelineIndex::noSlot, QItemSelectionModel::Select);
    else if (scene.index.begin[fold.first] == scene.index.begin[fold.last - 1])
        select(all, mark.best, QItemSelectionModel::ClearAndSelect);
    else
        zoomToMark(mark);
}

void TimelineView::Private::zoomToMark(const Mark &mark)
{
    core::TimeSpan span = spanOf(scene.index, {mark.slots.first, mark.slots.last - 1});
    const auto length = span.end - span.begin;
    const auto margin = mark.shape == MarkShape::Pin ? length * (pinZoom - 1) / 2 : length * 0.25;
    const auto whole = std::chrono::duration_cast<std::chrono::seconds>(margin);
    zoomTo({span.begin - whole, span.end + whole});
}

void TimelineView::Private::hover(QPointF point)
{
    const int mark = markAt(point);
    if (mark == hovered)
        return;
    hideCard();
    updateMark(std::exchange(hovered, mark));
    updateMark(mark);
    q->viewport()->setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (mark >= 0)
        cardTimer.start();
}

/// Has a mark painted anew, with the ring that it has under the pointer.
void TimelineView::Private::updateMark(int number)
{
    if (number >= 0 && std::size_t(number) < frame.marks.size())
        q->viewport()->update(
            glyphRect(scene, frame.marks[std::size_t(number)]).toAlignedRect().adjusted(-4, -4, 4, 4));
}

/// The card of a mark: of its event, or of the fold.
void TimelineView::Private::showCard(int number)
{
    if (number < 0 || std::size_t(number) >= frame.marks.size())
        return;
    const Mark &mark = frame.marks[std::size_t(number)];
    showCard(mark, mark.events() == 1 ? cardOf(mark.best) : cardOfFold(*scene.timeline, scene.index, mark.slots));
}

CardText TimelineView::Private::cardOf(quint32 slot)
{
    const auto event = int(scene.index.event[slot]);
    return cardOfEvent(*scene.timeline, event, stories().storyOf(event));
}

void TimelineView::Private::showCard(const Mark &mark, const CardText &text)
{
    if (!card)
        card = new HoverCard(q->window());
    const QRect seen = glyphRect(scene, mark).intersected(QRectF(scene.plot())).toAlignedRect();
    const QPoint topLeft = q->viewport()->mapTo(q->window(), seen.topLeft());
    card->showAt(QRect(topLeft, seen.size()), text);
}

void TimelineView::Private::hideCard()
{
    cardTimer.stop();
    if (card)
        card->hide();
}

/// The mark of the current event, brought into view; -1 where none is current.
int TimelineView::Private::currentMark()
{
    if (current == TimelineIndex::noSlot)
        return -1;
    const quint32 slot = current;
    showSlot(slot);
    ensureFrame();
    const auto mark = std::ranges::find_if(frame.marks, [&](const Mark &m) { return m.slots.contains(slot); });
    return mark == frame.marks.end() ? -1 : int(mark - frame.marks.begin());
}

/// The card of the current event, from the keyboard; also where a fold hides it.
void TimelineView::Private::toggleCard()
{
    if (card && card->isVisible())
        hideCard();
    else if (const int mark = currentMark(); mark >= 0)
        showCard(frame.marks[std::size_t(mark)], cardOf(current));
}

/// Where the menu of the selected events opens: at the pointer, which selects the event under it, or below the
/// current one. Null where none is meant.
QPoint TimelineView::Private::placeOfMenu(const QContextMenuEvent &event)
{
    hideCard();
    const bool byMouse = event.reason() == QContextMenuEvent::Mouse;
    const int number = byMouse ? markAt(event.pos()) : currentMark();
    if (number < 0)
        return {};
    const Mark mark = frame.marks[std::size_t(number)];
    const auto isSelected = [this](quint32 slot) { return std::ranges::binary_search(selected, slot); };
    if (byMouse && !isSelected(mark.best))
        choose(mark.best, Qt::NoModifier);
    const QPoint below = glyphRect(scene, mark).toAlignedRect().bottomLeft();
    return q->viewport()->mapToGlobal(byMouse ? event.pos() : below);
}

/// Whether there is anything that a menu is for.
bool TimelineView::Private::openMenu(const QContextMenuEvent &event)
{
    const bool byMouse = event.reason() == QContextMenuEvent::Mouse;
    if (const auto lane = byMouse ? laneNameAt(scene, event.pos()) : std::nullopt) {
        hideCard();
        openLaneMenu(*lane, event.globalPos());
        return true;
    }
    const QPoint place = placeOfMenu(event);
    if (!place.isNull())
        Q_EMIT q->menuRequested(place);
    return !place.isNull();
}

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
    if (d->dragging != Drag::None)
        d->drag(event);
    else
        d->hover(event->position());
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
