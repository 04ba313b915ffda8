// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the timeline takes to paint: the real view offscreen, moved by real wheel events through a fixed script
// of 200 zooms and pans. Processor time of the whole process, milliseconds.
//
//   QT_QPA_PLATFORM=offscreen timeline_bench [EVENTS…] [--size WIDTHxHEIGHT]

#include "tests/support/synthetic_timeline.h"
#include "ui/models/event_model.h"
#include "ui/timeline/timeline_index.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QItemSelectionModel>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <numeric>
#include <vector>

namespace {

constexpr int steps = 200;

double processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double timed(auto work)
{
    const double start = processorTime();
    work();
    return processorTime() - start;
}

void turnWheel(QWidget *viewport, QPointF at, int notches, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, viewport->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(viewport, &event);
}

/// One step of the script: in and out between years and days at changing places, and sideways.
void move(QWidget *viewport, int step)
{
    const QPointF at(viewport->width() * (0.3 + 0.05 * (step % 9)), viewport->height() / 2.0);
    if (step % 2 == 0)
        turnWheel(viewport, at, step / 20 % 2 == 0 ? 2 : -2, Qt::ControlModifier);
    else
        turnWheel(viewport, at, step / 25 % 2 == 0 ? -1 : 1, Qt::ShiftModifier);
}

void report(const char *what, std::vector<double> times)
{
    std::ranges::sort(times);
    const double mean = std::accumulate(times.begin(), times.end(), 0.0) / double(times.size());
    std::printf("%s: mean %.2f  p95 %.2f  max %.2f ms\n", what, mean, times[times.size() * 95 / 100], times.back());
}

void measure(int events, QSize size)
{
    const auto timeline = tests::syntheticTimeline(events);
    const double index = timed([&] { ui::indexTimeline(*timeline, ui::LaneKey::Place); });
    std::printf("%d events, %dx%d, lanes by place: index %.1f ms\n", events, size.width(), size.height(), index);

    ui::EventModel model;
    model.setTimeline(timeline);
    QItemSelectionModel selection(&model);
    ui::TimelineView view;
    view.resize(size);
    view.setLaneKey(ui::LaneKey::Place);
    view.setModel(&model, &selection);
    view.show();
    QApplication::processEvents();

    std::vector<double> frames;
    for (int step = 0; step < steps; ++step) {
        frames.push_back(timed([&] {
            move(view.viewport(), step);
            view.viewport()->repaint();
        }));
    }
    report("  frame", frames);

    std::vector<double> hovers;
    for (int step = 0; step < steps; ++step)
        hovers.push_back(timed([&] { view.viewport()->repaint(); }));
    report("  repaint of an unchanged view", hovers);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QStringList arguments = QApplication::arguments().sliced(1);
    QSize size(1600, 900);
    if (const qsizetype option = arguments.indexOf(QStringLiteral("--size"));
        option >= 0 && option + 1 < arguments.size()) {
        const QStringList sides = arguments[option + 1].split(u'x');
        size = {sides.value(0).toInt(), sides.value(1).toInt()};
        arguments.remove(option, 2);
    }
    if (arguments.isEmpty())
        arguments = {QStringLiteral("10000"), QStringLiteral("100000")};
    for (const QString &events : std::as_const(arguments))
        measure(events.toInt(), size);
    return 0;
}
