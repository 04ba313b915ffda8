// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/timeline_builder.h"
#include "tests/ui/british.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace tests {

/// Clears the settings when made, so that one test knows nothing of another.
struct FreshSettings
{
    FreshSettings() { QSettings().clear(); }
};

/// The real window on an offscreen screen, with British dates and settings of its own.
class ShownWindow
{
public:
    explicit ShownWindow(std::shared_ptr<const core::Timeline> timeline = {}, QSize size = {1280, 800})
    {
        if (timeline)
            window.setTimeline(timeline);
        window.resize(size);
        window.show();
        window.activateWindow(); // where there is no window manager, nobody else gives it the keyboard
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    /// The part of that name, which must be there.
    template<typename Widget = QWidget>
    Widget *part(const char *name) const
    {
        auto *found = window.findChild<Widget *>(QLatin1StringView(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }

    /// Presses the keys as a user does, in the widget that has the keyboard.
    void press(QKeySequence keys) { QTest::keySequence(&window, keys); }

private:
    FreshSettings m_settings;
    British m_british;

public:
    ui::MainWindow window;
};

} // namespace tests
