// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/even_font.h"
#include "tests/ui/pictures/made_up_pictures.h"
#include "ui/window/appearance.h"

#include <QFile>
#include <QFontMetricsF>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using tests::MadeUpPicture;
using tests::MadeUpTimeline;

namespace {

constexpr int plainSize = 14; // pixels

/// A language to draw in, and how much larger than usual its letters are.
struct Reader
{
    QString name;
    QLocale locale;
    int percent = 100;
};

std::vector<Reader> readers()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale arabic(QLocale::Arabic, QLocale::Egypt);
    return {{u"english"_s, english, 100}, {u"english-large"_s, english, 200}, {u"arabic"_s, arabic, 100}};
}

QString pathOf(const Reader &reader, int zoom)
{
    return u"%1/%2-zoom-%3.layout"_s.arg(QStringLiteral(DATELINE_PICTURES), reader.name).arg(zoom);
}

MadeUpPicture pictureFor(const Reader &reader, int zoom, const tests::EvenFont &font)
{
    return {.zoom = zoom,
            .palette = ui::lightPalette(),
            .font = font.ofSize(plainSize * reader.percent / 100),
            .locale = reader.locale};
}

} // namespace

TEST_CASE("The even font is alike everywhere", "[pictures]")
{
    const tests::EvenFont font;
    const QFontMetricsF metrics(font.ofSize(14));
    CHECK(metrics.height() == 14);
    for (const QString &text : {u"iiii"_s, u"WWWW"_s, u"مارس"_s, u"٢٠١٩"_s}) {
        CAPTURE(text.toStdString());
        CHECK(metrics.horizontalAdvance(text) == 28);
    }
    QFont bold = font.ofSize(14);
    bold.setBold(true);
    CHECK(QFontMetricsF(bold).horizontalAdvance(u"Kati"_s) == 28);
}

// A change that is meant is written by: ui_tests "[write-layouts]"
TEST_CASE("The made-up timeline is laid out as expected at five zooms", "[pictures]")
{
    const tests::EvenFont font;
    const int zoom = GENERATE(range(0, tests::zooms));
    for (const Reader &reader : readers()) {
        QFile file(pathOf(reader, zoom));
        CAPTURE(file.fileName().toStdString());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
        const QStringList lines = MadeUpTimeline(pictureFor(reader, zoom, font)).layout().split(u'\n');
        for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
            REQUIRE(lines[i].toStdString() == expected[i].toStdString());
        CHECK(lines.size() == expected.size());
    }
}

TEST_CASE("The expected layouts are written anew", "[.][write-layouts]")
{
    const tests::EvenFont font;
    for (const Reader &reader : readers()) {
        for (int zoom = 0; zoom < tests::zooms; ++zoom) {
            QFile file(pathOf(reader, zoom));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(MadeUpTimeline(pictureFor(reader, zoom, font)).layout().toUtf8());
        }
    }
}

TEST_CASE("Colours and sharpness change what is drawn, and not where", "[pictures]")
{
    const tests::EvenFont font;
    MadeUpPicture picture = pictureFor(readers().front(), GENERATE(range(0, tests::zooms)), font);
    const QString layout = MadeUpTimeline(picture).layout();
    std::vector<QImage> images;
    for (const QPalette &palette : {ui::lightPalette(), ui::darkPalette(), tests::highContrastPalette()}) {
        for (const qreal scale : {1.0, 2.0}) {
            picture.palette = palette;
            picture.scale = scale;
            MadeUpTimeline drawn(picture);
            CHECK(drawn.layout() == layout);
            const QImage image = drawn.draw();
            CHECK(image.size() == QSize(1000, 480) * scale);
            CHECK(image.pixelColor(image.width() - 3, image.height() - 3) == palette.color(QPalette::Base));
            CHECK_FALSE(std::ranges::contains(images, image));
            images.push_back(image);
        }
    }
}

/// By packaging/screenshot, which says where to.
TEST_CASE("The pictures of the README are drawn", "[.][draw-pictures]")
{
    const QString folder = qEnvironmentVariable("DATELINE_DRAWN");
    REQUIRE_FALSE(folder.isEmpty());
    const auto draw = [&folder](const QString &name, const MadeUpPicture &picture) {
        REQUIRE(MadeUpTimeline(picture).draw().save(folder + u'/' + name + u".png"_s));
    };
    for (int zoom = 0; zoom < tests::zooms; ++zoom)
        draw(u"zoom-%1-light"_s.arg(zoom + 1), {.zoom = zoom, .palette = ui::lightPalette()});
    draw(u"zoom-2-dark"_s, {.zoom = 1, .palette = ui::darkPalette()});
    draw(u"zoom-2-contrast"_s, {.zoom = 1, .palette = tests::highContrastPalette()});
    draw(u"zoom-2-arabic"_s, {.zoom = 1, .palette = ui::lightPalette(), .locale = QLocale(u"ar_EG"_s)});
}
