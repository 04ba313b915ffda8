// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/article_chooser.h"

#include <QFileDialog>
#include <QSettings>

namespace ui {

namespace {

const QString folderKey = QStringLiteral("files/folder");

void keepFolder(const QString &folder)
{
    QSettings().setValue(folderKey, folder);
}

} // namespace

ArticleChooser::ArticleChooser(QWidget *window)
    : QObject(window)
    , m_window(window)
{}

void ArticleChooser::chooseFiles(bool add)
{
    QFileDialog *dialog = newDialog(add ? tr("Add Articles") : tr("Open Articles"));
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setNameFilter(tr("Articles (*.txt *.text *.md *.htm *.html *.xhtml);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, add](const QStringList &paths) {
        keepFolder(QFileInfo(paths.constFirst()).absolutePath());
        Q_EMIT chosen(paths, add);
    });
    dialog->open();
}

void ArticleChooser::chooseFolder()
{
    QFileDialog *dialog = newDialog(tr("Open Folder"));
    dialog->setObjectName(QStringLiteral("openFolderDialog"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        keepFolder(paths.constFirst());
        Q_EMIT chosen(paths, false);
    });
    dialog->open();
}

QFileDialog *ArticleChooser::newDialog(const QString &title) const
{
    auto *dialog = new QFileDialog(m_window, title, QSettings().value(folderKey, QDir::homePath()).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace ui
