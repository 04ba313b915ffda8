// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/cut_words.h"

namespace core {

void cutWords(QStringView, Analysis &analysis)
{
    analysis.words.clear();
    analysis.words.reserve(analysis.tokens.size());
    for (Sentence &sentence : analysis.sentences) {
        sentence.firstWord = static_cast<quint32>(analysis.words.size());
        for (const Token &token : analysis.tokensOf(sentence)) {
            analysis.words.push_back({.begin = static_cast<quint32>(token.range.begin),
                                      .length = static_cast<quint16>(token.range.length())});
        }
        sentence.endWord = static_cast<quint32>(analysis.words.size());
    }
}

} // namespace core
