// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/analysis.h"
#include "core/language/stop_words.h"
#include "core/language/word_rules.h"

#include <QStringView>

namespace core {

/// Finds the written words of one sentence: what stands between blanks, without the marks around it.
class WordScan
{
public:
    /// `range` of `text` is the sentence.
    WordScan(QStringView text, TextRange range, const WordRules &rules, const StopWords &stops,
             std::vector<Word> &words)
        : m_text(text)
        , m_rules(rules)
        , m_stops(stops)
        , m_words(words)
        , m_sentence(range)
    {}

    /// Appends the words of `chunk`, which has no blanks in it. Chunks come in order.
    void cut(TextRange chunk);

private:
    QChar at(qsizetype i) const { return i >= m_sentence.begin && i < m_end ? m_text[i] : QChar(u' '); }
    QStringView view(qsizetype begin, qsizetype end) const { return m_text.sliced(begin, end - begin); }
    void put(qsizetype begin, qsizetype end, bool joined = false);

    QStringView written(qsizetype i) const;
    bool isEllipsis(qsizetype begin, qsizetype end) const;
    qsizetype linkEnd(qsizetype begin) const;
    qsizetype mailEnd(qsizetype begin) const;
    qsizetype writtenEnd(qsizetype begin) const;
    bool goesOnAt(qsizetype begin, qsizetype i) const;
    bool isInnerStop(qsizetype begin, qsizetype i) const;
    bool isDaySlash(qsizetype begin, qsizetype i) const;
    bool takesStop(qsizetype begin, qsizetype end) const;
    bool endsSentence(qsizetype i) const;
    QStringView wordAfter(qsizetype i) const;
    qsizetype cutWord(qsizetype begin);
    qsizetype cutMark(qsizetype begin);
    qsizetype cliticEnd(qsizetype begin) const;
    qsizetype cutApostrophe(qsizetype begin);
    qsizetype behindPossessive(qsizetype begin, qsizetype end);

    QStringView m_text;
    const WordRules &m_rules;
    const StopWords &m_stops;
    std::vector<Word> &m_words;
    TextRange m_sentence;
    qsizetype m_begin = 0; ///< Of the chunk.
    qsizetype m_end = 0;
    bool m_quoted = false; ///< Behind an apostrophe that opened a quotation.
};

} // namespace core
