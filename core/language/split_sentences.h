// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/analysis.h"
#include "core/language/sentence_model.h"
#include "core/language/stop_words.h"

#include <QStringView>

#include <span>

namespace core {

/// No sentence is longer, in UTF-16 units: more than this is no use to somebody who wants to see where
/// an event came from. Longer ones are cut at the best place there is.
inline constexpr qsizetype maxSentenceLength = 600;

/// Where the sentences of `tokens` end: for each the index behind its last token, in order; the last
/// one is tokens.size(). `tokens` are those of one paragraph or several of `text`. What was learnt decides at blanks,
/// with what the rules say before it. Linear.
std::vector<std::size_t> splitSentences(QStringView text, std::span<const Token> tokens, const StopWords &words,
                                        const SentenceModel &model = {});

/// The same by rules alone, and without cutting what is too long.
std::vector<std::size_t> splitByRules(QStringView text, std::span<const Token> tokens, const StopWords &words);

/// The same for words that are one sentence however they are stopped (a headline): cut only where
/// too long.
std::vector<std::size_t> cutLongSentence(QStringView text, std::span<const Token> tokens);

} // namespace core
