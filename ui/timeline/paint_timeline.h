// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/glyph_cache.h"
#include "ui/timeline/selection_marks.h"
#include "ui/timeline/timeline_scene.h"

#include <vector>

class QPainter;

namespace ui {

/// Draws the picture: ground, lanes, grid, marks, labels, axis. The same for screen and image.
void paintFrame(QPainter &painter, const TimelineScene &scene, const TimelineFrame &frame, LabelTexts &texts,
                GlyphCache &glyphs);

/// Draws what is selected over the picture.
void paintSelection(QPainter &painter, const TimelineScene &scene, const std::vector<SelectionMark> &marks);

} // namespace ui
