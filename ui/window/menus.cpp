// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/menus.h"

#include "ui/window/commands.h"
#include "ui/window/recent_files.h"
#include "ui/window/symbol_icon.h"

#include <QActionGroup>
#include <QComboBox>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <array>
#include <initializer_list>

namespace ui {

namespace {

struct LaneChoice
{
    LaneKey key;
    const char *name;
    const char *text;
};

constexpr std::array laneChoices{
    LaneChoice{LaneKey::None, "lanesNone", QT_TRANSLATE_NOOP("ui::Menus", "&None")},
    LaneChoice{LaneKey::Place, "lanesPlace", QT_TRANSLATE_NOOP("ui::Menus", "&Place")},
    LaneChoice{LaneKey::Actor, "lanesActor", QT_TRANSLATE_NOOP("ui::Menus", "A&ctor")},
    LaneChoice{LaneKey::Article, "lanesArticle", QT_TRANSLATE_NOOP("ui::Menus", "&Article")},
    LaneChoice{LaneKey::Outlet, "lanesOutlet", QT_TRANSLATE_NOOP("ui::Menus", "&Outlet")},
    LaneChoice{LaneKey::Kind, "lanesKind", QT_TRANSLATE_NOOP("ui::Menus", "&Kind")},
};

struct AppearanceChoice
{
    Appearance appearance;
    const char *name;
    const char *text;
};

constexpr std::array appearanceChoices{
    AppearanceChoice{Appearance::System, "appearanceSystem", QT_TRANSLATE_NOOP("ui::Menus", "As the &System")},
    AppearanceChoice{Appearance::Light, "appearanceLight", QT_TRANSLATE_NOOP("ui::Menus", "&Light")},
    AppearanceChoice{Appearance::Dark, "appearanceDark", QT_TRANSLATE_NOOP("ui::Menus", "&Dark")},
    AppearanceChoice{Appearance::HighContrast, "appearanceHighContrast",
                     QT_TRANSLATE_NOOP("ui::Menus", "&High Contrast")},
};

void addAll(QWidget *menu, const Commands &commands, std::initializer_list<Command> list)
{
    for (const Command command : list)
        menu->addAction(commands[command]);
}

QAction *addChoice(QActionGroup *group, const char *name, const QString &text, const QString &tip)
{
    QAction *action = group->addAction(text);
    action->setObjectName(QLatin1StringView(name));
    action->setStatusTip(tip);
    action->setCheckable(true);
    return action;
}

} // namespace

Menus::Menus(QMainWindow *window, const Commands &commands, RecentFiles *recent, const QList<QDockWidget *> &docks,
             QMenu *articleColumns)
    : QObject(window)
    , m_window(window)
    , m_commands(commands)
    , m_export(makeExportMenu(window))
    , m_event(makeEventMenu(window))
    , m_article(makeArticleMenu(window))
    , m_lanes(new QActionGroup(this))
    , m_appearances(new QActionGroup(this))
    , m_laneBox(new QComboBox(window))
{
    makeToolBar();
    fillFile(window->menuBar()->addMenu(tr("&File")), recent);
    fillEdit(window->menuBar()->addMenu(tr("&Edit")));
    fillView(window->menuBar()->addMenu(tr("&View")), docks, articleColumns);
    fillGo(window->menuBar()->addMenu(tr("&Go")));
    fillHelp(window->menuBar()->addMenu(tr("&Help")));
}

void Menus::fillFile(QMenu *menu, RecentFiles *recent)
{
    menu->setObjectName(QStringLiteral("fileMenu"));
    addAll(menu, m_commands, {Command::Open, Command::OpenFolder, Command::AddArticles});
    menu->addMenu(recent);
    addAll(menu, m_commands, {Command::OpenSample});
    menu->addSeparator();
    addAll(menu, m_commands, {Command::ReadAgain, Command::Remove});
    menu->addSeparator();
    menu->addMenu(m_export);
    addAll(menu, m_commands, {Command::Print});
    menu->addSeparator();
    addAll(menu, m_commands, {Command::Quit});
}

void Menus::fillEdit(QMenu *menu)
{
    menu->setObjectName(QStringLiteral("editMenu"));
    addAll(menu, m_commands,
           {Command::Copy, Command::CopyCsv, Command::CopyPicture, Command::CopyPath, Command::PasteArticle,
            Command::SelectAll});
    menu->addSeparator();
    addAll(menu, m_commands, {Command::Find, Command::FindNext, Command::FindPrevious, Command::ClearFilter});
    menu->addSeparator();
    addAll(menu, m_commands, {Command::SetDate, Command::Correct, Command::SetPublished});
}

void Menus::fillView(QMenu *menu, const QList<QDockWidget *> &docks, QMenu *articleColumns)
{
    m_view = menu;
    menu->setObjectName(QStringLiteral("viewMenu"));
    menu->addMenu(makeLaneMenu(menu));
    menu->addSeparator();
    addAll(menu, m_commands, {Command::ZoomIn, Command::ZoomOut, Command::FitAll, Command::FitSelection});
    menu->addSeparator();
    addAll(menu, m_commands, {Command::Back, Command::Forward});
    menu->addSeparator();
    for (QDockWidget *dock : docks) {
        dock->toggleViewAction()->setObjectName(dock->objectName() + QStringLiteral("Toggle"));
        dock->toggleViewAction()->setStatusTip(tr("Show or hide %1").arg(dock->windowTitle()));
        menu->addAction(dock->toggleViewAction());
    }
    menu->addAction(m_toolBarToggle);
    menu->addSeparator();
    menu->addMenu(articleColumns);
    addAll(menu, m_commands, {Command::FoldClutter});
    menu->addSeparator();
    menu->addMenu(makeAppearanceMenu(menu));
    addAll(menu, m_commands, {Command::FullScreen});
}

void Menus::fillGo(QMenu *menu)
{
    menu->setObjectName(QStringLiteral("goMenu"));
    addAll(menu, m_commands, {Command::GoToDate});
    menu->addSeparator();
    addAll(menu, m_commands, {Command::NextEvent, Command::PreviousEvent, Command::FirstEvent, Command::LastEvent});
    menu->addSeparator();
    addAll(menu, m_commands, {Command::ToSource, Command::ToTimeline, Command::NextPane, Command::PreviousPane});
}

void Menus::fillHelp(QMenu *menu)
{
    menu->setObjectName(QStringLiteral("helpMenu"));
    addAll(menu, m_commands, {Command::Help, Command::Keys});
    menu->addSeparator();
    addAll(menu, m_commands, {Command::About});
}

QMenu *Menus::makeExportMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("&Export"), parent);
    menu->setObjectName(QStringLiteral("exportMenu"));
    menu->setIcon(symbolIcon(QStringLiteral("document-export")));
    addAll(menu, m_commands,
           {Command::ExportPicture, Command::ExportCsv, Command::ExportAcledCsv, Command::ExportJson});
    return menu;
}

