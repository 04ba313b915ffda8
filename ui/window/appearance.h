// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

namespace ui {

/// Whether the window is light or dark, or as the desktop says. The numbers are kept in settings.
enum class Appearance { System, Light, Dark, HighContrast };

/// Our palettes: quiet greys, one blue accent. Text stands out at 4.5:1 or more on both.
QPalette lightPalette();
QPalette darkPalette();
/// White and yellow on black, without shades.
QPalette highContrastPalette();

/// The palette for `appearance`; System asks the desktop for its colour scheme of the moment.
QPalette paletteFor(Appearance appearance);

/// `palette` with a selection that only tints the row, for lists in which many rows are read at once.
QPalette withSoftSelection(QPalette palette);

/// For text that says something uncertain: a warm colour, at 4.5:1 or more on the palette's base and window.
QColor uncertainText(const QPalette &palette);

/// `under` with `share` (0 to 1) of `over` laid on it.
QColor mixed(const QColor &under, const QColor &over, qreal share);

} // namespace ui
