// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>
#include <QStringList>

namespace ui {

/// File ▸ Open Recent: the last ten files and folders, kept in the settings. What is not there any
/// more is greyed.
class RecentFiles : public QMenu
{
    Q_OBJECT
public:
    explicit RecentFiles(QWidget *parent = nullptr);

    void add(const QStringList &paths);
    void clear();
    static QStringList paths();

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void fill();
};

} // namespace ui
