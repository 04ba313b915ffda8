// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/language/analysis.h"

#include <vector>

namespace core {

/// A content word and how much it says that two articles share it.
struct TopicWord
{
    quint32 word = 0; ///< A hash, the same all through a run of the program.
    float weight = 0; ///< As rarityOf() has it.

    friend bool operator==(const TopicWord &, const TopicWord &) = default;
};

/// What an article is about, in the form in which it is compared with others. Some 2 KB of an article of 400 words.
struct Topic
{
    std::vector<TopicWord> words = {}; ///< By `word`, each once.
    double length = 0;                 ///< Of the vector of their weights.

    friend bool operator==(const Topic &, const Topic &) = default;
};

/// Linear in the text; `analysis` is that of `article`.
Topic topicOf(const Article &article, const Analysis &analysis);

/// The cosine of the angle between two topics, 0 to 1. It hangs on nothing but the two: not on what other articles are
/// open. Linear in their words.
double likeness(const Topic &a, const Topic &b);

} // namespace core
