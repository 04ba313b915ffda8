// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace ui {

/// How much longer work will take, judged by its speed so far; empty while it is too early to say.
QString timeLeftText(qint64 elapsedMilliseconds, qsizetype done, qsizetype all);

/// Long work in one line: what, how far, how much longer, and Cancel.
class ProgressStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// `all` of 0: not known yet.
    void showProgress(qsizetype done, qsizetype all);
    void end();

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QElapsedTimer m_clock;
};

} // namespace ui
