// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dateline/command_line.h"
#include "app/dateline/session.h"
#include "app/dateline/write_files.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDateTime>
#include <QIcon>
#include <QStyleFactory>

#include <algorithm>
#include <cstdio>
#include <span>
#include <string_view>

namespace {

constexpr int calledWrongly = 2;
const QString desktopFileName = QStringLiteral(DATELINE_DESKTOP_ID);

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

/// Files are drawn without a screen, so that they come out alike everywhere. Without a display nothing
/// else works, and Qt would abort where we want to say so. Must come before QApplication.
void choosePlatform(std::span<char *> arguments)
{
    const bool writesFiles = std::ranges::any_of(arguments, [](std::string_view argument) {
        return argument.starts_with("--render") || argument.starts_with("--screenshot") ||
               argument.starts_with("--csv");
    });
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && (writesFiles || !hasDisplay()))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

void describeApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("dateline"));
    QCoreApplication::setApplicationName(QStringLiteral("dateline"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Dateline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DATELINE_VERSION));
    QGuiApplication::setDesktopFileName(desktopFileName);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/%1.svg").arg(desktopFileName)));
}

int runWindow(const app::Options &options)
{
    ui::MainWindow window;
    app::Session session(&window);
    window.setNow(QDateTime::currentDateTime());
    window.show();
    if (options.sample)
        session.openSample();
    if (!options.paths.isEmpty())
        window.open(options.paths, options.sample);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    choosePlatform(std::span(argv, std::size_t(argc)));
    const QApplication application(argc, argv);
    describeApplication();

    const auto options = app::parseCommandLine(QCoreApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "dateline: %s\nTry dateline --help.\n", qPrintable(options.error()));
        return calledWrongly;
    }
    if (!options->print.isEmpty()) {
        std::fputs(qPrintable(options->print), stdout);
        return 0;
    }
    if (options->writesFiles())
        return app::writeFiles(*options);
    if (!hasDisplay() && QGuiApplication::platformName() == QLatin1String("offscreen")) {
        std::fputs("dateline: There is no display to open a window on. --render and --csv work without one.\n", stderr);
        return 1;
    }
    return runWindow(*options);
}
