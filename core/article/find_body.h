// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/paragraph.h"

#include <cstddef>
#include <vector>

namespace core {

/// Paragraphs [first, end) of a page.
struct ParagraphRun
{
    std::size_t first = 0;
    std::size_t end = 0;

    bool contains(std::size_t i) const { return first <= i && i < end; }
};

/// The run of paragraphs that tells the story: the one of greatest sum where running text counts
/// for it and menus, labels and cues against it (a maximum-sum segment, as J. Pasternack and
/// D. Roth do over tokens in "Extracting article text from the web", 2009). It ends before a comment
/// form and the like. `asides` (asides.h) speak neither for nor against it. Never empty where there is a paragraph.
/// Linear.
ParagraphRun findBody(const std::vector<Paragraph> &paragraphs, const std::vector<Features> &features,
                      const std::vector<bool> &asides);

} // namespace core
