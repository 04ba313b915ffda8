// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/accessible_items.h"

#include <QAccessibleWidget>

#include <map>
#include <utility>
#include <vector>

namespace ui {

class AccessibleMark;
class TimelineView;

/// What a screen reader meets in place of the painted timeline: a list of the marks that can be seen and of the
/// selected events, which can be read, selected, opened and followed to their source.
///
/// The items are found out when they are asked for, and an item that is shown before and after a move keeps
/// its identity. Those that are gone are deleted a turn of the event loop later, so that no caller is left with
/// a dead one in hand.
class AccessibleTimeline : public QAccessibleWidget, public QAccessibleSelectionInterface
{
public:
    explicit AccessibleTimeline(TimelineView *view);
    ~AccessibleTimeline() override;

    /// Makes Qt give an AccessibleTimeline for each TimelineView. To be called once or more.
    static void install();

    /// The item of the current event; null where none is current.
    QAccessibleInterface *currentItem() const;
    /// Deletes the items that no longer stand for anything.
    void deleteGone();

    QAccessible::State state() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    int selectedItemCount() const override;
    QList<QAccessibleInterface *> selectedItems() const override;
    bool isSelected(QAccessibleInterface *item) const override;
    bool select(QAccessibleInterface *item) override;
    bool unselect(QAccessibleInterface *item) override;
    bool selectAll() override;
    bool clear() override;

    /// What an item asks of its timeline; all but has() want one that is shown.
    bool has(SlotRange slots) const;
    QString itemText(SlotRange slots, QAccessible::Text which) const;
    QRect itemRect(SlotRange slots) const;
    QAccessible::State itemState(SlotRange slots) const;
    void press(SlotRange slots);
    void focus(SlotRange slots);
    void showMenu(SlotRange slots);
    void goToSource(SlotRange slots);

private:
    using Key = std::pair<quint32, quint32>;
    struct Known
    {
        QAccessible::Id id = 0; ///< 0 until it is asked for.
        int index = 0;          ///< In m_items.
    };

    static Key keyOf(SlotRange slots) { return {slots.first, slots.last}; }
    TimelineView *view() const;
    void refresh() const;
    void discard(QAccessible::Id id) const;
    const AccessibleItem &itemOf(SlotRange slots) const;
    QString itemName(SlotRange slots) const;
    bool isSelected(SlotRange slots) const;
    bool changeSelection(const QAccessibleInterface *item, bool select);

    // Found out when asked for.
    mutable quint64 m_picture = 0; ///< The state of the view that m_items are of.
    mutable quint64 m_index = 0;
    mutable std::vector<AccessibleItem> m_items;
    mutable std::map<Key, Known> m_known;
    mutable std::vector<QAccessible::Id> m_gone;
};

} // namespace ui
