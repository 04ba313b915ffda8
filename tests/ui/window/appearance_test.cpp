// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/appearance.h"

#include <cmath>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// The contrast ratio of WCAG 2.
double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

TEST_CASE("text can be read on what it stands on, light and dark", "[window]")
{
    const QPalette palette = GENERATE(ui::lightPalette(), ui::darkPalette(), ui::withSoftSelection(ui::lightPalette()),
                                      ui::withSoftSelection(ui::darkPalette()));
    const auto [text, ground] = GENERATE(table<QPalette::ColorRole, QPalette::ColorRole>({
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::Window},
        {QPalette::Link, QPalette::Base},
    }));
    CAPTURE(text, ground, palette.color(text).name(), palette.color(ground).name());
    CHECK(contrast(palette.color(text), palette.color(ground)) >= 4.5);
}

TEST_CASE("the choice of light or dark does not ask the desktop", "[window]")
{
    CHECK(ui::paletteFor(ui::Appearance::Light) == ui::lightPalette());
    CHECK(ui::paletteFor(ui::Appearance::Dark) == ui::darkPalette());
    CHECK(ui::lightPalette().color(QPalette::Base).lightness() > 200);
    CHECK(ui::darkPalette().color(QPalette::Base).lightness() < 60);
}