QMenu *Menus::makeEventMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("eventMenu"));
    addAll(menu, m_commands, {Command::SetDate, Command::Correct, Command::SetPublished});
    menu->addSeparator();
    addAll(menu, m_commands, {Command::ToSource, Command::FitSelection});
    menu->addSeparator();
    addAll(menu, m_commands, {Command::Copy, Command::CopyCsv, Command::CopyPicture});
    return menu;
}

QMenu *Menus::makeArticleMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("articleMenu"));
    addAll(menu, m_commands, {Command::SetPublished, Command::ReadAgain, Command::CopyPath, Command::Remove});
    return menu;
}

QMenu *Menus::makeLaneMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("&Lanes by"), parent);
    menu->setObjectName(QStringLiteral("laneMenu"));
    for (const LaneChoice &choice : laneChoices) {
        QAction *action =
            addChoice(m_lanes, choice.name, tr(choice.text), tr("What the lanes of the timeline stand for"));
        connect(action, &QAction::triggered, this, [this, key = choice.key] { Q_EMIT laneKeyChosen(key); });
        menu->addAction(action);
    }
    menu->addSeparator();
    addAll(menu, m_commands,
           {Command::CollapseLane, Command::OpenLane, Command::CollapseAllLanes, Command::OpenAllLanes,
            Command::MoveLaneUp, Command::MoveLaneDown, Command::RestoreLanes});
    return menu;
}

