// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/synthetic_timeline.h"
#include "ui/timeline/fitting_span.h"
#include "ui/timeline/timeline_scene.h"

#include <QFont>

#include <catch2/catch_all.hpp>

#include <map>
#include <random>

namespace {

using ui::LaneKey;

ui::TimelineScene sceneOf(std::shared_ptr<const core::Timeline> timeline, LaneKey key, QSize size)
{
    ui::TimelineScene scene;
    scene.index = ui::indexTimeline(*timeline, {key});
    scene.style = ui::timelineStyle(QPalette(), QFont());
    scene.size = size;
    ui::arrangeLanes(scene);
    scene.scale = ui::scaleShowing(*ui::fittingSpan(*timeline), scene.plot().width());
    scene.timeline = std::move(timeline);
    return scene;
}

/// The scene at a random zoom and place, the same for the same seed.
void wander(ui::TimelineScene &scene, std::mt19937 &random)
{
    const double factor = std::exp2(double(random() % 2400) / 200.0 - 1);
    const double x = double(random() % 1000) / 1000 * scene.scale.width;
    scene.scale = ui::zoomed(scene.scale, x, factor);
    scene.scroll = int(random() % unsigned(std::max(1, scene.lanesHeight())));
}

/// The left edges of all glyphs in view, by first slot.
std::map<quint32, double> glyphsOf(const ui::TimelineScene &scene, const std::vector<ui::Mark> &marks)
{
    std::map<quint32, double> lefts;
    for (const ui::Mark &mark : marks) {
        if (mark.right > 0 && mark.left < scene.scale.width)
            lefts[mark.slots.first] = mark.left;
    }
    return lefts;
}

} // namespace

TEST_CASE("Every event is in exactly one mark at every zoom", "[timeline]")
{
    const int octave = GENERATE(range(0, 18));
    CAPTURE(octave);
    const ui::TimelineScene scene = sceneOf(tests::syntheticTimeline(2500), LaneKey::Place, {1200, 600});
    // As wide as it takes to see all events at this zoom.
    ui::TimeScale scale = scene.scale;
    scale.secondsPerPixel /= std::exp2(octave);
    scale.width = int(std::min(2e9, scale.width * std::exp2(octave)));

    const auto marks = ui::layOutMarks(scene.index, 0, quint32(scene.index.rows.size()), scale, scene.style.marks);

    std::vector<int> seen(scene.index.size());
    for (const ui::Mark &mark : marks) {
        REQUIRE(scene.index.rows[mark.row].contains(mark.slots.first));
        REQUIRE(mark.slots.contains(mark.best));
        for (quint32 slot = mark.slots.first; slot < mark.slots.last; ++slot)
            ++seen[slot];
    }
    CHECK(std::ranges::all_of(seen, [](int times) { return times == 1; }));
}

