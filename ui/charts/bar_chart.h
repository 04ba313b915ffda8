// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QScrollArea>
#include <QString>

#include <vector>

namespace ui {

class BarRows;

/// One bar of a row. What lies between `least` and `most` is drawn paler: it may be, or may not.
struct Bar
{
    double least = 0;
    double most = 0;
    int color = 0; ///< As kindColorIndex() numbers them.

    friend bool operator==(const Bar &, const Bar &) = default;
};

/// A row of a chart: its name, its bars one below the other, and what they say.
struct BarRow
{
    QString name;
    std::vector<Bar> bars; ///< As many in all rows.
    QString numbers;       ///< Stands behind the bars: "37", "12 to 15 · 40".
    QString words;         ///< All of it as a sentence, for the mouse at rest and for screen readers.
    bool chosen = false;   ///< Others step back while any is.
    bool active = true;    ///< A click does something.

    friend bool operator==(const BarRow &, const BarRow &) = default;
};

/// Rows of horizontal bars as a Qt Chart, with their names at the left. A click, Enter or Space takes a row; the arrow
/// keys go from one to another.
class BarChart : public QScrollArea
{
    Q_OBJECT
public:
    /// `name` is what the chart is about.
    explicit BarChart(const QString &name, QWidget *parent = nullptr);

    /// `empty` is said where there are no rows.
    void setRows(const std::vector<BarRow> &rows, const QString &empty);
    const std::vector<BarRow> &rows() const;

Q_SIGNALS:
    void rowTaken(int row);

private:
    BarRows *m_rows;
};

} // namespace ui
