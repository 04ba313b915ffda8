// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;

namespace ui {

/// What the window shows before the first article: what Dateline does, and how to begin.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    /// The buttons trigger these actions.
    StartPage(QAction *openFiles, QAction *openFolder, QAction *openSample, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
