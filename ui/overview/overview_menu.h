// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace ui {

class OverviewChart;

/// How the overview counts: by kind or by status, and on which scale.
class OverviewMenu : public QMenu
{
    Q_OBJECT
public:
    /// `chart` is not owned and must outlive the menu.
    explicit OverviewMenu(OverviewChart *chart, QWidget *parent = nullptr);
};

} // namespace ui
