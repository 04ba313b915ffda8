// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timeline_style.h"

#include "ui/models/kind_colors.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

QFont resized(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    return font;
}

} // namespace

QColor TimelineStyle::shade(qreal amount) const
{
    const QColor ground = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    if (strong)
        amount = std::max(amount, 0.45);
    const auto mixed = [amount](int from, int to) { return int(std::lround(from + (to - from) * amount)); };
    return {mixed(ground.red(), text.red()), mixed(ground.green(), text.green()), mixed(ground.blue(), text.blue())};
}

TimelineStyle timelineStyle(const QPalette &palette, const QFont &font)
{
    TimelineStyle style;
    style.palette = palette;
    style.strong = isHighContrast(palette);
    style.glyphLine = style.strong ? 2.2 : 1.6;
    style.font = style.bold = font;
    style.bold.setBold(true);
    style.small = resized(font, 0.88);
    style.smallBold = style.small;
    style.smallBold.setBold(true);

    const QFontMetricsF metrics(font);
    const QFontMetricsF counts(style.smallBold);
    style.rowHeight = int(std::ceil(metrics.height())) + 8;
    style.axisRowHeight = int(std::ceil(metrics.height())) + 5;
    style.leastLaneHeight = 2 * int(std::ceil(metrics.height())) + 2 * style.lanePadding;
    style.marks.pin = 2 * std::round(metrics.height() * 0.39);
    style.marks.shortestBar = style.marks.pin;
    style.marks.digit = std::ceil(counts.horizontalAdvance(u'0'));
    return style;
}

} // namespace ui
