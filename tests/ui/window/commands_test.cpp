// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/shown_window.h"
#include "ui/window/commands.h"
#include "ui/window/help_window.h"
#include "ui/window/symbol_icon.h"

#include <QMenuBar>
#include <QPixmap>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

/// Every action that the menus lead to, submenus opened.
QList<QAction *> actionsBelow(const QList<QAction *> &actions)
{
    QList<QAction *> found;
    for (QAction *action : actions) {
        if (action->menu())
            found += actionsBelow(action->menu()->actions());
        else if (!action->isSeparator())
            found += action;
    }
    return found;
}

QChar mnemonicOf(const QString &text)
{
    const qsizetype at = text.indexOf(u'&');
    return at < 0 ? QChar() : text.at(at + 1).toLower();
}

void checkMnemonics(const QList<QAction *> &actions)
{
    QString used;
    for (const QAction *action : actions) {
        const QChar mnemonic = mnemonicOf(action->text());
        CAPTURE(action->text(), used);
        CHECK((mnemonic.isNull() || !used.contains(mnemonic)));
        used += mnemonic;
        if (action->menu())
            checkMnemonics(action->menu()->actions());
    }
}

} // namespace

TEST_CASE("every command has its place in the menus, a name and a hint", "[window]")
{
    const tests::ShownWindow shown;
    const auto inMenus = actionsBelow(shown.window.menuBar()->actions());

    for (const QAction *action : inMenus) {
        CAPTURE(action->text(), action->objectName());
        CHECK_FALSE(action->objectName().isEmpty());
        CHECK_FALSE(action->statusTip().isEmpty());
    }
    QWidget other;
    const ui::Commands commands(&other);
    for (const QAction *command : commands.all()) {
        const bool there =
            std::ranges::any_of(inMenus, [&](QAction *a) { return a->objectName() == command->objectName(); });
        CAPTURE(command->objectName());
        CHECK(there);
    }
}

TEST_CASE("no two actions of the window share a key, and none is ambiguous in its menu", "[window]")
{
    const tests::ShownWindow shown;
    QMap<QKeySequence, QString> owners;
    for (const QAction *action : shown.window.findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            CAPTURE(keys.toString(), action->objectName(), owners.value(keys));
            CHECK_FALSE(owners.contains(keys));
            owners.insert(keys, action->objectName());
        }
    }
    CHECK(owners.size() > 20);
    checkMnemonics(shown.window.menuBar()->actions());
}

TEST_CASE("the page of keys lists the keys of every command", "[window]")
{
    QWidget window;
    const ui::Commands commands(&window);
    const QString page = ui::keysAsMarkdown(commands.all());

    CHECK(page.contains(u"| `Ctrl+0` | Fit All |"_s));
    for (const QAction *action : commands.all()) {
        CAPTURE(action->objectName());
        CHECK(page.contains(action->statusTip()) == !action->shortcuts().isEmpty());
    }
}

TEST_CASE("our symbols are drawn in the palette's colour", "[window]")
{
    REQUIRE(ui::symbolNames().size() >= 10);
    const QPalette before = QGuiApplication::palette();
    for (const QString &name : ui::symbolNames()) {
        CAPTURE(name);
        for (const QPalette &palette : {ui::lightPalette(), ui::darkPalette()}) {
            QApplication::setPalette(palette);
            const QImage image = ui::symbolIcon(name).pixmap(QSize(64, 64), 1).toImage();
            bool drawn = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    drawn |= image.pixelColor(x, y) == palette.color(QPalette::ButtonText);
            }
            CHECK(drawn);
        }
    }
    QApplication::setPalette(before);
}
