// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/time_bins.h"

#include <QWidget>

#include <functional>

namespace ui {

/// The window over the chart: a frame around what the timeline shows. It can be dragged, resized at its
/// edges, and moved with the arrow keys; it also writes the labels of the time axis below the bars.
class OverviewWindow : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewWindow(QWidget *parent);

    void setBins(const TimeBins &bins);
    /// What is said of a bin that the mouse rests on.
    void setBinText(std::function<QString(int)> text) { m_binText = std::move(text); }
    /// What the height of the bars means, in few words; stands in the corner above them.
    void setScaleText(const QString &text);
    void setSpan(const core::TimeSpan &span);
    const core::TimeSpan &span() const { return m_span; }
    /// "Shows 3 March 2012 to 9 April 2012", to be spoken.
    QString spanText() const;
    /// Where the bars stand, in this widget.
    QRectF plot() const;
    /// The frame around the span.
    QRectF frame() const;

Q_SIGNALS:
    void spanChosen(const core::TimeSpan &span);

    /// A right click, or the menu key; `at` is on the screen.
    void menuRequested(QPoint at);

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Grip { None, Begin, End, Whole };

    Grip gripAt(QPointF point) const;
    double positionAt(qreal x) const;
    qreal xOf(double position) const;
    void choose(double begin, double end);
    void moveWindow(double bins);
    void describe();
    void paintLabels(QPainter &painter) const;
    void paintFrame(QPainter &painter) const;

    TimeBins m_bins;
    std::function<QString(int)> m_binText = [](int) { return QString(); };
    QString m_scaleText;
    core::TimeSpan m_span;
    Grip m_grip = Grip::None;
    double m_pressedAt = 0; ///< In bins.
    double m_begin = 0;     ///< Of the frame when it was pressed, in bins.
    double m_end = 0;
};

} // namespace ui
