// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timeline_index.h"

#include <QAccessibleInterface>

namespace ui {

class AccessibleTimeline;

/// One item of an AccessibleTimeline, without a widget of its own: an event, or a fold of several. What it
/// is and does it asks of the timeline, which deletes it once it stands for nothing that is shown.
class AccessibleMark : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleMark(AccessibleTimeline *timeline, SlotRange slots);

    SlotRange range() const { return m_slots; }
    /// The name of the action that shows the sentence an event comes from.
    static QString goToSourceAction();

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString &name) const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    AccessibleTimeline *m_timeline;
    SlotRange m_slots;
};

} // namespace ui
