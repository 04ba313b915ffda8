// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>
#include <QWidget>

#include <vector>

class QAction;
class QTextBrowser;

namespace ui {

/// `actions` with their keys as a Markdown table; those without keys are left out.
QString keysAsMarkdown(const std::vector<QAction *> &actions);

/// The help pages, in a window of their own beside the main one. The page of keys is completed with
/// the keys of `actions`, so that it never tells anything else than the menus.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    HelpWindow(const std::vector<QAction *> &actions, QWidget *parent);

    /// `page` is a file name below :/help/: "index.md".
    void showPage(const QString &page);
    QUrl page() const;

private:
    QTextBrowser *m_browser;
};

} // namespace ui