QMenu *Menus::makeAppearanceMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("A&ppearance"), parent);
    menu->setObjectName(QStringLiteral("appearanceMenu"));
    for (const AppearanceChoice &choice : appearanceChoices) {
        QAction *action = addChoice(m_appearances, choice.name, tr(choice.text), tr("Light or dark colours"));
        connect(action, &QAction::triggered, this,
                [this, appearance = choice.appearance] { Q_EMIT appearanceChosen(appearance); });
        menu->addAction(action);
    }
    return menu;
}

void Menus::makeToolBar()
{
    QToolBar *bar = m_window->addToolBar(tr("Tool Bar"));
    m_toolBar = bar;
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setIconSize(QSize(18, 18));
    bar->setMovable(false);
    bar->setFloatable(false);
    addAll(bar, m_commands, {Command::Open, Command::AddArticles});
    bar->addAction(m_export->menuAction());
    for (QAction *action : bar->actions()) {
        auto *button = static_cast<QToolButton *>(bar->widgetForAction(action));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setPopupMode(QToolButton::InstantPopup);
    }
    bar->addSeparator();
    addAll(bar, m_commands, {Command::Back, Command::Forward});
    bar->addSeparator();
    addAll(bar, m_commands, {Command::ZoomOut, Command::FitAll, Command::ZoomIn});
    bar->addSeparator();
    bar->addWidget(makeLaneBox());

    m_toolBarToggle = bar->toggleViewAction();
    m_toolBarToggle->setObjectName(QStringLiteral("toolBarToggle"));
    m_toolBarToggle->setStatusTip(tr("Show or hide the tool bar"));
}

void Menus::addSearch(QWidget *searchField)
{
    auto *gap = new QWidget(m_toolBar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(gap);
    auto *holder = new QWidget(m_toolBar);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(6, 0, 6, 0);
    row->addWidget(searchField);
    m_toolBar->addWidget(holder);
}

void Menus::addToView(QMenu *menu)
{
    m_view->insertMenu(m_view->actions().at(1), menu);
}

void Menus::addToEvent(QMenu *menu)
{
    m_event->addSeparator();
    m_event->addMenu(menu);
}

QWidget *Menus::makeLaneBox()
{
    auto *holder = new QWidget(m_window);
    auto *label = new QLabel(tr("Lanes:"), holder);
    label->setBuddy(m_laneBox);
    m_laneBox->setObjectName(QStringLiteral("laneBox"));
    m_laneBox->setAccessibleName(tr("Lanes by"));
    m_laneBox->setToolTip(tr("What the lanes of the timeline stand for"));
    for (const LaneChoice &choice : laneChoices)
        m_laneBox->addItem(tr(choice.text).remove(QLatin1Char('&')));
    connect(m_laneBox, &QComboBox::activated, this,
            [this](int index) { Q_EMIT laneKeyChosen(laneChoices[std::size_t(index)].key); });

    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(6, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_laneBox);
    return holder;
}

void Menus::showLaneKey(LaneKey key)
{
    for (std::size_t i = 0; i < laneChoices.size(); ++i) {
        if (laneChoices[i].key != key)
            continue;
        m_lanes->actions().at(qsizetype(i))->setChecked(true);
        m_laneBox->setCurrentIndex(int(i));
    }
}

void Menus::showAppearance(Appearance appearance)
{
    for (std::size_t i = 0; i < appearanceChoices.size(); ++i) {
        if (appearanceChoices[i].appearance == appearance)
            m_appearances->actions().at(qsizetype(i))->setChecked(true);
    }
}

void Menus::setLanesEnabled(bool enabled)
{
    m_lanes->setEnabled(enabled);
    m_laneBox->setEnabled(enabled);
    m_export->menuAction()->setEnabled(enabled);
}

} // namespace ui
