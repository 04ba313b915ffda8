// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/card_text.h"

#include <QFrame>

class QLabel;

namespace ui {

class FoldBars;

/// A small card over the timeline that tells of the event under the pointer. It takes no clicks and stays
/// within its parent.
class HoverCard : public QFrame
{
    Q_OBJECT
public:
    explicit HoverCard(QWidget *parent);

    /// Shows `text` below `rect` of the parent, or above where there is no room below.
    void showAt(const QRect &rect, const CardText &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_lines;
    FoldBars *m_bars;
};

} // namespace ui
