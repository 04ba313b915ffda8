// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/paragraph.h"

namespace core {

/// The article that `paragraphs` of `text` make: their kinds as regions, and the title, byline,
/// outlet, language and date clues that stand in them. What a format knows from elsewhere (a page's
/// metadata) is its reader's to add. Pure; linear in the text.
Article assembleArticle(const QString &text, const std::vector<Paragraph> &paragraphs);

/// The same with the features of the paragraphs known already.
Article assembleArticle(const QString &text, const std::vector<Paragraph> &paragraphs,
                        const std::vector<Features> &features, const Cues &cues);

} // namespace core
