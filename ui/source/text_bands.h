// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text_range.h"

#include <QRectF>
#include <QTextLine>

namespace ui {

/// Around the text of an article, in logical pixels.
inline constexpr qreal sourceTextMargin = 18;

/// The part of `range`, in positions of the document, that line `line` of a block shows; empty for none.
core::TextRange partIn(const QTextLine &line, int blockPosition, core::TextRange range);

/// The rectangle of `part` of a line, as high as the lines are apart; in the block.
QRectF bandOf(const QTextLine &line, core::TextRange part, int blockPosition);

} // namespace ui
