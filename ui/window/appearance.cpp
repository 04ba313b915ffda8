// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/appearance.h"

#include "ui/source/source_colors.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace ui {

namespace {

/// The few colours that all others follow from.
struct Tones
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb faint; ///< Placeholders and secondary text.
    QRgb disabled;
    QRgb line; ///< Borders and separators.
    QRgb accent;
    QRgb onAccent;
    QRgb visited;
};

constexpr Tones lightTones{0xfff4f5f7, 0xffffffff, 0xfff8f9fa, 0xfffcfcfd, 0xff1d2126, 0xff646b75,
                           0xffa0a6ae, 0xffd5d9de, 0xff0b62c4, 0xffffffff, 0xff7a4aa8};
constexpr Tones darkTones{0xff23272d, 0xff1b1e23, 0xff20242a, 0xff2c3138, 0xffe6e9ed, 0xff9ba3ae,
                          0xff666d77, 0xff3a4048, 0xff5aa9ff, 0xff0d1117, 0xffc39bea};

constexpr Tones highContrastTones{0xff000000, 0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xffe6e6e6,
                                  0xffa6a6a6, 0xffffffff, 0xffffe600, 0xff000000, 0xffffb3ff};

void setShades(QPalette &palette, const Tones &tones, bool dark)
{
    const QColor line(tones.line);
    palette.setColor(QPalette::Light, dark ? line.lighter(115) : QColor(Qt::white));
    palette.setColor(QPalette::Midlight, dark ? line : line.lighter(108));
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, line.darker(dark ? 150 : 125));
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : line.darker(170));
}

void setDisabled(QPalette &palette, const Tones &tones)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor(tones.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(tones.line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(tones.disabled));
}

QPalette paletteOf(const Tones &tones, bool dark)
{
    QPalette palette{QColor(tones.button), QColor(tones.window)};
    palette.setColor(QPalette::Window, QColor(tones.window));
    palette.setColor(QPalette::Base, QColor(tones.base));
    palette.setColor(QPalette::AlternateBase, QColor(tones.alternate));
    palette.setColor(QPalette::Button, QColor(tones.button));
    palette.setColor(QPalette::ToolTipBase, QColor(tones.button));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(tones.text));
    palette.setColor(QPalette::PlaceholderText, QColor(tones.faint));
    palette.setColor(QPalette::Highlight, QColor(tones.accent));
    palette.setColor(QPalette::HighlightedText, QColor(tones.onAccent));
    palette.setColor(QPalette::Accent, QColor(tones.accent));
    palette.setColor(QPalette::Link, QColor(tones.accent));
    palette.setColor(QPalette::LinkVisited, QColor(tones.visited));
    setShades(palette, tones, dark);
    setDisabled(palette, tones);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(lightTones, false);
}

QPalette darkPalette()
{
    return paletteOf(darkTones, true);
}

QPalette highContrastPalette()
{
    return paletteOf(highContrastTones, true);
}

QPalette paletteFor(Appearance appearance)
{
    if (appearance == Appearance::System) {
        const bool dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
        return dark ? darkPalette() : lightPalette();
    }
    return appearance == Appearance::HighContrast ? highContrastPalette()
           : appearance == Appearance::Dark       ? darkPalette()
                                                  : lightPalette();
}

QColor mixed(const QColor &under, const QColor &over, qreal share)
{
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue()));
}

QColor uncertainText(const QPalette &palette)
{
    constexpr double readable = 4.5; // WCAG 2.1
    constexpr int amber = 36;        // degrees
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::Text);
    const auto reads = [&](const QColor &color) {
        return contrast(color, base) >= readable && contrast(color, window) >= readable;
    };
    const QColor warm = QColor::fromHsv(amber, 255, 220);
    for (qreal share = 0; share < 1; share += 0.05) {
        if (const QColor color = mixed(warm, text, share); reads(color))
            return color;
    }
    return text;
}

QPalette withSoftSelection(QPalette palette)
{
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const qreal share = group == QPalette::Active ? 0.2 : 0.12;
        const QColor tint = mixed(palette.color(QPalette::Base), palette.color(QPalette::Accent), share);
        palette.setColor(group, QPalette::Highlight, tint);
        palette.setColor(group, QPalette::HighlightedText, palette.color(group, QPalette::Text));
    }
    return palette;
}

} // namespace ui
