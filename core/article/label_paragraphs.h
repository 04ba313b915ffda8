// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/paragraph.h"

#include <optional>
#include <vector>

namespace core {

/// What each paragraph is; nothing for those that are none of the kinds: a bare photo credit, a
/// picture's alternative text that the caption repeats, an author's place of work.
using Labels = std::vector<std::optional<RegionKind>>;

/// Tells the kinds of `paragraphs` by what they say (the cues), what they look like (the features), where
/// they stand to the story, and what the format says of them. Linear.
Labels labelParagraphs(const std::vector<Paragraph> &paragraphs, const std::vector<Features> &features,
                       const Cues &cues);

} // namespace core
