// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_value.h"
#include "ui/charts/facet_rows.h"
#include "ui/charts/tolls.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace ui {

class BarChart;
class TimelineFilter;

/// Charts of what the filter shows: events by kind, by place and by outlet, where a click on a bar filters by its value
/// or no longer does, and people killed and wounded over time, where a click leads there. Only the chart in front is
/// counted, and only while it can be seen.
class ChartsPane : public QWidget
{
    Q_OBJECT
public:
    /// `filter` is not owned and must outlive the pane.
    explicit ChartsPane(TimelineFilter *filter, QWidget *parent = nullptr);

Q_SIGNALS:
    void spanWanted(const core::TimeSpan &span);

protected:
    void showEvent(QShowEvent *event) override;

private:
    BarChart *addChart(const QString &title, const QString &name, const char *objectName);
    void addFacet(Facet facet, const QString &title, const QString &name, const char *objectName);
    void refresh();
    void showFacet(std::size_t number);
    void showTolls();

    TimelineFilter *m_filter;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    std::vector<std::pair<Facet, BarChart *>> m_facets;
    std::vector<FacetRows> m_facetRows; ///< Of each facet's chart.
    BarChart *m_tolls;
    TollBins m_tollBins;
};

} // namespace ui
