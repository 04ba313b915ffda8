// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/base/text_range.h"
#include "core/language/tags.h"

#include <QString>
#include <QtTypes>

#include <span>
#include <vector>

namespace core {

class SentenceModel;

enum class TokenKind : quint8 { Word, Number, Punctuation };

/// One word, number or mark. Clitics ("'s", "n't") and hyphens inside a word stay in it.
struct Token
{
    TextRange range;
    TokenKind kind = TokenKind::Word;

    friend bool operator==(const Token &, const Token &) = default;
};

/// One syntactic word as Universal Dependencies cuts them: "don't" is two, "well-known" three. 24 bytes.
struct Word
{
    quint32 begin = 0; ///< Its range in Article::text, in UTF-16 units.
    quint16 length = 0;
    quint16 head = 0;        ///< 1-based word of its sentence; 0: the root, and the head of no other.
    quint32 lemmaBegin = 0;  ///< Its lemma in Analysis::lemmas.
    quint16 lemmaLength = 0; ///< 0 where the words were not parsed.
    quint16 features = 0;    ///< A bundle of morphological features, by its number in the model.
    Upos upos = Upos::X;
    Xpos xpos = Xpos::Xx;
    Deprel relation = Deprel::Dep; ///< To the head.
    NameTag name = NameTag::None;
    MentionKind mention = MentionKind::None; ///< Where it is the head of a mention, named or not.
    bool joined = false;                     ///< Written as one with the word before: "n't".

    TextRange range() const { return {begin, qsizetype(begin) + length}; }

    friend bool operator==(const Word &, const Word &) = default;
};

/// One sentence, headline or caption: what the source pane lights as a whole.
struct Sentence
{
    TextRange range; ///< Without leading or trailing blanks; never crosses a region.
    RegionKind region = RegionKind::Body;
    quint32 firstToken = 0; ///< Its tokens are [firstToken, endToken) of Analysis::tokens.
    quint32 endToken = 0;
    quint32 firstWord = 0; ///< Its words are [firstWord, endWord) of Analysis::words.
    quint32 endWord = 0;
    quint32 paragraph = 0; ///< Counted through the article.

    friend bool operator==(const Sentence &, const Sentence &) = default;
};

/// The sentences of an article, their tokens and their words, in reading order, in flat arrays.
/// Only regions that report events are analysed. Tokens are what rules read, words what is parsed. No blank lies in
/// either; a word is a part of one token ("n't"), or all of one, or all of several written as one ("Mr" and ".").
struct Analysis
{
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<Word> words; ///< None before cutWords().
    QString lemmas;          ///< The lemmas of all words, one behind the other; empty before parseWords().

    std::span<const Token> tokensOf(const Sentence &sentence) const
    {
        return std::span(tokens).subspan(sentence.firstToken, sentence.endToken - sentence.firstToken);
    }

    std::span<const Word> wordsOf(const Sentence &sentence) const
    {
        return std::span(words).subspan(sentence.firstWord, sentence.endWord - sentence.firstWord);
    }

    QStringView lemmaOf(const Word &word) const
    {
        return QStringView(lemmas).sliced(word.lemmaBegin, word.lemmaLength);
    }

    friend bool operator==(const Analysis &, const Analysis &) = default;
};

/// Splits `article` into sentences and tokens. Survives hard-wrapped lines, "north.Talks",
/// abbreviations, initials and quotation marks left open. Pure; linear in the text.
Analysis analyse(const Article &article);

/// The same with what was learnt of where sentences end.
Analysis analyse(const Article &article, const SentenceModel &model);

} // namespace core
