// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/accessible_news.h"

#include "ui/timeline/accessible_timeline.h"
#include "ui/timeline/timeline_view.h"

namespace ui {

namespace {

constexpr std::chrono::milliseconds settling(300);

void tell(QAccessibleInterface *item, QAccessible::Event what)
{
    QAccessibleEvent event(item, what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

AccessibleNews::AccessibleNews(TimelineView *view)
    : m_view(view)
    , m_heard(QAccessible::isActive())
{
    QAccessible::installActivationObserver(this);
    AccessibleTimeline::install();
    for (QTimer *timer : {&m_soon, &m_settled})
        timer->setSingleShot(true);
    m_soon.setInterval(0);
    m_settled.setInterval(settling);
    QObject::connect(&m_soon, &QTimer::timeout, view, [this] { tellSelection(); });
    QObject::connect(&m_settled, &QTimer::timeout, view, [this] { tellPicture(); });
}

AccessibleNews::~AccessibleNews()
{
    QAccessible::removeActivationObserver(this);
}

void AccessibleNews::selectionChanged()
{
    if (m_heard)
        m_soon.start();
}

void AccessibleNews::pictureChanged()
{
    if (m_heard)
        m_settled.start();
}

void AccessibleNews::tellSelection()
{
    auto *timeline = static_cast<AccessibleTimeline *>(QAccessible::queryAccessibleInterface(m_view));
    QAccessibleInterface *current = timeline ? timeline->currentItem() : nullptr;
    if (!current)
        return;
    tell(current, QAccessible::ObjectCreated);
    tell(current, QAccessible::Selection);
    if (m_view->hasFocus())
        tell(current, QAccessible::Focus);
}

void AccessibleNews::tellPicture()
{
    QAccessibleEvent event(m_view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
