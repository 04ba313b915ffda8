// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/destination.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace ui {

/// A line over the upper edge of a view in which a date is typed to go there, and below it what was
/// understood. Enter goes, Escape and a click elsewhere close it.
class GoToDateBar : public QFrame
{
    Q_OBJECT
public:
    /// Lies over `view` and is a sibling of it, so that neither gets the other's keys.
    explicit GoToDateBar(QWidget *view);

    /// Shows the line with the words typed last, all selected; relative words count from `today`.
    void ask(std::optional<core::CivilDay> today);

Q_SIGNALS:
    void chosen(const core::TimeSpan &span);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void read();
    void go();
    void close();
    void place();

    QWidget *m_view;
    QLineEdit *m_line;
    QLabel *m_meaning;
    std::optional<core::CivilDay> m_today;
    Destination m_destination;
};

} // namespace ui
