// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/fold_histogram.h"

#include <QRect>
#include <QWidget>

namespace ui {

/// The bars of a histogram in `room`, in order, whole pixels, a pixel apart where there is room. The highest one
/// is as high as `room`; one with any event is at least 2 pixels high.
std::vector<QRect> barsIn(const QRect &room, const std::vector<quint32> &counts);

/// A small histogram with its first and its last day below it; hidden where there is none.
class FoldBars : public QWidget
{
    Q_OBJECT
public:
    explicit FoldBars(QWidget *parent);

    void setHistogram(const FoldHistogram &histogram);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FoldHistogram m_histogram;
};

} // namespace ui
