// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <map>
#include <span>
#include <vector>

class QAction;
class QWidget;

namespace ui {

/// What the user can ask of the window by menu, tool bar or key.
enum class Command {
    Open,
    OpenFolder,
    AddArticles,
    OpenSample,
    ReadAgain,
    Remove,
    ExportPicture,
    ExportCsv,
    ExportAcledCsv,
    ExportJson,
    Print,
    Quit,
    Copy,
    CopyCsv,
    CopyPicture,
    PasteArticle,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    ClearFilter,
    CopyPath,
    SetDate,
    Correct,
    SetPublished,
    ZoomIn,
    ZoomOut,
    FitAll,
    FitSelection,
    Back,
    Forward,
    CollapseLane,
    OpenLane,
    CollapseAllLanes,
    OpenAllLanes,
    MoveLaneUp,
    MoveLaneDown,
    RestoreLanes,
    FoldClutter,
    FullScreen,
    NextEvent,
    PreviousEvent,
    FirstEvent,
    LastEvent,
    GoToDate,
    ToSource,
    ToTimeline,
    NextPane,
    PreviousPane,
    Help,
    Keys,
    About,
};

/// One QAction for each command, with its name, text, keys, icon and hint, as a table gives them.
class Commands : public QObject
{
    Q_OBJECT
public:
    /// The actions become actions of `window`, so that their keys work all over it.
    explicit Commands(QWidget *window);

    QAction *operator[](Command command) const;
    /// All of them, in the order of the menus.
    const std::vector<QAction *> &all() const { return m_all; }
    void setEnabled(std::span<const Command> commands, bool enabled);

private:
    std::map<Command, QAction *> m_actions;
    std::vector<QAction *> m_all;
};

} // namespace ui
