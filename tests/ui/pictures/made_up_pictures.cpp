// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pictures/made_up_pictures.h"

#include "tests/support/synthetic_timeline.h"
#include "tests/ui/pictures/layout_text.h"
#include "ui/timeline/paint_timeline.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace tests {

namespace {

constexpr QSize size(1000, 480);
constexpr int events = 300;
constexpr int years = 2;

/// Where the first lane has most events in few days: the first of a dozen.
qint64 busiest(const ui::TimelineIndex &index)
{
    constexpr std::size_t dozen = 12;
    const quint32 last = index.rows[index.lanes.front().rows - 1].last;
    std::vector<qint64> begins(index.begin.begin(), index.begin.begin() + last);
    std::ranges::sort(begins);
    std::size_t best = 0;
    for (std::size_t i = 0; i + dozen < begins.size(); ++i) {
        if (begins[i + dozen] - begins[i] < begins[best + dozen] - begins[best])
            best = i;
    }
    return begins[best];
}

/// What each zoom shows: all, or so much time where the first lane is busiest.
core::TimeSpan spanOf(const ui::TimelineIndex &index, int zoom)
{
    using namespace std::chrono;
    constexpr std::array<hours, zooms> lengths{hours(0), days(200), days(40), days(8), hours(30)};
    if (zoom == 0)
        return index.fit;
    const core::Instant begin = floor<days>(core::Instant(seconds(busiest(index))));
    const hours length = lengths[std::size_t(zoom)];
    return {begin - length / 8, begin - length / 8 + length};
}

} // namespace

QPalette highContrastPalette()
{
    QPalette palette(Qt::black);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button})
        palette.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

MadeUpTimeline::MadeUpTimeline(const MadeUpPicture &picture)
    : m_picture(picture)
{
    m_scene.timeline = syntheticTimeline(events, years);
    m_scene.index = ui::indexTimeline(*m_scene.timeline, {ui::LaneKey::Place});
    m_scene.style = ui::timelineStyle(picture.palette, picture.font);
    m_scene.locale = picture.locale;
    m_scene.rightToLeft = picture.locale.textDirection() == Qt::RightToLeft;
    m_scene.size = size;
    ui::arrangeLanes(m_scene);
    m_scene.scale = ui::scaleShowing(spanOf(m_scene.index, picture.zoom), m_scene.plot().width());
    m_texts.reset(*m_scene.timeline, m_scene.index, m_scene.style.font);
    m_frame = ui::layOutFrame(m_scene, m_texts);
}

QString MadeUpTimeline::layout()
{
    return layoutText(m_scene, m_frame, m_texts);
}

QImage MadeUpTimeline::draw()
{
    QImage image((QSizeF(size) * m_picture.scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(m_picture.scale);
    QPainter painter(&image);
    ui::GlyphCache glyphs;
    ui::paintFrame(painter, m_scene, m_frame, m_texts, glyphs);
    return image;
}

} // namespace tests
