// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/kind_colors.h"

#include "core/events/kinds/taxonomy.h"

#include <algorithm>

namespace ui {

namespace {

struct KindGroup
{
    QStringView kind;
    int color;
};

// Near relations share a colour, so that eight do for all that is reported.
constexpr std::array kindGroups{
    KindGroup{u"battle", 0},   KindGroup{u"explosion", 0}, KindGroup{u"violence-against-civilians", 0},
    KindGroup{u"conflict", 0}, KindGroup{u"protest", 1},   KindGroup{u"riot", 1},
    KindGroup{u"politics", 2}, KindGroup{u"diplomacy", 3}, KindGroup{u"strategic", 3},
    KindGroup{u"crime", 4},    KindGroup{u"justice", 4},   KindGroup{u"disaster", 5},
    KindGroup{u"accident", 5}, KindGroup{u"business", 6},
};

constexpr std::array<QRgb, kindColorCount> onLight{0xffd55e00, 0xff0072b2, 0xff9b59a8, 0xff008a65,
                                                   0xff8c6d1f, 0xffc2185b, 0xff00808c, 0xff6b7280};
constexpr std::array<QRgb, kindColorCount> onDark{0xffff8c42, 0xff56b4e9, 0xffc79ad9, 0xff2fcf9a,
                                                  0xffe0b84c, 0xfff06ea0, 0xff4dd0e1, 0xff9aa3af};

std::array<QColor, kindColorCount> colorsOf(const std::array<QRgb, kindColorCount> &values)
{
    std::array<QColor, kindColorCount> colors;
    std::ranges::transform(values, colors.begin(), [](QRgb value) { return QColor::fromRgb(value); });
    return colors;
}

} // namespace

int kindColorIndex(QStringView kind)
{
    const auto group = std::ranges::find(kindGroups, core::topKindOf(kind), &KindGroup::kind);
    return group == kindGroups.end() ? kindColorCount - 1 : group->color;
}

QStringList kindsOfColor(int color)
{
    QStringList kinds;
    for (const KindGroup &group : kindGroups) {
        if (group.color == color)
            kinds += group.kind.toString();
    }
    return kinds;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Text).lightness() > palette.color(QPalette::Base).lightness();
}

bool isHighContrast(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const int apart = std::abs(base.lightness() - text.lightness());
    return apart == 255 && palette.color(QPalette::Window) == base && palette.color(QPalette::Button) == base;
}

const std::array<QColor, kindColorCount> &kindColors(const QPalette &palette)
{
    static const auto light = colorsOf(onLight);
    static const auto dark = colorsOf(onDark);
    return isDark(palette) ? dark : light;
}

} // namespace ui
