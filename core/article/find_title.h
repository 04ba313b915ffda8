// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/find_body.h"
#include "core/article/paragraph.h"

#include <optional>
#include <vector>

namespace core {

/// The headline among the paragraphs above the story, or the story's first; nothing where none looks
/// like one. `taken` marks those that are something else already.
std::optional<std::size_t> findTitle(const std::vector<Paragraph> &paragraphs, const std::vector<Features> &features,
                                     const std::vector<bool> &taken, ParagraphRun body);

} // namespace core
