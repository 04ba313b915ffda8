// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/commands.h"

#include "ui/window/symbol_icon.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace ui {

namespace {

/// How one command looks and which keys give it: those of the platform, and `keys` besides.
struct CommandSpec
{
    Command command;
    const char *name;
    const char *text;
    const char *tip;
    const char *icon = "";
    QKeySequence::StandardKey standard = QKeySequence::UnknownKey;
    const char *keys = "";
    QAction::MenuRole role = QAction::NoRole;
    bool checkable = false;
};

constexpr CommandSpec specs[] = {
    {Command::Open, "open", QT_TRANSLATE_NOOP("ui::Commands", "&Open…"),
     QT_TRANSLATE_NOOP("ui::Commands", "Read articles in place of those that are open"), "document-open",
     QKeySequence::Open},
    {Command::OpenFolder, "openFolder", QT_TRANSLATE_NOOP("ui::Commands", "Open &Folder…"),
     QT_TRANSLATE_NOOP("ui::Commands", "Read all the articles in a folder and the folders below it"), "folder-open",
     QKeySequence::UnknownKey, "Ctrl+Shift+O"},
    {Command::AddArticles, "addArticles", QT_TRANSLATE_NOOP("ui::Commands", "&Add Articles…"),
     QT_TRANSLATE_NOOP("ui::Commands", "Read more articles besides those that are open"), "list-add",
     QKeySequence::UnknownKey, "Ctrl+I"},
    {Command::OpenSample, "openSample", QT_TRANSLATE_NOOP("ui::Commands", "Open &Sample"),
     QT_TRANSLATE_NOOP("ui::Commands", "Read the five sample articles that come with Dateline")},
    {Command::ReadAgain, "readAgain", QT_TRANSLATE_NOOP("ui::Commands", "Read A&gain"),
     QT_TRANSLATE_NOOP("ui::Commands", "Read the file chosen in the list of articles once more, after it was mended"),
     "", QKeySequence::Refresh},
    {Command::Remove, "remove", QT_TRANSLATE_NOOP("ui::Commands", "Re&move from List"),
     QT_TRANSLATE_NOOP("ui::Commands", "Take the article chosen in the list off the timeline; its file stays as it is"),
     "", QKeySequence::UnknownKey, "Ctrl+Del"},
    {Command::ExportPicture, "exportPicture", QT_TRANSLATE_NOOP("ui::Commands", "&Picture…"),
     QT_TRANSLATE_NOOP("ui::Commands", "Save the timeline or a part of it as PNG, SVG or PDF")},
    {Command::ExportCsv, "exportCsv", QT_TRANSLATE_NOOP("ui::Commands", "Table as &CSV…"),
     QT_TRANSLATE_NOOP("ui::Commands", "Save the events as a table that spreadsheets read")},
    {Command::ExportAcledCsv, "exportAcledCsv", QT_TRANSLATE_NOOP("ui::Commands", "&ACLED-Style Table (CSV)…"),
     QT_TRANSLATE_NOOP("ui::Commands", "Save the stories as a table with the columns of the ACLED project")},
    {Command::ExportJson, "exportJson", QT_TRANSLATE_NOOP("ui::Commands", "&JSON…"),
     QT_TRANSLATE_NOOP("ui::Commands", "Save everything that was extracted, for other programs")},
    {Command::Print, "print", QT_TRANSLATE_NOOP("ui::Commands", "&Print…"),
     QT_TRANSLATE_NOOP("ui::Commands", "See the timeline on pages, and print them"), "", QKeySequence::Print},
    {Command::Quit, "quit", QT_TRANSLATE_NOOP("ui::Commands", "&Quit"),
     QT_TRANSLATE_NOOP("ui::Commands", "Close Dateline"), "", QKeySequence::Quit, "Ctrl+Q", QAction::QuitRole},

    {Command::Copy, "copy", QT_TRANSLATE_NOOP("ui::Commands", "&Copy"),
     QT_TRANSLATE_NOOP("ui::Commands", "Copy the selected text, or the selected events with date and source"),
     "edit-copy", QKeySequence::Copy},
    {Command::CopyCsv, "copyCsv", QT_TRANSLATE_NOOP("ui::Commands", "Copy as C&SV"),
     QT_TRANSLATE_NOOP("ui::Commands", "Copy the selected events as a table with all columns")},
    {Command::CopyPicture, "copyPicture", QT_TRANSLATE_NOOP("ui::Commands", "Copy as Pictu&re"),
     QT_TRANSLATE_NOOP("ui::Commands", "Copy the timeline as it is seen")},
    {Command::PasteArticle, "pasteArticle", QT_TRANSLATE_NOOP("ui::Commands", "&Paste as Article"),
     QT_TRANSLATE_NOOP("ui::Commands", "Read the text or the files on the clipboard as articles"), "",
     QKeySequence::Paste},
    {Command::SelectAll, "selectAll", QT_TRANSLATE_NOOP("ui::Commands", "Select &All"),
     QT_TRANSLATE_NOOP("ui::Commands", "Select the whole text, or all events of the table"), "",
     QKeySequence::SelectAll},
    {Command::Find, "find", QT_TRANSLATE_NOOP("ui::Commands", "&Find…"),
     QT_TRANSLATE_NOOP("ui::Commands", "Show only the events whose headlines have the words you type"), "",
     QKeySequence::Find, "/"},
    {Command::FindNext, "findNext", QT_TRANSLATE_NOOP("ui::Commands", "Find &Next"),
     QT_TRANSLATE_NOOP("ui::Commands", "Select the next event that is shown, from the last on the first again"), "",
     QKeySequence::UnknownKey, "F3"}, // some platforms would have Ctrl+G besides, which goes to a date
    {Command::FindPrevious, "findPrevious", QT_TRANSLATE_NOOP("ui::Commands", "Find Pre&vious"),
     QT_TRANSLATE_NOOP("ui::Commands", "Select the event that is shown before the selected one"), "",
     QKeySequence::UnknownKey, "Shift+F3"},
    {Command::ClearFilter, "clearFilter", QT_TRANSLATE_NOOP("ui::Commands", "C&lear Filter"),
     QT_TRANSLATE_NOOP("ui::Commands", "Show all events again"), "", QKeySequence::UnknownKey, "Ctrl+Shift+F"},
    {Command::CopyPath, "copyPath", QT_TRANSLATE_NOOP("ui::Commands", "Copy Pat&h"),
     QT_TRANSLATE_NOOP("ui::Commands", "Copy where the file chosen in the list of articles is")},
    {Command::SetDate, "setDate", QT_TRANSLATE_NOOP("ui::Commands", "Da&te…"),
     QT_TRANSLATE_NOOP("ui::Commands", "See why the selected event has its date, and set another one"), "",
     QKeySequence::UnknownKey, "F2"},
    {Command::Correct, "correct", QT_TRANSLATE_NOOP("ui::Commands", "C&orrect…"),
     QT_TRANSLATE_NOOP("ui::Commands", "Set right what was read of the selected event: who, where, how many, its kind"),
     "", QKeySequence::UnknownKey, "Shift+F2"},
    {Command::SetPublished, "setPublished", QT_TRANSLATE_NOOP("ui::Commands", "Set Publication &Date…"),
     QT_TRANSLATE_NOOP("ui::Commands", "Say on which day the article was published; its relative dates follow"), "",
     QKeySequence::UnknownKey, "Ctrl+D"},

    {Command::ZoomIn, "zoomIn", QT_TRANSLATE_NOOP("ui::Commands", "Zoom &In"),
     QT_TRANSLATE_NOOP("ui::Commands", "Show less time in more detail"), "zoom-in", QKeySequence::ZoomIn, "Ctrl+="},
    {Command::ZoomOut, "zoomOut", QT_TRANSLATE_NOOP("ui::Commands", "Zoom &Out"),
     QT_TRANSLATE_NOOP("ui::Commands", "Show more time in less detail"), "zoom-out", QKeySequence::ZoomOut},
    {Command::FitAll, "fitAll", QT_TRANSLATE_NOOP("ui::Commands", "Fit &All"),
     QT_TRANSLATE_NOOP("ui::Commands", "Show all dated events"), "zoom-fit-best", QKeySequence::UnknownKey, "Ctrl+0"},
    {Command::FitSelection, "fitSelection", QT_TRANSLATE_NOOP("ui::Commands", "Fit &Selection"),
     QT_TRANSLATE_NOOP("ui::Commands", "Zoom to the selected events"), "", QKeySequence::UnknownKey, "Ctrl+9"},
    {Command::Back, "back", QT_TRANSLATE_NOOP("ui::Commands", "&Back"),
     QT_TRANSLATE_NOOP("ui::Commands", "Show the stretch of time before the last zoom or jump"), "go-previous",
     QKeySequence::UnknownKey, "Alt+Left"},
    {Command::Forward, "forward", QT_TRANSLATE_NOOP("ui::Commands", "&Forward"),
     QT_TRANSLATE_NOOP("ui::Commands", "Undo going back"), "go-next", QKeySequence::UnknownKey, "Alt+Right"},
    {Command::CollapseLane, "collapseLane", QT_TRANSLATE_NOOP("ui::Commands", "Co&llapse Lane"),
     QT_TRANSLATE_NOOP("ui::Commands", "Draw the lane of the selected event in a row or two"), "",
     QKeySequence::UnknownKey, "Ctrl+["},
    {Command::OpenLane, "openLane", QT_TRANSLATE_NOOP("ui::Commands", "Op&en Lane"),
     QT_TRANSLATE_NOOP("ui::Commands", "Give the lane of the selected event all its rows again"), "",
     QKeySequence::UnknownKey, "Ctrl+]"},
    {Command::CollapseAllLanes, "collapseAllLanes", QT_TRANSLATE_NOOP("ui::Commands", "Collap&se All Lanes"),
     QT_TRANSLATE_NOOP("ui::Commands", "Draw every lane in a row or two"), "", QKeySequence::UnknownKey,
     "Ctrl+Shift+["},
    {Command::OpenAllLanes, "openAllLanes", QT_TRANSLATE_NOOP("ui::Commands", "Open All Lanes"),
     QT_TRANSLATE_NOOP("ui::Commands", "Give every lane all its rows again"), "", QKeySequence::UnknownKey,
     "Ctrl+Shift+]"},
    {Command::MoveLaneUp, "moveLaneUp", QT_TRANSLATE_NOOP("ui::Commands", "Move Lane &Up"),
     QT_TRANSLATE_NOOP("ui::Commands", "Put the lane of the selected event above the one before it"), "",
     QKeySequence::UnknownKey, "Ctrl+Shift+Up"},
    {Command::MoveLaneDown, "moveLaneDown", QT_TRANSLATE_NOOP("ui::Commands", "Move Lane &Down"),
     QT_TRANSLATE_NOOP("ui::Commands", "Put the lane of the selected event below the one after it"), "",
     QKeySequence::UnknownKey, "Ctrl+Shift+Down"},
    {Command::RestoreLanes, "restoreLanes", QT_TRANSLATE_NOOP("ui::Commands", "&Restore Order of Lanes"),
     QT_TRANSLATE_NOOP("ui::Commands", "Put the lanes with most events first again")},
    {.command = Command::FoldClutter,
     .name = "foldClutter",
     .text = QT_TRANSLATE_NOOP("ui::Commands", "Fold Clu&tter"),
     .tip = QT_TRANSLATE_NOOP("ui::Commands", "Show menus, links and the like in the source as one line each"),
     .checkable = true},
    {Command::FullScreen, "fullScreen", QT_TRANSLATE_NOOP("ui::Commands", "F&ull Screen"),
     QT_TRANSLATE_NOOP("ui::Commands", "Fill the screen with the window, and back"), "", QKeySequence::FullScreen,
     "F11"},

    {Command::NextEvent, "nextEvent", QT_TRANSLATE_NOOP("ui::Commands", "&Next Event"),
     QT_TRANSLATE_NOOP("ui::Commands", "Select the event that comes next in time"), "", QKeySequence::UnknownKey,
     "Ctrl+PgDown"},
    {Command::PreviousEvent, "previousEvent", QT_TRANSLATE_NOOP("ui::Commands", "&Previous Event"),
     QT_TRANSLATE_NOOP("ui::Commands", "Select the event that comes before in time"), "", QKeySequence::UnknownKey,
     "Ctrl+PgUp"},
    {Command::FirstEvent, "firstEvent", QT_TRANSLATE_NOOP("ui::Commands", "&First Event"),
     QT_TRANSLATE_NOOP("ui::Commands", "Select the earliest event"), "", QKeySequence::UnknownKey, "Alt+Home"},
    {Command::LastEvent, "lastEvent", QT_TRANSLATE_NOOP("ui::Commands", "&Last Event"),
     QT_TRANSLATE_NOOP("ui::Commands", "Select the latest event"), "", QKeySequence::UnknownKey, "Alt+End"},
    {Command::GoToDate, "goToDate", QT_TRANSLATE_NOOP("ui::Commands", "Go to &Date…"),
     QT_TRANSLATE_NOOP("ui::Commands", "Type a date for the timeline to show"), "", QKeySequence::UnknownKey, "Ctrl+G"},
    {Command::ToSource, "toSource", QT_TRANSLATE_NOOP("ui::Commands", "To the &Source"),
     QT_TRANSLATE_NOOP("ui::Commands", "Read the sentence that the selected event comes from"), "",
     QKeySequence::UnknownKey, "Ctrl+Return"},
    {Command::ToTimeline, "toTimeline", QT_TRANSLATE_NOOP("ui::Commands", "To the &Timeline"),
     QT_TRANSLATE_NOOP("ui::Commands", "Put the keyboard on the timeline"), "", QKeySequence::UnknownKey, "Ctrl+T"},
    {Command::NextPane, "nextPane", QT_TRANSLATE_NOOP("ui::Commands", "Ne&xt Pane"),
     QT_TRANSLATE_NOOP("ui::Commands", "Move the keyboard to the next part of the window"), "",
     QKeySequence::UnknownKey, "F6"},
    {Command::PreviousPane, "previousPane", QT_TRANSLATE_NOOP("ui::Commands", "P&revious Pane"),
     QT_TRANSLATE_NOOP("ui::Commands", "Move the keyboard to the part of the window before"), "",
     QKeySequence::UnknownKey, "Shift+F6"},

    {Command::Help, "help", QT_TRANSLATE_NOOP("ui::Commands", "&Help"),
     QT_TRANSLATE_NOOP("ui::Commands", "Read how Dateline works"), "help-contents", QKeySequence::HelpContents, "F1"},
    {Command::Keys, "keys", QT_TRANSLATE_NOOP("ui::Commands", "&Keys"),
     QT_TRANSLATE_NOOP("ui::Commands", "List everything that can be done from the keyboard"), "",
     QKeySequence::UnknownKey, "Ctrl+?"},
    {Command::About, "about", QT_TRANSLATE_NOOP("ui::Commands", "&About Dateline"),
     QT_TRANSLATE_NOOP("ui::Commands", "Version and licence of Dateline"), "", QKeySequence::UnknownKey, "",
     QAction::AboutRole},
};

QList<QKeySequence> keysOf(const CommandSpec &spec)
{
    QList<QKeySequence> keys;
    if (spec.standard != QKeySequence::UnknownKey)
        keys = QKeySequence::keyBindings(spec.standard);
    const QKeySequence own(QString::fromLatin1(spec.keys), QKeySequence::PortableText);
    if (!own.isEmpty() && !keys.contains(own))
        keys.append(own);
    return keys;
}

QAction *makeAction(const CommandSpec &spec, QWidget *window)
{
    auto *action = new QAction(QCoreApplication::translate("ui::Commands", spec.text), window);
    action->setObjectName(QLatin1StringView(spec.name));
    action->setStatusTip(QCoreApplication::translate("ui::Commands", spec.tip));
    action->setShortcuts(keysOf(spec));
    action->setMenuRole(spec.role);
    action->setCheckable(spec.checkable);
    if (*spec.icon)
        action->setIcon(symbolIcon(QString::fromLatin1(spec.icon)));
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? action->statusTip() : QStringLiteral("%1 (%2)").arg(action->statusTip(), keys));
    window->addAction(action);
    return action;
}

} // namespace

Commands::Commands(QWidget *window)
{
    for (const CommandSpec &spec : specs) {
        m_all.push_back(makeAction(spec, window));
        m_actions.emplace(spec.command, m_all.back());
    }
}

QAction *Commands::operator[](Command command) const
{
    return m_actions.at(command);
}

void Commands::setEnabled(std::span<const Command> commands, bool enabled)
{
    for (const Command command : commands)
        m_actions.at(command)->setEnabled(enabled);
}

} // namespace ui
