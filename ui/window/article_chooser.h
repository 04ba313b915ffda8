// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

class QFileDialog;

namespace ui {

/// The dialogs that ask for files or a folder to read. They begin where the last ones ended.
class ArticleChooser : public QObject
{
    Q_OBJECT
public:
    explicit ArticleChooser(QWidget *window);

    void chooseFiles(bool add);
    void chooseFolder();

Q_SIGNALS:
    /// `add`: besides what is open, not in place of it.
    void chosen(const QStringList &paths, bool add);

private:
    QFileDialog *newDialog(const QString &title) const;

    QWidget *m_window;
};

} // namespace ui
