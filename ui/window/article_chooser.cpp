// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/article_chooser.h"

#include <QFileDialog>
#include <QSettings>

namespace ui {

namespace {

const QString folderKey = QStringLiteral("files/folder");

struct FileKind
{
    const char *name;
    const char *patterns;
};

constexpr FileKind fileKinds[] = {
    {QT_TRANSLATE_NOOP("ui::ArticleChooser", "Web pages"), "*.htm *.html *.xhtml *.mht *.mhtml"},
    {QT_TRANSLATE_NOOP("ui::ArticleChooser", "Text"), "*.txt *.text *.md *.markdown"},
    {QT_TRANSLATE_NOOP("ui::ArticleChooser", "PDF and office files"), "*.pdf *.docx *.odt"},
    {QT_TRANSLATE_NOOP("ui::ArticleChooser", "Mail and feeds"), "*.eml *.mbox *.rss *.atom *.xml"},
    {QT_TRANSLATE_NOOP("ui::ArticleChooser", "Archives and crawls"),
     "*.zip *.tar *.gz *.tgz *.zst *.xz *.jsonl *.json *.warc"},
};

/// All kinds together, each kind, and whatever else: what a file is is told by its content.
QStringList articleFilters()
{
    QStringList all;
    QStringList filters;
    for (const FileKind &kind : fileKinds) {
        const QString patterns = QString::fromLatin1(kind.patterns);
        all += patterns;
        filters += QStringLiteral("%1 (%2)").arg(ArticleChooser::tr(kind.name), patterns);
    }
    filters.prepend(QStringLiteral("%1 (%2)").arg(ArticleChooser::tr("Articles"), all.join(u' ')));
    return filters << ArticleChooser::tr("All files (*)");
}

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
    dialog->setNameFilters(articleFilters());
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
