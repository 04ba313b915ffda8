// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timeline_scene.h"

namespace tests {

/// What a picture of a timeline shows and where, a thing a line, in whole logical pixels: so a change of
/// layout is a readable difference of two texts.
QString layoutText(const ui::TimelineScene &scene, const ui::TimelineFrame &frame, ui::LabelTexts &texts);

} // namespace tests
