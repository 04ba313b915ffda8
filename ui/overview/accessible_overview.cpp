// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/accessible_overview.h"

#include "ui/overview/overview_window.h"

namespace ui {

namespace {

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(OverviewWindow::staticMetaObject.className()))
        return nullptr;
    return new AccessibleOverview(static_cast<OverviewWindow *>(object));
}

} // namespace

AccessibleOverview::AccessibleOverview(OverviewWindow *window)
    : QAccessibleWidget(window, QAccessible::Chart)
{}

void AccessibleOverview::install()
{
    QAccessible::removeFactory(makeAccessible);
    QAccessible::installFactory(makeAccessible);
}

QString AccessibleOverview::text(QAccessible::Text which) const
{
    return which == QAccessible::Value ? static_cast<OverviewWindow *>(widget())->spanText()
                                       : QAccessibleWidget::text(which);
}

} // namespace ui
