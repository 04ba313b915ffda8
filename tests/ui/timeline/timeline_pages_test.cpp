// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timeline_pages.h"

#include "tests/support/synthetic_timeline.h"

#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPdfWriter>

#include <poppler-document.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
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
            .lanes = {.key = ui::LaneKey::Place},
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

TEST_CASE("nothing of the next page stands below a page's rows", "[timeline]")
{
    // Bars with a sharp end in every row: their caps are drawn without regard to the view on a screen.
    std::vector<tests::DatedEvent> events;
    for (int i = 0; i < 60; ++i)
        events.push_back({.days = u"2019-06-01/2019-07-01"_s, .place = u"Village %1"_s.arg(i)});
    auto article = *tests::timelineOfDays(events)->articles[0];
    core::Timeline timeline = *tests::timelineOfDays(events);
    for (core::Event &event : article.events)
        event.date.relation = core::Relation::Before;
    timeline.articles[0] = std::make_shared<const core::Extraction>(article);
    const QByteArray pdf = ui::renderPdf(timeline, pictureOf(timeline), u"Flood year"_s, 1);

    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(pdf.constData(), int(pdf.size())));
    REQUIRE(document->pages() > 1);
    const std::unique_ptr<poppler::page> first(document->create_page(0));
    const poppler::image drawn = poppler::page_renderer().render_page(first.get(), 96, 96);
    const QImage page(reinterpret_cast<const uchar *>(drawn.const_data()), drawn.width(), drawn.height(),
                      drawn.bytes_per_row(), QImage::Format_RGB32);
    bool ended = false; // below the lanes' column
    bool more = false;
    for (int y = page.height() / 2; y < page.height(); ++y) {
        ended |= page.pixelColor(60, y) == QColor(Qt::white);
        for (int x = 0; ended && x < page.width(); ++x)
            more |= page.pixelColor(x, y).saturation() > 60;
    }
    CHECK(ended);
    CHECK_FALSE(more);
}

TEST_CASE("pages side by side share the time", "[timeline]")
{
    const auto timeline = villages(2);
    const QByteArray pdf = ui::renderPdf(*timeline, pictureOf(*timeline), u"Flood year"_s, 3);
    CHECK(pagesOf(pdf).size() == 3);
}
