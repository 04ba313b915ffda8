// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timeline_pages.h"

#include "tests/support/synthetic_timeline.h"

#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPdfWriter>

#include <poppler-document.h>
#include <poppler-page.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

namespace {

ui::TimelinePicture pictureOf(const core::Timeline &timeline)
{
    return {.span = *ui::fittingSpan(timeline),
            .width = 1000,
            .scale = 1,
            .lanes = ui::LaneKey::Place,
            .palette = {},
            .font = {},
            .today = {},
            .shown = {}};
}

std::shared_ptr<const core::Timeline> villages(int count)
{
    std::vector<tests::DatedEvent> events;
    for (int i = 0; i < count; ++i)
        events.push_back({.days = u"2019-06-%1"_s.arg(i % 30 + 1, 2, 10, QLatin1Char('0')),
                          .headline = u"Flood in village number %1"_s.arg(i),
                          .place = u"Village %1"_s.arg(i)});
    return tests::timelineOfDays(events);
}

QStringList pagesOf(const QByteArray &pdf)
{
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(pdf.constData(), int(pdf.size())));
    REQUIRE(document);
    QStringList pages;
    for (int page = 0; page < document->pages(); ++page) {
        const auto text = document->create_page(page)->text().to_utf8();
        pages += QString::fromUtf8(text.data(), qsizetype(text.size())).simplified();
    }
    return pages;
}

} // namespace

TEST_CASE("pages part the lanes between rows, and hold them all", "[timeline]")
{
    const auto timeline = tests::syntheticTimeline(400);
    ui::TimelinePicture picture = pictureOf(*timeline);
    const ui::TimelineScene scene = ui::pictureScene(*timeline, picture);
    const int height = GENERATE(120, 333, 800, 100'000);
    CAPTURE(height);

    const std::vector<int> breaks = ui::pageBreaks(scene, height);

    CHECK(breaks.front() == 0);
    CHECK(breaks.back() == scene.lanesHeight());
    for (std::size_t i = 1; i < breaks.size(); ++i) {
        CHECK(breaks[i] > breaks[i - 1]);
        CHECK(breaks[i] - breaks[i - 1] <= height);
    }
    for (quint32 row = 0; row < scene.index.rowLane.size(); ++row) {
        const int top = scene.rowTop(row) - scene.style.axisHeight();
        const bool cut =
            std::ranges::any_of(breaks, [&](int at) { return top < at && at < top + scene.style.rowHeight; });
        CHECK_FALSE(cut);
    }
}

TEST_CASE("pages of a height that fits no row still end", "[timeline]")
{
    const ui::TimelineScene scene = ui::pictureScene(*villages(3), pictureOf(*villages(3)));
    const std::vector<int> breaks = ui::pageBreaks(scene, 10);
    CHECK(breaks.back() == scene.lanesHeight());
    CHECK(std::ranges::is_sorted(breaks));
}

TEST_CASE("a PDF has its words as text, a title and numbers on its pages", "[timeline]")
{
    const auto timeline = villages(40);

    const QStringList pages = pagesOf(ui::renderPdf(*timeline, pictureOf(*timeline), u"Flood year"_s, 1));

    REQUIRE(pages.size() > 1);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        CHECK(pages[i].contains(u"Flood year"_s));
        CHECK(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
    }
    for (int i = 0; i < 40; ++i) {
        CAPTURE(i);
        CHECK(pages.join(u' ').contains(u"Flood in village number %1"_s.arg(i)));
    }
}

TEST_CASE("pages side by side share the time", "[timeline]")
{
    const auto timeline = villages(2);
    const QByteArray pdf = ui::renderPdf(*timeline, pictureOf(*timeline), u"Flood year"_s, 3);
    CHECK(pagesOf(pdf).size() == 3);
}
