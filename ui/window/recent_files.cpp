// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace ui {

namespace {

constexpr int mostRecent = 10;
const QString settingsKey = QStringLiteral("files/recent");

/// The path with the home folder as "~", and no ampersand taken for a menu's key.
QString labelOf(const QString &path)
{
    QString label = QDir::toNativeSeparators(path);
    if (const QString home = QDir::homePath(); label.startsWith(home + QLatin1Char('/')))
        label = QLatin1Char('~') + label.sliced(home.size());
    return label.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

RecentFiles::RecentFiles(QWidget *parent)
    : QMenu(tr("Open &Recent"), parent)
{
    setObjectName(QStringLiteral("recentMenu"));
    connect(this, &QMenu::aboutToShow, this, &RecentFiles::fill);
    fill();
}

QStringList RecentFiles::paths()
{
    return QSettings().value(settingsKey).toStringList();
}

void RecentFiles::add(const QStringList &added)
{
    QStringList all;
    for (const QString &path : added)
        all.append(QFileInfo(path).absoluteFilePath());
    all.append(paths());
    all.removeDuplicates();
    QSettings().setValue(settingsKey, QStringList(all.mid(0, mostRecent)));
    fill();
}

void RecentFiles::clear()
{
    QSettings().remove(settingsKey);
    fill();
}

void RecentFiles::fill()
{
    QMenu::clear();
    const QStringList recent = paths();
    for (const QString &path : recent) {
        QAction *action = addAction(labelOf(path), this, [this, path] { Q_EMIT chosen(path); });
        action->setStatusTip(QDir::toNativeSeparators(path));
        action->setEnabled(QFileInfo::exists(path));
    }
    addSeparator();
    QAction *clearAction = addAction(tr("&Clear"), this, &RecentFiles::clear);
    clearAction->setObjectName(QStringLiteral("clearRecent"));
    clearAction->setStatusTip(tr("Forget which files and folders were open"));
    menuAction()->setEnabled(!recent.isEmpty());
}

} // namespace ui
