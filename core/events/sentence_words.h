// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/events/compiled_lexicon.h"
#include "core/language/analysis.h"
#include "core/temporal/time_expression.h"

#include <QStringView>

#include <span>
#include <vector>

namespace core {

/// A token as the event rules see it.
struct RuleWord
{
    TextRange range = {};
    QStringView lower = {};         ///< Small letters, straight apostrophes, without a possessive "'s".
    const WordInfo *info = nullptr; ///< What the lexicon knows of it; never null.
    VerbFormSet verbForms = {};     ///< The lexicon's, or guessed from the ending.
    int time = -1;                  ///< Index of the time expression it is part of.
    bool isWord = false;            ///< Neither a number nor a mark.
    bool isNumber = false;          ///< In figures.
    bool capital = false;
    bool possessive = false; ///< Ends in "'s" or "s'".
    bool quoted = false;     ///< Inside quotation marks that hold speech, not a word or two.

    bool is(WordClass one) const { return info->classes.testFlag(one); }
    bool isAny(WordClasses some) const { return info->classes.testAnyFlags(some); }
    bool isMark(char16_t mark) const { return !isWord && !isNumber && lower == QChar(mark); }
    bool isOpen() const; ///< A noun, adjective or verb rather than a word of the sentence's frame.
};

/// What is read of the article once, for all its sentences.
struct ArticleWords
{
    const Article &article;
    const Analysis &analysis;
    std::span<const TimeExpression> times;
    const EventLexicon::Compiled &lexicon;
    QString lower;            ///< Article::text in small letters with straight apostrophes, unit for unit.
    std::vector<bool> quoted; ///< By token.
};

/// Prepares an article; the arguments must outlive the result. Linear.
ArticleWords prepareWords(const Article &article, const Analysis &analysis, std::span<const TimeExpression> times,
                          const EventLexicon &lexicon);

/// One sentence, word by word.
struct SentenceWords
{
    const ArticleWords &all;
    const Sentence &sentence;
    std::vector<RuleWord> words;

    int count() const { return int(words.size()); }
    const RuleWord &operator[](int i) const { return words[std::size_t(i)]; }
    TextRange rangeOf(int first, int end) const { return {(*this)[first].range.begin, (*this)[end - 1].range.end}; }
    const EventEntry *verbOf(int i) const { return entry((*this)[i].info->verb); }
    const EventEntry *nounOf(int i) const { return entry((*this)[i].info->noun); }

private:
    const EventEntry *entry(int index) const { return index < 0 ? nullptr : &all.lexicon.entries[std::size_t(index)]; }
};

SentenceWords wordsOf(const ArticleWords &all, const Sentence &sentence);

} // namespace core
