// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charts_pane.h"

#include "ui/charts/bar_chart.h"
#include "ui/filters/timeline_filter.h"
#include "ui/models/event_model.h"
#include "ui/models/kind_colors.h"

#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr std::size_t mostRows = 12;
constexpr int mostTimes = 16;
constexpr int neutral = 1;                      // the colour of bars that stand for no kind
constexpr int killedColor = 0;                  // orange
constexpr int woundedColor = 4;                 // ochre
constexpr int othersColor = kindColorCount - 1; // grey

QString events(int count)
{
    return ChartsPane::tr("%n event(s)", nullptr, count);
}

BarRow rowOf(Facet facet, const FacetCount &count, bool chosen, const QLocale &locale)
{
    const QString name = FacetWording::value(facet, count.value);
    const QString what = ChartsPane::tr("%1: %2", "value, number of events").arg(name, events(count.events));
    const int color = facet == Facet::Kind ? kindColorIndex(count.value) : neutral;
    return {.name = name,
            .bars = {{double(count.events), double(count.events), color}},
            .numbers = locale.toString(count.events),
            .words = chosen ? ChartsPane::tr("%1. Filtered by this; a click takes it away.").arg(what)
                            : ChartsPane::tr("%1. A click filters by this.").arg(what),
            .chosen = chosen};
}

/// "12", "12 to 15".
QString tollText(const Toll &toll, const QLocale &locale)
{
    const QString least = locale.toString(toll.least, 'f', 0);
    return toll.least == toll.most
               ? least
               : ChartsPane::tr("%1 to %2", "numbers").arg(least, locale.toString(toll.most, 'f', 0));
}

/// "2 killed, 3 to 5 wounded"; empty where there are none.
QString victimsText(const StoryToll &sum, const QLocale &locale)
{
    QStringList parts;
    if (sum.killed.most > 0)
        parts += ChartsPane::tr("%1 killed", "people").arg(tollText(sum.killed, locale));
    if (sum.wounded.most > 0)
        parts += ChartsPane::tr("%1 wounded", "people").arg(tollText(sum.wounded, locale));
    return parts.join(ChartsPane::tr(", ", "between parts of a sum"));
}

BarRow rowOf(const TollBins &bins, int bin, const QLocale &locale)
{
    const StoryToll &sum = bins.sums[std::size_t(bin)];
    const QString time = binText(bins.time, bin, locale);
    const QString victims = victimsText(sum, locale);
    return {
        .name = time,
        .bars = {{sum.killed.least, sum.killed.most, killedColor}, {sum.wounded.least, sum.wounded.most, woundedColor}},
        .numbers = victims,
        .words = victims.isEmpty() ? ChartsPane::tr("%1: nobody killed or wounded").arg(time)
                                   : ChartsPane::tr("%1: %2. A click leads there.").arg(time, victims),
        .active = !victims.isEmpty()};
}

} // namespace

ChartsPane::ChartsPane(TimelineFilter *filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("chartsPane"));
    m_tabs->setObjectName(QStringLiteral("chartTabs"));
    m_tabs->setAccessibleName(tr("Charts"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    addFacet(Facet::Kind, tr("Kinds"), tr("Events by kind"), "kindChart");
    addFacet(Facet::Place, tr("Places"), tr("Events by place"), "placeChart");
    addFacet(Facet::Outlet, tr("Outlets"), tr("Events by outlet"), "outletChart");
    m_tolls = addChart(tr("Victims"), tr("Killed and wounded over time"), "tollChart");
    connect(m_tolls, &BarChart::rowTaken, this, [this](int row) {
        const auto edge = m_tollBins.time.edges.begin() + row;
        Q_EMIT spanWanted({*edge, *std::next(edge)});
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        refresh();
    });
    connect(m_filter, &TimelineFilter::changed, this, &ChartsPane::refresh);
    setFocusProxy(m_tabs);
}

BarChart *ChartsPane::addChart(const QString &title, const QString &name, const char *objectName)
{
    auto *chart = new BarChart(name, m_pages);
    chart->setObjectName(QLatin1StringView(objectName));
    m_pages->addWidget(chart);
    m_tabs->setTabToolTip(m_tabs->addTab(title), name);
    return chart;
}

void ChartsPane::addFacet(Facet facet, const QString &title, const QString &name, const char *objectName)
{
    BarChart *chart = addChart(title, name, objectName);
    const std::size_t number = m_facets.size();
    m_facets.emplace_back(facet, chart);
    m_facetRows.emplace_back();
    connect(chart, &BarChart::rowTaken, this, [this, facet, number](int row) {
        m_filter->toggle(facet, m_facetRows[number].values[std::size_t(row)].value);
    });
}

void ChartsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ChartsPane::refresh()
{
    if (!isVisible())
        return;
    const auto tab = std::size_t(m_tabs->currentIndex());
    if (tab < m_facets.size())
        showFacet(tab);
    else
        showTolls();
}

void ChartsPane::showFacet(std::size_t number)
{
    const auto [facet, chart] = m_facets[number];
    const EventModel &model = m_filter->events();
    const QStringList &chosen = m_filter->criteria()[facet];
    FacetRows &shown = m_facetRows[number];
    shown = facetRows(countChoices(model.facets(), facet, m_filter->criteria(), *model.timeline()), chosen, mostRows);
    std::vector<BarRow> rows;
    for (const FacetCount &count : shown.values)
        rows.push_back(rowOf(facet, count, chosen.contains(count.value), locale()));
    if (shown.others > 0) {
        rows.push_back(
            {.name = tr("%n others", "values", shown.otherValues),
             .bars = {{double(shown.others), double(shown.others), othersColor}},
             .numbers = locale().toString(shown.others),
             .words = tr("%n others", "values", shown.otherValues) + QStringLiteral(": ") + events(shown.others),
             .active = false});
    }
    chart->setRows(rows, tr("No events"));
}

void ChartsPane::showTolls()
{
    const EventModel &model = m_filter->events();
    m_tollBins = sumTolls(tollsOf(*model.timeline(), model.shown()), mostTimes);
    std::vector<BarRow> rows;
    for (int bin = 0; bin < m_tollBins.time.size(); ++bin)
        rows.push_back(rowOf(m_tollBins, bin, locale()));
    m_tolls->setRows(rows, tr("No dated event tells of killed or wounded"));
}

} // namespace ui
