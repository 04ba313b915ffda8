// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/base/text_range.h"

#include <QtTypes>

#include <span>
#include <vector>

namespace core {

enum class TokenKind : quint8 { Word, Number, Punctuation };

/// One word, number or mark. Clitics ("'s", "n't") and hyphens inside a word stay in it.
struct Token
{
    TextRange range;
    TokenKind kind = TokenKind::Word;

    friend bool operator==(const Token &, const Token &) = default;
};

/// One sentence, headline or caption: what the source pane lights as a whole.
struct Sentence
{
    TextRange range; ///< Without leading or trailing blanks; never crosses a region.
    RegionKind region = RegionKind::Body;
    quint32 firstToken = 0; ///< Its tokens are [firstToken, endToken) of Analysis::tokens.
    quint32 endToken = 0;
    quint32 paragraph = 0; ///< Counted through the article.

    friend bool operator==(const Sentence &, const Sentence &) = default;
};

/// The sentences of an article and their tokens, in reading order, in two flat arrays.
/// Only regions that report events are analysed.
struct Analysis
{
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;

    std::span<const Token> tokensOf(const Sentence &sentence) const
    {
        return std::span(tokens).subspan(sentence.firstToken, sentence.endToken - sentence.firstToken);
    }

    friend bool operator==(const Analysis &, const Analysis &) = default;
};

/// Splits `article` into sentences and tokens. Survives hard-wrapped lines, "north.Talks",
/// abbreviations, initials and quotation marks left open. Pure; linear in the text.
Analysis analyse(const Article &article);

} // namespace core
