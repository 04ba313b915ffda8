// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks under the pointer or at the keys: hovered, clicked, asked for their card or menu.

#include "ui/timeline/card_text.h"
#include "ui/timeline/timeline_view_p.h"
#include "ui/timeline/walk_events.h"

#include <QContextMenuEvent>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr double pinZoom = 10; // a pin's day as a part of what a double click on it shows

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
    return cardOfEvent(*scene.timeline, event, stories().storyOf(event), scene.zone);
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

} // namespace ui
