// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/bar_chart.h"

#include <QWidget>

class QChart;
class QChartView;

namespace ui {

/// The rows of a BarChart. The bars are a Qt Chart; names, numbers and the frame of the keyboard are drawn on a sheet
/// above it, where words are never cut without need.
class BarRows : public QWidget
{
    Q_OBJECT
public:
    explicit BarRows(QWidget *parent = nullptr);

    void setRows(const std::vector<BarRow> &rows, const QString &empty);
    const std::vector<BarRow> &rows() const { return m_rows; }
    QRect rowRect(int row) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void rowTaken(int row);
    /// The keyboard came to the row that lies there.
    void currentChanged(const QRect &row);

protected:
    bool eventFilter(QObject *sheet, QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int rowAt(QPoint point) const;
    int rowHeight() const;
    QRect plot() const;
    QColor colorOf(const BarRow &row, const Bar &bar, bool sure) const;
    void showBars();
    void placeChart();
    void paintSheet();
    void paintRow(QPainter &painter, int row) const;
    void goTo(int row);
    void take(int row);
    void describe();

    std::vector<BarRow> m_rows;
    QString m_empty;
    QChart *m_chart;
    QChartView *m_view;
    QWidget *m_sheet;
    int m_current = 0;  ///< The row of the keyboard.
    int m_pressed = -1; ///< By the mouse.
};

} // namespace ui
