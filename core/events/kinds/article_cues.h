// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/kinds/kind_cues.h"
#include "core/events/reading/article_reading.h"

#include <array>
#include <span>
#include <vector>

namespace core {

/// A term of the cues in a sentence: words [first, end), counted from 0 within the sentence.
struct CueHit
{
    int first = 0;
    int end = 0;
    quint16 term = 0; ///< Index into KindCues::terms.
};

/// The cue words of an article, sentence by sentence. `cues` must outlive it.
struct ArticleCues
{
    const KindCues &cues;
    std::vector<std::vector<CueHit>> bySentence; ///< By index into Analysis::sentences.
    std::vector<CueHit> title;                   ///< Of all sentences of the title; their words mean nothing.

    /// The hits in the title and in the sentences before and behind a sentence.
    std::array<std::span<const CueHit>, 3> around(std::size_t sentence) const;
};

/// Finds them. Linear in the words.
ArticleCues findArticleCues(const ArticleReading &reading, const KindCues &cues);

} // namespace core
