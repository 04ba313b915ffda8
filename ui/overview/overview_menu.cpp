// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overview_menu.h"

#include "ui/overview/overview_chart.h"

#include <QActionGroup>

namespace ui {

namespace {

struct Choice
{
    const char *name;
    const char *text;
    const char *tip;
};

constexpr std::array stackings{
    Choice{"overviewByKind", QT_TRANSLATE_NOOP("ui::OverviewMenu", "By &Kind"),
           QT_TRANSLATE_NOOP("ui::OverviewMenu", "Stack the bars of the overview by the kind of the events")},
    Choice{"overviewByStatus", QT_TRANSLATE_NOOP("ui::OverviewMenu", "By &Status"),
           QT_TRANSLATE_NOOP("ui::OverviewMenu", "Stack them by whether the events happened, are planned or denied")},
};

constexpr std::array scales{
    Choice{"overviewAutomatic", QT_TRANSLATE_NOOP("ui::OverviewMenu", "&Automatic Scale"),
           QT_TRANSLATE_NOOP("ui::OverviewMenu", "Logarithmic where few bars are far higher than the others")},
    Choice{"overviewLinear", QT_TRANSLATE_NOOP("ui::OverviewMenu", "&Linear Scale"),
           QT_TRANSLATE_NOOP("ui::OverviewMenu", "Twice as many events make a bar twice as high")},
    Choice{"overviewLogarithmic", QT_TRANSLATE_NOOP("ui::OverviewMenu", "L&ogarithmic Scale"),
           QT_TRANSLATE_NOOP("ui::OverviewMenu", "Few events are seen beside many")},
};

/// Adds `choices` to `menu`, one of which is ticked at a time: that which `current` numbers when it opens.
void addChoices(QMenu *menu, std::span<const Choice> choices, auto current, auto choose)
{
    auto *group = new QActionGroup(menu);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        QAction *action = group->addAction(OverviewMenu::tr(choices[i].text));
        action->setObjectName(QLatin1StringView(choices[i].name));
        action->setStatusTip(OverviewMenu::tr(choices[i].tip));
        action->setCheckable(true);
        QObject::connect(action, &QAction::triggered, menu, [choose, i] { choose(i); });
        menu->addAction(action);
    }
    QObject::connect(menu, &QMenu::aboutToShow, group,
                     [group, current] { group->actions().at(qsizetype(current()))->setChecked(true); });
}

} // namespace

OverviewMenu::OverviewMenu(OverviewChart *chart, QWidget *parent)
    : QMenu(tr("O&verview"), parent)
{
    setObjectName(QStringLiteral("overviewMenu"));
    addChoices(
        this, stackings, [chart] { return int(chart->stacking()); },
        [chart](std::size_t chosen) { chart->setStacking(Stacking(chosen)); });
    addSeparator();
    addChoices(
        this, scales, [chart] { return int(chart->countScale()); },
        [chart](std::size_t chosen) { chart->setCountScale(CountScale(chosen)); });
}

} // namespace ui
