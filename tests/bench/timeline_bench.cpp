// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the timeline takes to paint: the real view offscreen, moved by real wheel events through a fixed script
// of 200 zooms and pans. Processor time of the whole process, milliseconds.
//
//   QT_QPA_PLATFORM=offscreen timeline_bench [EVENTS…] [--size WIDTHxHEIGHT]

#include "tests/support/synthetic_timeline.h"
#include "ui/models/event_model.h"
#include "ui/timeline/timeline_scene.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QMouseEvent>
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

/// Where the pointer is at a step of the script.
QPointF placeOf(const QWidget *viewport, int step)
{
    return {viewport->width() * (0.3 + 0.05 * (step % 9)), viewport->height() / 2.0};
}

/// The pointer is there before the wheel turns.
void point(QWidget *viewport, QPointF at)
{
    QMouseEvent event(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &event);
}

/// One step of the script: in and out between years and days at changing places, and sideways.
void move(QWidget *viewport, int step)
{
    const QPointF at = placeOf(viewport, step);
    if (step % 2 == 0)
        turnWheel(viewport, at, step / 20 % 2 == 0 ? 2 : -2, Qt::ControlModifier);
    else
        turnWheel(viewport, at, step / 25 % 2 == 0 ? -1 : 1, Qt::ShiftModifier);
}

void report(const char *what, std::vector<double> times)
{
    std::ranges::sort(times);
    const double mean = std::accumulate(times.begin(), times.end(), 0.0) / double(times.size());
    const double p95 = times[times.size() * 95 / 100];
    std::printf("  %-34s mean %.3f  p95 %.3f  max %.3f ms\n", what, mean, p95, times.back());
}

template<typename Value>
std::size_t bytesOf(const std::vector<Value> &values)
{
    return values.capacity() * sizeof(Value);
}

/// What the view keeps for each event: the index and the widths of labels.
double bytesAnEvent(const ui::TimelineIndex &index)
{
    const std::size_t bytes = bytesOf(index.begin) + bytesOf(index.end) + bytesOf(index.latestEnd) +
                              bytesOf(index.salience) + bytesOf(index.event) + bytesOf(index.look) +
                              bytesOf(index.best) + bytesOf(index.slotOf) + bytesOf(index.inTime) +
                              bytesOf(index.within) + index.size() * sizeof(float);
    return double(bytes) / double(index.size());
}

void measureIndex(const core::Timeline &timeline)
{
    std::vector<double> times;
    ui::TimelineIndex index;
    for (int i = 0; i < 5; ++i)
        times.push_back(timed([&] { index = ui::indexTimeline(timeline, {ui::LaneKey::Place}); }));
    report("index", times);
    std::printf("  %-34s %.0f bytes an event\n", "memory of the view", bytesAnEvent(index));
}

/// Paints what has changed and waits until the view has kept its picture, as it does between a user's pan and click.
void letRest(ui::TimelineView &view)
{
    view.viewport()->repaint();
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 250)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// The view moved by the script, each frame painted.
void measureFrames(ui::TimelineView &view)
{
    std::vector<double> frames;
    for (int step = 0; step < steps; ++step) {
        frames.push_back(timed([&] {
            move(view.viewport(), step);
            view.viewport()->repaint();
        }));
    }
    report("frame", frames);
}

/// Another event of those in view is selected, and all is painted that changes by it.
void measureSelection(ui::TimelineView &view, ui::EventModel &model, QItemSelectionModel &selection)
{
    std::vector<double> times;
    for (int step = 0; step < steps / 4; ++step) {
        const int event = int(qint64(model.rowCount()) * step * 4 / steps);
        view.ensureEventVisible(event);
        letRest(view); // the pan before is not the selection
        times.push_back(timed([&] {
            selection.setCurrentIndex(model.index(event, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            QApplication::sendPostedEvents(&view, QEvent::UpdateRequest); // paints what the view wants painted
        }));
    }
    report("selection", times);
}

/// What lies at a point of a frame.
void measureHits(const std::shared_ptr<const core::Timeline> &timeline, QSize size)
{
    ui::TimelineScene scene;
    scene.timeline = timeline;
    scene.index = ui::indexTimeline(*timeline, {ui::LaneKey::Place});
    scene.style = ui::timelineStyle(QPalette(), QApplication::font());
    scene.size = size;
    ui::arrangeLanes(scene);
    scene.scale = ui::scaleShowing(scene.index.fit, scene.plot().width());
    ui::LabelTexts texts;
    texts.reset(*timeline, scene.index, scene.style.font);
    const ui::TimelineFrame frame = ui::layOutFrame(scene, texts);
    std::vector<double> times;
    for (int step = 0; step < steps; ++step) {
        const QPointF at((step * 7919) % size.width(), (step * 104'729) % size.height());
        times.push_back(timed([&] { ui::markAt(scene, frame, at); }));
    }
    report("hit test", times);
}

void measure(int events, QSize size)
{
    const auto timeline = tests::syntheticTimeline(events);
    std::printf("%d events, %dx%d, lanes by place\n", events, size.width(), size.height());
    measureIndex(*timeline);

    ui::EventModel model;
    model.setTimeline(timeline);
    QItemSelectionModel selection(&model);
    ui::TimelineView view;
    view.resize(size);
    view.setLaneKey(ui::LaneKey::Place);
    view.setModel(&model, &selection);
    view.show();
    point(view.viewport(), placeOf(view.viewport(), 0));
    letRest(view); // to appear is no move
    measureFrames(view);

    std::vector<double> repaints;
    for (int step = 0; step < steps; ++step)
        repaints.push_back(timed([&] { view.viewport()->repaint(); }));
    report("repaint of an unchanged view", repaints);
    measureSelection(view, model, selection);
    measureHits(timeline, size);
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
