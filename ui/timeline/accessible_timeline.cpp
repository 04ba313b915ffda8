// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/accessible_timeline.h"

#include "ui/timeline/accessible_mark.h"
#include "ui/timeline/timeline_view_p.h"

#include <QTimer>

#include <algorithm>

namespace ui {

namespace {

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(TimelineView::staticMetaObject.className()))
        return nullptr;
    return new AccessibleTimeline(static_cast<TimelineView *>(object));
}

} // namespace

AccessibleTimeline::AccessibleTimeline(TimelineView *view)
    : QAccessibleWidget(view, QAccessible::List)
{}

AccessibleTimeline::~AccessibleTimeline()
{
    for (const auto &[key, known] : m_known) {
        if (known.id)
            QAccessible::deleteAccessibleInterface(known.id);
    }
    deleteGone();
}

void AccessibleTimeline::install()
{
    QAccessible::removeFactory(makeAccessible);
    QAccessible::installFactory(makeAccessible);
}

TimelineView *AccessibleTimeline::view() const
{
    return static_cast<TimelineView *>(widget());
}

/// Finds out the items anew if the view has changed since.
void AccessibleTimeline::refresh() const
{
    TimelineView::Private &shown = *view()->d;
    shown.ensureFrame();
    if (m_picture == shown.pictureNumber)
        return;
    const bool sameEvents = m_index == shown.indexNumber;
    m_picture = shown.pictureNumber;
    m_index = shown.indexNumber;
    m_items = accessibleItems(shown.scene, shown.frame, shown.selected, shown.current);
    std::map<Key, Known> known;
    for (int i = 0; i < std::ssize(m_items); ++i) {
        const Key key = keyOf(m_items[std::size_t(i)].slots);
        const auto before = sameEvents ? m_known.find(key) : m_known.end();
        known[key] = {before == m_known.end() ? 0 : std::exchange(before->second.id, 0), i};
    }
    for (const auto &[key, gone] : m_known)
        discard(gone.id);
    m_known = std::move(known);
}

/// Has an item deleted once no caller can still hold it.
void AccessibleTimeline::discard(QAccessible::Id id) const
{
    if (!id)
        return;
    if (m_gone.empty()) {
        QTimer::singleShot(0, view(), [object = view()] {
            if (auto *timeline = static_cast<AccessibleTimeline *>(QAccessible::queryAccessibleInterface(object)))
                timeline->deleteGone();
        });
    }
    m_gone.push_back(id);
}

void AccessibleTimeline::deleteGone()
{
    for (const QAccessible::Id id : std::exchange(m_gone, {}))
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface *AccessibleTimeline::currentItem() const
{
    refresh();
    const quint32 slot = view()->d->current;
    const auto found = m_known.find({slot, slot + 1});
    return found == m_known.end() ? nullptr : child(found->second.index);
}

QAccessible::State AccessibleTimeline::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiSelectable = true;
    state.extSelectable = true;
    return state;
}

int AccessibleTimeline::childCount() const
{
    refresh();
    return int(m_items.size());
}

QAccessibleInterface *AccessibleTimeline::child(int index) const
{
    refresh();
    if (index < 0 || index >= std::ssize(m_items))
        return nullptr;
    const SlotRange range = m_items[std::size_t(index)].slots;
    Known &known = m_known.at(keyOf(range));
    if (!known.id) {
        auto *timeline = const_cast<AccessibleTimeline *>(this);
        known.id = QAccessible::registerAccessibleInterface(new AccessibleMark(timeline, range));
    }
    return QAccessible::accessibleInterface(known.id);
}

int AccessibleTimeline::indexOfChild(const QAccessibleInterface *child) const
{
    refresh();
    const auto *mark = dynamic_cast<const AccessibleMark *>(child);
    const auto found = mark ? m_known.find(keyOf(mark->range())) : m_known.end();
    return found == m_known.end() ? -1 : found->second.index;
}

QAccessibleInterface *AccessibleTimeline::childAt(int x, int y) const
{
    refresh();
    const QPoint point = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const int mark = view()->d->markAt(point);
    const auto found = std::ranges::find(m_items, mark, &AccessibleItem::mark);
    return mark < 0 || found == m_items.end() ? nullptr : child(int(found - m_items.begin()));
}

QAccessibleInterface *AccessibleTimeline::focusChild() const
{
    if (!view()->hasFocus())
        return nullptr;
    QAccessibleInterface *current = currentItem();
    return current ? current : const_cast<AccessibleTimeline *>(this);
}

void *AccessibleTimeline::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::SelectionInterface)
        return static_cast<QAccessibleSelectionInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

} // namespace ui
