// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/kind_colors.h"
#include "ui/timeline/legend.h"
#include "ui/window/appearance.h"

#include <QSet>

#include <catch2/catch_all.hpp>

#include <algorithm>

namespace {

std::vector<ui::LegendEntry> allEntries()
{
    std::vector<ui::LegendEntry> all;
    for (const ui::LegendSection &section : ui::legend())
        all.insert(all.end(), section.entries.begin(), section.entries.end());
    return all;
}

} // namespace

TEST_CASE("The legend explains every status, every relation of a date and every colour", "[timeline][legend]")
{
    QSet<int> statuses;
    QSet<int> relations;
    QSet<int> colors;
    for (const ui::LegendEntry &entry : allEntries()) {
        CHECK(!entry.text.isEmpty());
        statuses += int(entry.look.status);
        colors += int(entry.look.color);
        if (entry.shape == ui::LegendEntry::Shape::Bar)
            relations += int(entry.look.relation);
    }
    CHECK(statuses.size() == int(core::EventStatus::Conditional) + 1);
    CHECK(relations.size() == int(core::Relation::FromTo) + 1);
    CHECK(colors.size() == ui::kindColorCount);
}

TEST_CASE("No two signs look alike, in any appearance and without their colours", "[timeline][legend]")
{
    const auto appearance = GENERATE(ui::Appearance::Light, ui::Appearance::Dark, ui::Appearance::HighContrast);
    const ui::TimelineStyle style = ui::timelineStyle(ui::paletteFor(appearance), QFont());
    std::vector<QImage> pictures;
    QStringList alike;
    for (const ui::LegendSection &section : ui::legend()) {
        for (const ui::LegendEntry &entry : section.entries) {
            const QImage gray = ui::legendPicture(entry, style, 2).toImage().convertToFormat(QImage::Format_Grayscale8);
            if (std::ranges::contains(pictures, gray))
                alike += entry.text;
            pictures.push_back(gray);
        }
        if (section.title == ui::legend()[2].title)
            break; // then come colours
    }
    // A plain day is shown once as a date and once as what happened; feared and alleged are both in doubt.
    CHECK(alike.size() == 2);
}

TEST_CASE("The legend lists its sections and entries, and follows the palette", "[timeline][legend]")
{
    ui::Legend list;
    CHECK(list.count() == int(allEntries().size() + ui::legend().size()));

    const QImage before = list.item(1)->icon().pixmap(64, 24).toImage();
    list.setPalette(ui::darkPalette());
    CHECK(list.item(1)->icon().pixmap(64, 24).toImage() != before);
}
