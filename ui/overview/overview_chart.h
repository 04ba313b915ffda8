// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "core/temporal/time_value.h"

#include <QWidget>

#include <memory>

namespace ui {

/// Events over time as a Qt Chart, with the window of time that the timeline shows, which can be
/// dragged and resized.
class OverviewChart : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewChart(QWidget *parent = nullptr);
    ~OverviewChart() override;

    void setTimeline(std::shared_ptr<const core::Timeline> timeline);

public Q_SLOTS:
    void setVisibleSpan(const core::TimeSpan &span);

Q_SIGNALS:
    void visibleSpanChosen(const core::TimeSpan &span);

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
