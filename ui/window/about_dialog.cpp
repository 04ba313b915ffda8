// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/about_dialog.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QSysInfo>

namespace ui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::AboutDialog", text);
}

QString aboutText()
{
    const QString what = translated(QT_TRANSLATE_NOOP(
        "ui::AboutDialog", "Saved news articles go in; a timeline of their events comes out, and every event is one "
                           "click from the sentence it comes from."));
    const QString licence = translated(QT_TRANSLATE_NOOP(
        "ui::AboutDialog", "Free software under the GNU General Public License, version 3 or later. It comes with no "
                           "warranty. Nothing you open leaves your computer."));
    const QString built = translated(QT_TRANSLATE_NOOP("ui::AboutDialog", "Qt %1 on %2"))
                              .arg(QLatin1StringView(qVersion()), QSysInfo::prettyProductName());
    return QStringLiteral("<h3>Dateline %1</h3><p>%2</p><p>%3</p><p>%4</p>")
        .arg(QCoreApplication::applicationVersion(), what, licence, built);
}

} // namespace

void showAboutDialog(QWidget *window)
{
    auto *box = new QMessageBox(window);
    box->setObjectName(QStringLiteral("aboutDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(translated(QT_TRANSLATE_NOOP("ui::AboutDialog", "About Dateline")));
    box->setIconPixmap(window->windowIcon().pixmap(QSize(64, 64), window->devicePixelRatio()));
    box->setText(aboutText());
    box->setTextInteractionFlags(Qt::TextBrowserInteraction);
    box->open();
}

} // namespace ui
