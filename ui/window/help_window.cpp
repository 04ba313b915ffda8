// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/help_window.h"

#include "ui/window/symbol_icon.h"

#include <QAction>
#include <QTextBrowser>
#include <QToolBar>
#include <QVBoxLayout>

namespace ui {

namespace {

const QString helpFolder = QStringLiteral("qrc:/help/");
const QString keysPage = QStringLiteral("keys.md");

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys.append(QStringLiteral("`%1`").arg(key.toString(QKeySequence::NativeText)));
    return keys.join(QStringLiteral(", "));
}

QString plainText(const QAction &action)
{
    QString text = action.text();
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

/// A text browser that writes the keys of the actions at the end of the page of keys.
class HelpBrowser : public QTextBrowser
{
public:
    HelpBrowser(QString keys, QWidget *parent)
        : QTextBrowser(parent)
        , m_keys(std::move(keys))
    {}

    QVariant loadResource(int type, const QUrl &url) override
    {
        const QVariant loaded = QTextBrowser::loadResource(type, url);
        if (url.fileName() != keysPage)
            return loaded;
        return loaded.toByteArray() + '\n' + m_keys.toUtf8();
    }

private:
    QString m_keys;
};

} // namespace

QString keysAsMarkdown(const std::vector<QAction *> &actions)
{
    QString table = QStringLiteral("| %1 | %2 | %3 |\n|---|---|---|\n")
                        .arg(HelpWindow::tr("Keys"), HelpWindow::tr("Command"), HelpWindow::tr("What it does"));
    for (const QAction *action : actions) {
        if (!action->shortcuts().isEmpty())
            table += QStringLiteral("| %1 | %2 | %3 |\n").arg(keysOf(*action), plainText(*action), action->statusTip());
    }
    return table;
}

HelpWindow::HelpWindow(const std::vector<QAction *> &actions, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_browser(new HelpBrowser(keysAsMarkdown(actions), this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Dateline Help"));
    resize(760, 680);
    m_browser->setObjectName(QStringLiteral("helpBrowser"));
    m_browser->setAccessibleName(tr("Help page"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenExternalLinks(false);
    m_browser->document()->setDocumentMargin(28);

    auto *bar = new QToolBar(this);
    auto *back =
        bar->addAction(symbolIcon(QStringLiteral("go-previous")), tr("Back"), m_browser, &QTextBrowser::backward);
    auto *home = bar->addAction(tr("Contents"), this, [this] { showPage(QStringLiteral("index.md")); });
    auto *close = new QAction(tr("Close"), this);
    back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    back->setEnabled(false);
    home->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Home));
    close->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(QKeySequence::Close)});
    connect(close, &QAction::triggered, this, &QWidget::close);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    addAction(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_browser);
}

void HelpWindow::showPage(const QString &page)
{
    m_browser->setSource(QUrl(helpFolder + page));
    show();
    raise();
    activateWindow();
    m_browser->setFocus();
}

QUrl HelpWindow::page() const
{
    return m_browser->source();
}

} // namespace ui
