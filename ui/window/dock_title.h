// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;

namespace ui {

/// The title of a dock: its name, a count at the right, and a cross. Dragging it moves the dock.
class DockTitle : public QWidget
{
    Q_OBJECT
public:
    explicit DockTitle(QDockWidget *dock);

    void setCount(const QString &count);

private:
    QLabel *m_count;
};

} // namespace ui
