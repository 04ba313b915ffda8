// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overview_chart.h"

#include "ui/overview/overview_bins.h"
#include "ui/overview/overview_window.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace ui {

namespace {

constexpr int mostBins = 160;
constexpr double airAbove = 1.08; // of the highest bar

/// The bars of one colour, or none where no event has it.
std::unique_ptr<QBarSet> barsOf(const OverviewBins &bins, std::size_t color)
{
    const bool any = std::ranges::any_of(bins.counts, [color](const auto &bin) { return bin[color] > 0; });
    if (!any)
        return nullptr;
    auto set = std::make_unique<QBarSet>(QString());
    for (const auto &bin : bins.counts)
        set->append(bin[color]);
    set->setPen(Qt::NoPen);
    return set;
}

} // namespace

class OverviewChart::Private
{
public:
    explicit Private(OverviewChart *owner);

    void showBins();
    void placeChart();
    void recolor();

    OverviewBins bins;
    QChart *chart = new QChart;
    QChartView *view;
    OverviewWindow *window;
    std::vector<std::pair<QBarSet *, std::size_t>> sets; ///< With their colours' numbers.
};

OverviewChart::Private::Private(OverviewChart *owner)
    : view(new QChartView(chart, owner))
    , window(new OverviewWindow(owner))
{
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    view->setFrameShape(QFrame::NoFrame);
    view->setBackgroundRole(QPalette::Base);
    view->setFocusPolicy(Qt::NoFocus);
    view->setAccessibleName(tr("Events over time"));
    connect(window, &OverviewWindow::spanChosen, owner, &OverviewChart::visibleSpanChosen);
}

/// Replaces the bars of the chart.
void OverviewChart::Private::showBins()
{
    sets.clear();
    chart->removeAllSeries();
    for (QAbstractAxis *axis : chart->axes()) {
        chart->removeAxis(axis);
        delete axis;
    }
    auto *series = new QStackedBarSeries;
    series->setBarWidth(0.86);
    for (std::size_t color = 0; color < kindColorCount; ++color) {
        if (auto set = barsOf(bins, color)) {
            sets.emplace_back(set.get(), color);
            series->append(set.release());
        }
    }
    chart->addSeries(series);
    auto *counts = new QValueAxis;
    counts->setRange(0, std::max(1.0, bins.highest() * airAbove));
    auto *times = new QBarCategoryAxis;
    QStringList names;
    for (int bin = 0; bin < bins.size(); ++bin)
        names << QString::number(bin);
    times->append(names);
    for (const auto &[axis, side] : {std::pair<QAbstractAxis *, Qt::AlignmentFlag>(counts, Qt::AlignLeft),
                                     std::pair<QAbstractAxis *, Qt::AlignmentFlag>(times, Qt::AlignBottom)}) {
        axis->setVisible(false); // the window writes the times, as words that are never cut
        chart->addAxis(axis, side);
        series->attachAxis(axis);
    }
    recolor();
    placeChart();
}

void OverviewChart::Private::placeChart()
{
    chart->setPlotArea(window->plot());
}

void OverviewChart::Private::recolor()
{
    view->setBackgroundBrush(view->palette().base());
    const auto &colors = kindColors(view->palette());
    for (const auto &[set, color] : sets)
        set->setColor(colors[color]);
}

OverviewChart::OverviewChart(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setAccessibleName(tr("Overview"));
    setFocusProxy(d->window);
    d->recolor();
}

OverviewChart::~OverviewChart() = default;

void OverviewChart::setTimeline(std::shared_ptr<const core::Timeline> timeline)
{
    Q_ASSERT(timeline);
    d->bins = binEvents(*timeline, mostBins);
    d->window->setBins(d->bins);
    d->showBins();
}

void OverviewChart::setVisibleSpan(const core::TimeSpan &span)
{
    d->window->setSpan(span);
}

QSize OverviewChart::sizeHint() const
{
    return {600, 96};
}

QSize OverviewChart::minimumSizeHint() const
{
    return {160, 64};
}

void OverviewChart::resizeEvent(QResizeEvent *)
{
    d->view->setGeometry(rect());
    d->window->setGeometry(rect());
    d->placeChart();
}

void OverviewChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        d->recolor();
    if (event->type() == QEvent::FontChange)
        d->placeChart();
}

} // namespace ui
