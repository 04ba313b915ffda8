// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/glyph_cache.h"
#include "ui/timeline/timeline_scene.h"

#include <vector>

class QPainter;

namespace ui {

/// Draws the picture: ground, lanes, grid, marks, labels, axis. The same for screen and image.
void paintFrame(QPainter &painter, const TimelineScene &scene, const TimelineFrame &frame, LabelTexts &texts,
                GlyphCache &glyphs);

/// Draws what is selected over the picture: a ring around each mark, and the words of the events in bold, those of
/// the current one in any case. `selected` are slots, ascending. Cost: as the marks, not as what is selected.
void paintSelection(QPainter &painter, const TimelineScene &scene, const TimelineFrame &frame,
                    const std::vector<quint32> &selected, quint32 current, const LabelTexts &texts);

} // namespace ui
