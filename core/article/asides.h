// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/paragraph.h"

#include <vector>

namespace core {

/// Which of `paragraphs` lead to other articles in ways that show only in a row of them, one answer for each:
///
/// - teasers: a sentence, and at once the same words again as the beginning of what it leads to, three times or
///   more. One such pair may be a picture's caption and the lead, and is left alone; so is all of it where hardly
///   any other text stands beside.
/// - videos: "1:29 Ferry runs aground in fog", three or more. The lengths stand in no order, as times of day would,
///   or a player's button ends the first.
///
/// Nothing that the format itself marks is one. Linear.
std::vector<bool> findAsides(const std::vector<Paragraph> &paragraphs, const std::vector<Features> &features,
                             const Cues &cues);

} // namespace core
