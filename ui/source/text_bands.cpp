// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/text_bands.h"

#include "ui/source/reading_layout.h"

#include <algorithm>
#include <cmath>

namespace ui {

core::TextRange partIn(const QTextLine &line, int blockPosition, core::TextRange range)
{
    const qsizetype begin = blockPosition + line.textStart();
    return {std::max(range.begin, begin), std::min(range.end, begin + line.textLength())};
}

QRectF bandOf(const QTextLine &line, core::TextRange part, int blockPosition)
{
    const qreal left = line.cursorToX(int(part.begin - blockPosition));
    const qreal right = line.cursorToX(int(part.end - blockPosition));
    const qreal gap = line.height() * (ReadingLayout::linePitch - 1);
    return {std::min(left, right), line.y() - gap / 2, std::abs(right - left), line.height() + gap};
}

} // namespace ui
