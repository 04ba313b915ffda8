// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/synthetic_timeline.h"
#include "ui/models/kind_colors.h"
#include "ui/timeline/render_timeline.h"

#include <catch2/catch_all.hpp>

namespace {

using namespace Qt::StringLiterals;

ui::TimelinePicture pictureOf(const core::Timeline &timeline, ui::LaneKey lanes)
{
    return {.span = *ui::fittingSpan(timeline),
            .width = 1000,
            .scale = 1,
            .lanes = lanes,
            .palette = {},
            .font = {},
            .today = {}};
}

/// Pixels of one colour.
int count(const QImage &image, QRect part, QColor color)
{
    int found = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            found += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return found;
}

} // namespace

TEST_CASE("A picture holds all lanes, also those that a window would scroll to", "[timeline]")
{
    std::vector<tests::DatedEvent> events;
    for (int i = 0; i < 30; ++i)
        events.push_back(
            {.days = u"2019-06-%1"_s.arg(i + 1, 2, 10, QLatin1Char('0')), .place = u"Village %1"_s.arg(i)});
    const auto timeline = tests::timelineOfDays(events);

    const QImage image = ui::renderTimeline(*timeline, pictureOf(*timeline, ui::LaneKey::Place));

    REQUIRE(!image.isNull());
    REQUIRE(image.height() > 30 * 30);
    const QColor color = ui::kindColors(QPalette())[std::size_t(ui::kindColorIndex(u"protest"))];
    const int lane = (image.height() - 50) / 30;
    for (int i = 0; i < 30; ++i) {
        CAPTURE(i);
        CHECK(count(image, QRect(0, 50 + i * lane, image.width(), lane).intersected(image.rect()), color) > 40);
    }
}

TEST_CASE("A picture has the width and scale asked for", "[timeline]")
{
    const auto timeline = tests::syntheticTimeline(200);
    const qreal scale = GENERATE(1.0, 1.5, 2.0);
    ui::TimelinePicture picture = pictureOf(*timeline, ui::LaneKey::Kind);
    picture.scale = scale;

    const QImage image = ui::renderTimeline(*timeline, picture);

    CHECK(image.width() == int(1000 * scale));
    CHECK(image.devicePixelRatio() == scale);
}

TEST_CASE("A picture too large for an image is null", "[timeline]")
{
    const auto timeline = tests::syntheticTimeline(200);
    ui::TimelinePicture picture = pictureOf(*timeline, ui::LaneKey::None);
    picture.width = 20'000;
    picture.scale = 2;
    CHECK(ui::renderTimeline(*timeline, picture).isNull());
}

TEST_CASE("Each status looks different, whatever the colour", "[timeline]")
{
    const QString days = GENERATE(u"2019-06-04"_s, u"2019-06-01/2019-07-01"_s);
    std::vector<QImage> images;
    for (int status = 0; status <= int(core::EventStatus::Conditional); ++status) {
        const auto timeline = tests::timelineOfDays({{.days = days, .status = core::EventStatus(status)}});
        const QImage image = ui::renderTimeline(*timeline, pictureOf(*timeline, ui::LaneKey::None));
        const bool alleged = core::EventStatus(status) == core::EventStatus::Alleged;         // as feared: both are
        const bool conditional = core::EventStatus(status) == core::EventStatus::Conditional; // unsure; bars of what is
        const bool alike = alleged || (conditional && days.contains(u'/')); // conditional are as planned
        CAPTURE(status);
        CHECK(alike == std::ranges::contains(images, image));
        images.push_back(image);
    }
}

TEST_CASE("The colours of marks stand out from the ground, light and dark", "[models]")
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](float c) { return c <= 0.03928F ? c / 12.92F : std::pow((c + 0.055F) / 1.055F, 2.4F); };
        return 0.2126F * linear(color.redF()) + 0.7152F * linear(color.greenF()) + 0.0722F * linear(color.blueF());
    };
    const auto [base, text] = GENERATE(table<QColor, QColor>({{QColor(0xffffff), QColor(0x1c1e21)},
                                                              {QColor(0xf4f6f8), QColor(0x1c1e21)},
                                                              {QColor(0x1b1e23), QColor(0xe8eaed)},
                                                              {QColor(0x2a2e32), QColor(0xfcfcfc)}}));
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    for (const QColor &color : ui::kindColors(palette)) {
        const float a = luminance(color) + 0.05F;
        const float b = luminance(base) + 0.05F;
        CAPTURE(color.name().toStdString(), base.name().toStdString());
        CHECK(std::max(a, b) / std::min(a, b) >= 3);
    }
}
