// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/accessible_mark.h"

#include "ui/timeline/accessible_timeline.h"

#include <QCoreApplication>

namespace ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SpokenText)
};

} // namespace

AccessibleMark::AccessibleMark(AccessibleTimeline *timeline, SlotRange slots)
    : m_timeline(timeline)
    , m_slots(slots)
{}

QString AccessibleMark::goToSourceAction()
{
    return QStringLiteral("GoToSource");
}

bool AccessibleMark::isValid() const
{
    return m_timeline->isValid() && m_timeline->has(m_slots);
}

QWindow *AccessibleMark::window() const
{
    return m_timeline->window();
}

QAccessibleInterface *AccessibleMark::parent() const
{
    return m_timeline;
}

QString AccessibleMark::text(QAccessible::Text which) const
{
    return isValid() ? m_timeline->itemText(m_slots, which) : QString();
}

QRect AccessibleMark::rect() const
{
    return isValid() ? m_timeline->itemRect(m_slots) : QRect();
}

QAccessible::State AccessibleMark::state() const
{
    QAccessible::State gone;
    gone.invalid = true;
    return isValid() ? m_timeline->itemState(m_slots) : gone;
}

void *AccessibleMark::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList AccessibleMark::actionNames() const
{
    if (m_slots.size() > 1)
        return {pressAction()};
    return {pressAction(), setFocusAction(), showMenuAction(), goToSourceAction()};
}

QString AccessibleMark::localizedActionName(const QString &name) const
{
    if (name == goToSourceAction())
        return Words::tr("Go to the source");
    if (name == pressAction())
        return m_slots.size() > 1 ? Words::tr("Open") : Words::tr("Select");
    return QAccessibleActionInterface::localizedActionName(name);
}

void AccessibleMark::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == pressAction())
        m_timeline->press(m_slots);
    else if (name == setFocusAction())
        m_timeline->focus(m_slots);
    else if (name == showMenuAction())
        m_timeline->showMenu(m_slots);
    else if (name == goToSourceAction())
        m_timeline->goToSource(m_slots);
}

QStringList AccessibleMark::keyBindingsForAction(const QString &) const
{
    return {};
}

} // namespace ui
