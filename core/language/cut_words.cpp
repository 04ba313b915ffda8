// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/cut_words.h"

#include "core/language/word_pieces.h"
#include "core/language/word_scan.h"

#include <algorithm>

namespace core {

namespace {

/// Whether `word` is nothing but letters or figures of ASCII, so that no mark asks to be looked at.
bool isBare(QStringView word)
{
    return std::ranges::all_of(
        word, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); });
}

class Cutter
{
public:
    Cutter(QStringView text, const WordRules &rules, std::vector<Word> &words)
        : m_text(text)
        , m_rules(rules)
        , m_words(words)
    {}

    void cut(const Sentence &sentence, std::span<const Token> tokens)
    {
        WordScan scan(m_text, sentence.range, m_rules, StopWords::english(), m_words);
        for (std::size_t i = 0; i < tokens.size();) {
            std::size_t end = i + 1;
            while (end < tokens.size() && tokens[end].range.begin == tokens[end - 1].range.end)
                ++end;
            const TextRange chunk{tokens[i].range.begin, tokens[end - 1].range.end};
            if (end == i + 1 && isBare(m_text.sliced(chunk.begin, chunk.length())))
                cutWritten(m_text, chunk, nextOf(tokens, end), m_rules, m_words);
            else
                scan.cut(chunk);
            i = end;
        }
    }

private:
    QStringView nextOf(std::span<const Token> tokens, std::size_t i) const
    {
        return i < tokens.size() ? m_text.sliced(tokens[i].range.begin, tokens[i].range.length()) : QStringView();
    }

    QStringView m_text;
    const WordRules &m_rules;
    std::vector<Word> &m_words;
};

} // namespace

void cutWords(QStringView text, Analysis &analysis)
{
    analysis.words.clear();
    analysis.words.reserve(analysis.tokens.size() + analysis.tokens.size() / 8);
    Cutter cutter(text, WordRules::english(), analysis.words);
    for (Sentence &sentence : analysis.sentences) {
        sentence.firstWord = static_cast<quint32>(analysis.words.size());
        cutter.cut(sentence, analysis.tokensOf(sentence));
        sentence.endWord = static_cast<quint32>(analysis.words.size());
    }
}

} // namespace core
