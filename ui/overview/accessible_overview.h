// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

namespace ui {

class OverviewWindow;

/// The overview as a screen reader has it: a chart, whose value is the stretch of time that the timeline shows.
class AccessibleOverview : public QAccessibleWidget
{
public:
    explicit AccessibleOverview(OverviewWindow *window);

    /// Makes Qt give one for each OverviewWindow. To be called once or more.
    static void install();

    QString text(QAccessible::Text which) const override;
};

} // namespace ui
