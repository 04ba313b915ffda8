// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <QString>
#include <QStringList>

#include <array>

namespace ui {

/// The groups of kinds that have a colour of their own; kinds beyond these share the last.
inline constexpr int kindColorCount = 8;

/// The colour group of an event's kind, sub-kinds having that of their kind: 0 to kindColorCount - 1.
int kindColorIndex(QStringView kind);

/// The kinds that share a colour; empty for the last one, which all others have.
QStringList kindsOfColor(int color);

/// Whether texts of `palette` are lighter than what they stand on.
bool isDark(const QPalette &palette);

/// Whether a palette is one of strongest contrast: text and ground black and white, and all grounds the same.
bool isHighContrast(const QPalette &palette);

/// The colours of the groups for marks on the base or the window of `palette`, at least 3:1 against either.
///
/// Told apart by people who see two colours only: after Okabe and Ito, "Color Universal Design" (2008),
/// darkened on light ground.
const std::array<QColor, kindColorCount> &kindColors(const QPalette &palette);

} // namespace ui