TEST_CASE("A frame has no more marks than the screen has room for", "[timeline]")
{
    const int events = GENERATE(1000, 30'000);
    const ui::TimelineScene scene = sceneOf(tests::syntheticTimeline(events), LaneKey::None, {1200, 600});
    const auto [first, last] = scene.seenRows();

    const auto marks = ui::layOutMarks(scene.index, first, last, scene.scale, scene.style.marks);

    const double cells = (scene.scale.width + 2 * ui::markSkirt) / scene.style.marks.cell() + 2;
    CHECK(double(marks.size()) <= cells * double(last - first));
}

TEST_CASE("Labels never overlap each other or a glyph", "[timeline]")
{
    const LaneKey key = GENERATE(LaneKey::None, LaneKey::Place, LaneKey::Kind);
    const int events = GENERATE(60, 4000);
    ui::TimelineScene scene = sceneOf(tests::syntheticTimeline(events), key, {1100, 500});
    const ui::TimeScale fit = scene.scale;
    ui::LabelTexts texts;
    texts.reset(*scene.timeline, scene.index, scene.style.font);
    std::mt19937 random(7);
    std::size_t labels = 0;
    for (int view = 0; view < 170; ++view) { // a thousand with all lanes and sizes
        scene.scale = fit;
        if (view > 0)
            wander(scene, random);
        const ui::TimelineFrame frame = ui::layOutFrame(scene, texts);
        labels += frame.labels.size();
        std::map<quint32, std::vector<std::pair<double, double>>> taken; // by row
        for (const ui::Label &label : frame.labels)
            taken[frame.marks[label.mark].row].emplace_back(label.left, label.right());
        for (const ui::Mark &mark : frame.marks) {
            const bool under = std::ranges::any_of(
                frame.labels, [&](const ui::Label &label) { return label.inBar && &frame.marks[label.mark] == &mark; });
            if (!under)
                taken[mark.row].emplace_back(mark.left, mark.right);
        }
        for (auto &[row, stretches] : taken) {
            std::ranges::sort(stretches);
            for (std::size_t i = 1; i < stretches.size(); ++i) {
                CAPTURE(view, row, i);
                REQUIRE(stretches[i - 1].second <= stretches[i].first + 0.01);
            }
        }
    }
    CHECK(labels > 200);
}

TEST_CASE("No label stands without its mark", "[timeline]")
{
    ui::TimelineScene scene = sceneOf(tests::syntheticTimeline(3000), LaneKey::Place, {1100, 500});
    const ui::TimeScale fit = scene.scale;
    ui::LabelTexts texts;
    texts.reset(*scene.timeline, scene.index, scene.style.font);
    std::mt19937 random(5);
    for (int view = 0; view < 60; ++view) {
        scene.scale = fit;
        wander(scene, random);
        const ui::TimelineFrame frame = ui::layOutFrame(scene, texts);
        for (const ui::Label &label : frame.labels) {
            const ui::Mark &mark = frame.marks[label.mark];
            REQUIRE(mark.right > 0);
            REQUIRE(mark.left < scene.scale.width);
        }
    }
}

TEST_CASE("Nothing flickers while the view is panned by pixels", "[timeline]")
{
    const double factor = GENERATE(1.0, 5.0, 60.0, 900.0);
    ui::TimelineScene scene = sceneOf(tests::syntheticTimeline(4000), LaneKey::Place, {1100, 500});
    scene.scale = ui::zoomed(scene.scale, 300, factor);
    ui::LabelTexts texts;
    texts.reset(*scene.timeline, scene.index, scene.style.font);
    const ui::TimelineFrame before = ui::layOutFrame(scene, texts);
    const auto glyphsBefore = glyphsOf(scene, before.marks);

    constexpr int pixels = 37;
    scene.scale = ui::panned(scene.scale, pixels);
    const ui::TimelineFrame after = ui::layOutFrame(scene, texts);

    const auto glyphsAfter = glyphsOf(scene, after.marks);
    int common = 0;
    for (const auto &[slot, left] : glyphsAfter) {
        const auto old = glyphsBefore.find(slot);
        if (old == glyphsBefore.end() || left < 60 || left > scene.scale.width - 60)
            continue; // came in at the edge
        ++common;
        const bool slides = scene.index.look[slot].pin; // a wide day's pin stays in the middle of what is seen
        if (!slides || factor < 100)
            CHECK(left == old->second - pixels);
    }
    CHECK(common >= 1);
    std::map<quint32, double> labels;
    for (const ui::Label &label : before.labels)
        labels[before.marks[label.mark].best] = label.left;
    for (const ui::Label &label : after.labels) {
        const ui::Mark &mark = after.marks[label.mark];
        if (!label.inBar && factor < 100 && label.left > 60 && label.right() < scene.scale.width - 60) {
            REQUIRE(labels.contains(mark.best));
            CHECK(label.left == labels[mark.best] - pixels);
        }
    }
}

TEST_CASE("Every fold opens on the way down, unless its events are of one moment", "[timeline]")
{
    const ui::TimelineScene scene = sceneOf(tests::syntheticTimeline(2000), LaneKey::None, {1100, 500});
    ui::TimeScale scale = scene.scale;
    scale.secondsPerPixel = 30;
    scale.width = 2'000'000'000;

    for (const ui::Mark &mark :
         ui::layOutMarks(scene.index, 0, quint32(scene.index.rows.size()), scale, scene.style.marks)) {
        if (mark.events() > 1)
            CHECK(scene.index.begin[mark.slots.first] == scene.index.begin[mark.slots.last - 1]);
    }
}

TEST_CASE("The point on a glyph finds its mark", "[timeline]")
{
    ui::TimelineScene scene = sceneOf(tests::syntheticTimeline(500), LaneKey::Place, {1100, 500});
    ui::LabelTexts texts;
    texts.reset(*scene.timeline, scene.index, scene.style.font);
    const ui::TimelineFrame frame = ui::layOutFrame(scene, texts);

    int tried = 0;
    for (std::size_t i = 0; i < frame.marks.size(); ++i) {
        const QPointF middle = ui::glyphRect(scene, frame.marks[i]).center();
        if (!QRectF(scene.plot()).contains(middle))
            continue;
        ++tried;
        CHECK(ui::markAt(scene, frame, middle) == int(i));
    }
    CHECK(tried > 20);
    CHECK(ui::markAt(scene, frame, {5, 5}) == -1);
}
