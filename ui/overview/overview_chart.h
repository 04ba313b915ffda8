// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_value.h"
#include "ui/overview/overview_bins.h"

#include <QWidget>

#include <memory>

namespace ui {

class EventModel;

/// Events over time as a Qt Chart, with the window of time that the timeline shows, which can be
/// dragged and resized. Counts what the model shows.
class OverviewChart : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewChart(QWidget *parent = nullptr);
    ~OverviewChart() override;

    /// `events` is not owned and must outlive the chart.
    void setModel(EventModel *events);

    Stacking stacking() const;
    void setStacking(Stacking stacking);
    CountScale countScale() const;
    void setCountScale(CountScale scale);

public Q_SLOTS:
    void setVisibleSpan(const core::TimeSpan &span);

Q_SIGNALS:
    void visibleSpanChosen(const core::TimeSpan &span);
    /// A right click, or the menu key; `at` is on the screen.
    void menuRequested(QPoint at);

public:
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui
