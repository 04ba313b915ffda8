// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dateline/write_files.h"

#include "app/dateline/choose_event.h"
#include "app/dateline/jobs.h"
#include "core/exchange/write_timeline.h"
#include "core/pipeline/read_together.h"
#include "core/stories/build_stories.h"
#include "ui/models/failure_wording.h"
#include "ui/window/appearance.h"
#include "ui/window/main_window.h"
#include "ui/window/window_text.h"
#include "ui/window/write_file.h"
#include "ui/window/write_picture.h"

#include <QApplication>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace app {

namespace {

constexpr int settleMilliseconds = 400; ///< For the views to lay themselves out before they are drawn.

void say(const core::Error &error)
{
    std::fprintf(stderr, "dateline: %s\n", qPrintable(ui::FailureWording::sentence(error)));
}

bool written(const QString &path, const QByteArray &bytes)
{
    const auto result = ui::writeFile(path, bytes);
    if (!result)
        say(result.error());
    return result.has_value();
}

bool drawn(const core::Timeline &timeline, const Options &options)
{
    const auto span = ui::fittingSpan(timeline);
    if (!span) {
        std::fputs("dateline: No event has a date, so there is no timeline to draw.\n", stderr);
        return false;
    }
    const ui::TimelinePicture picture{.span = *span,
                                      .width = options.size.width(),
                                      .lanes = {.key = ui::LaneKey::Place},
                                      .palette = options.dark ? ui::darkPalette() : ui::lightPalette(),
                                      .font = QApplication::font(),
                                      .today = {},
                                      .shown = {},
                                      .rightToLeft = QApplication::isRightToLeft()};
    const auto files = ui::writePicture(options.render, timeline, picture, ui::WindowText::name(timeline));
    if (!files)
        say(files.error());
    return files.has_value();
}

/// Lets a window do what it does in the turns after it is shown or changed.
void settle()
{
    QEventLoop loop;
    QTimer::singleShot(settleMilliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

QByteArray screenshot(std::shared_ptr<const core::Timeline> timeline, const Options &options)
{
    // The user's own settings are neither followed nor changed.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    ui::MainWindow window;
    window.setAppearance(options.dark ? ui::Appearance::Dark : ui::Appearance::Light);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.resize(options.size);
    window.show();
    window.setTimeline(timeline);
    if (const auto span = spanToShow(*timeline))
        window.showSpan(*span);
    settle(); // the panes take their sizes before a sentence is scrolled to
    if (const int event = eventToShow(*timeline); event >= 0)
        window.selectEvent(event);
    settle();
    return ui::toPng(window.grab().toImage());
}

} // namespace

int writeFiles(const Options &options)
{
    QStringList paths = options.paths;
    if (options.sample)
        paths.append(sampleFolder);
    core::ReadOutcome read = core::readInputs(core::listInputs(paths), core::Knowledge(), {});
    for (const core::Error &failure : read.failures)
        say(failure);
    const bool allRead = read.failures.empty();
    core::Timeline made = core::makeTimeline(core::readTogether(read.articles, core::Knowledge()));
    made.failures = std::move(read.failures);
    const auto timeline = std::make_shared<const core::Timeline>(std::move(made));

    bool allWritten = true;
    if (!options.render.isEmpty())
        allWritten &= drawn(*timeline, options);
    if (!options.csv.isEmpty())
        allWritten &= written(options.csv, core::toCsv(*timeline));
    if (!options.screenshot.isEmpty())
        allWritten &= written(options.screenshot, screenshot(timeline, options));
    return allRead && allWritten ? 0 : 1;
}

} // namespace app
