// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overview_chart.h"

#include "ui/models/event_model.h"
#include "ui/models/kind_colors.h"
#include "ui/overview/overview_window.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QPointer>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <numeric>
#include <ranges>

namespace ui {

namespace {

constexpr int mostBins = 160;
constexpr double airAbove = 1.08; // of the highest bar

/// The kinds' colours as the statuses have them: blue for what happened, warm ones for what is in doubt.
constexpr std::array<std::size_t, stackParts> colorOfStatus{1, 3, 6, 7, 0, 5, 4, 2};

constexpr std::size_t mostNamed = 6; // values in the text of a bin

/// The bars' parts of one number, or none where all are empty.
std::unique_ptr<QBarSet> barsOf(const std::vector<std::array<double, stackParts>> &heights, std::size_t part)
{
    if (std::ranges::all_of(heights, [part](const auto &bin) { return bin[part] == 0; }))
        return nullptr;
    auto set = std::make_unique<QBarSet>(QString());
    for (const auto &bin : heights)
        set->append(bin[part]);
    set->setPen(Qt::NoPen);
    return set;
}

} // namespace

class OverviewChart::Private
{
public:
    explicit Private(OverviewChart *owner);

    void count();
    void showBins();
    void placeChart();
    void recolor();
    QString binText(int bin) const;

    QPointer<EventModel> events;
    Stacking stacking = Stacking::Kind;
    CountScale scale = CountScale::Automatic;
    OverviewBins bins;
    QChart *chart = new QChart;
    QChartView *view;
    OverviewWindow *window;
    std::vector<std::pair<QBarSet *, std::size_t>> sets; ///< With the numbers of their parts.
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
    window->setBinText([this](int bin) { return binText(bin); });
    connect(window, &OverviewWindow::spanChosen, owner, &OverviewChart::visibleSpanChosen);
    connect(window, &OverviewWindow::menuRequested, owner, &OverviewChart::menuRequested);
}

void OverviewChart::Private::count()
{
    bins = events ? binEvents(events->facets(), events->shown(), stacking, mostBins) : OverviewBins();
    window->setBins(bins.time);
    showBins();
}

/// "June 2019: 37 events", and which.
QString OverviewChart::Private::binText(int bin) const
{
    if (!events || bin >= bins.time.size())
        return {};
    const QLocale locale = window->locale();
    const int total = bins.total(bin);
    QStringList lines{tr("%1: %n event(s)", "time", total).arg(ui::binText(bins.time, bin, locale))};
    const EventFacets &facets = events->facets();
    EventMask inBin(facets.begin.size(), false);
    for (std::size_t event = 0; event < inBin.size(); ++event) {
        inBin[event] = facets.begin[event] != EventFacets::undated && lets(events->shown(), event) &&
                       bins.time.binAt(core::Instant(std::chrono::seconds(facets.begin[event]))) == bin;
    }
    const Facet facet = stacking == Stacking::Kind ? Facet::Kind : Facet::Status;
    for (const FacetCount &count : countValues(facets, facet, inBin) | std::views::take(mostNamed))
        lines +=
            tr("%1: %2", "value, number").arg(FacetWording::value(facet, count.value), locale.toString(count.events));
    return lines.join(QLatin1Char('\n'));
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
    const bool logarithmic = isLogarithmic(bins, scale);
    const auto heights = barHeights(bins, logarithmic);
    double highest = 1;
    for (const auto &bar : heights)
        highest = std::max(highest, std::accumulate(bar.begin(), bar.end(), 0.0));
    for (std::size_t part = 0; part < stackParts; ++part) {
        if (auto set = barsOf(heights, part)) {
            sets.emplace_back(set.get(), part);
            series->append(set.release());
        }
    }
    window->setScaleText(logarithmic ? tr("logarithmic, highest %1").arg(window->locale().toString(bins.highest()))
                                     : QString());
    chart->addSeries(series);
    auto *counts = new QValueAxis;
    counts->setRange(0, highest * airAbove);
    auto *times = new QBarCategoryAxis;
    QStringList names;
    for (int bin = 0; bin < bins.time.size(); ++bin)
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
    for (const auto &[set, part] : sets)
        set->setColor(colors[stacking == Stacking::Kind ? part : colorOfStatus[part]]);
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

void OverviewChart::setModel(EventModel *events)
{
    Q_ASSERT(events);
    if (d->events)
        disconnect(d->events, nullptr, this, nullptr);
    d->events = events;
    connect(events, &EventModel::modelReset, this, [this] { d->count(); });
    connect(events, &EventModel::shownChanged, this, [this] { d->count(); });
    d->count();
}

Stacking OverviewChart::stacking() const
{
    return d->stacking;
}

void OverviewChart::setStacking(Stacking stacking)
{
    d->stacking = stacking;
    d->count();
}

CountScale OverviewChart::countScale() const
{
    return d->scale;
}

void OverviewChart::setCountScale(CountScale scale)
{
    d->scale = scale;
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
