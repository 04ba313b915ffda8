// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/source_colors.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// `part` of `top` over `ground`.
QColor mixed(const QColor &ground, const QColor &top, float part)
{
    const auto blend = [part](float a, float b) { return a + (b - a) * part; };
    return QColor::fromRgbF(blend(ground.redF(), top.redF()), blend(ground.greenF(), top.greenF()),
                            blend(ground.blueF(), top.blueF()));
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(double(color.redF())) + 0.7152 * linear(double(color.greenF())) +
           0.0722 * linear(double(color.blueF()));
}

/// `text` faded towards `base` as far as it stays readable.
QColor faded(const QColor &text, const QColor &base)
{
    constexpr double readable = 4.8; // a little above WCAG's 4.5:1
    float part = 0.45F;
    while (part > 0 && contrast(mixed(text, base, part), base) < readable)
        part -= 0.05F;
    return mixed(text, base, std::max(part, 0.F));
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

SourceColors sourceColors(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const bool dark = luminance(base) < luminance(text);
    const QColor amber = QColor::fromHsv(44, 255, 250);
    const QColor green = QColor::fromHsv(135, 140, dark ? 160 : 130);
    return {.lit = mixed(base, amber, dark ? 0.24F : 0.30F),
            .litEdge = dark ? QColor::fromHsv(42, 200, 250) : QColor::fromHsv(40, 255, 205),
            .event = mixed(base, green, dark ? 0.17F : 0.11F),
            .dimmed = faded(text, base),
            .panel = mixed(base, text, 0.035F),
            .border = mixed(base, text, 0.16F)};
}

} // namespace ui
