// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/reading/sentence_tree.h"

#include <algorithm>

namespace core {

namespace {

const WordInfo unknown;

const WordInfo &infoIn(const EventLexicon::Compiled &lexicon, QStringView form)
{
    const auto found = lexicon.words.find(form);
    return found == lexicon.words.end() ? unknown : found->second;
}

QString lowered(QStringView text)
{
    QString lower(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, lower.begin(), [](QChar c) {
        return c == QChar(0x2019) || c == QChar(0x02BC) ? QChar(u'\'') : c.toLower();
    });
    return lower;
}

const EventEntry *entryAt(const EventLexicon::Compiled &lexicon, int index)
{
    return index < 0 ? nullptr : &lexicon.entries[std::size_t(index)];
}

} // namespace

SentenceTree::SentenceTree(const ArticleReading &reading, const Sentence &sentence)
    : m_reading(&reading)
    , m_sentence(&sentence)
    , m_words(reading.analysis.wordsOf(sentence))
    , m_lower(lowered(QStringView(reading.article.text).sliced(sentence.range.begin, sentence.range.length())))
{
    linkChildren();
    spanPhrases();
    findTimes();
    lookUpWords();
}

void SentenceTree::lookUpWords()
{
    m_infos.reserve(m_words.size());
    m_lemmaInfos.reserve(m_words.size());
    for (int i = 0; i < count(); ++i) {
        const WordInfo &info = infoIn(m_reading->lexicon, lowerOf(i));
        m_infos.push_back(&info);
        m_lemmaInfos.push_back(lemmaOf(i) == lowerOf(i) ? &info : &infoIn(m_reading->lexicon, lemmaOf(i)));
    }
}

void SentenceTree::linkChildren()
{
    m_firstChild.assign(m_words.size() + 1, 0);
    for (int i = 0; i < count(); ++i) {
        if (headOf(i) >= 0)
            ++m_firstChild[std::size_t(headOf(i)) + 1];
    }
    for (std::size_t i = 1; i < m_firstChild.size(); ++i)
        m_firstChild[i] = quint16(m_firstChild[i] + m_firstChild[i - 1]);
    m_children.resize(m_words.empty() ? 0 : m_firstChild.back());
    std::vector<quint16> next(m_firstChild.begin(), m_firstChild.end());
    for (int i = 0; i < count(); ++i) {
        if (headOf(i) >= 0)
            m_children[next[std::size_t(headOf(i))]++] = quint16(i);
    }
}

/// Every word widens the phrases of all its ancestors; chains are short.
void SentenceTree::spanPhrases()
{
    m_phrases.reserve(m_words.size());
    for (int i = 0; i < count(); ++i)
        m_phrases.push_back({i, i + 1});
    for (int i = 0; i < count(); ++i) {
        for (int above = headOf(i); above >= 0; above = headOf(above)) {
            WordSpan &phrase = m_phrases[std::size_t(above)];
            phrase = {std::min(phrase.first, i), std::max(phrase.end, i + 1)};
        }
    }
}

void SentenceTree::findTimes()
{
    m_times.assign(m_words.size(), -1);
    const auto &times = m_reading->times;
    const auto first = std::ranges::lower_bound(times, m_sentence->range.begin, {},
                                                [](const TimeExpression &time) { return time.range.begin; });
    for (auto time = first; time != times.end() && time->range.begin < m_sentence->range.end; ++time) {
        const WordSpan words = wordsIn(time->range);
        for (int i = words.first; i < words.end; ++i)
            m_times[std::size_t(i)] = int(time - times.begin());
    }
}

std::span<const quint16> SentenceTree::childrenOf(int word) const
{
    const std::size_t first = m_firstChild[std::size_t(word)];
    return std::span(m_children).subspan(first, m_firstChild[std::size_t(word) + 1] - first);
}

int SentenceTree::childOf(int word, std::initializer_list<Deprel> relations) const
{
    for (const quint16 child : childrenOf(word)) {
        if (std::ranges::find(relations, relationOf(child)) != relations.end())
            return child;
    }
    return -1;
}

bool SentenceTree::isWithin(int word, int ancestor) const
{
    while (word >= 0 && word != ancestor)
        word = headOf(word);
    return word >= 0;
}

QStringView SentenceTree::textOf(int word) const
{
    const TextRange range = m_words[std::size_t(word)].range();
    return QStringView(m_reading->article.text).sliced(range.begin, range.length());
}

QStringView SentenceTree::lowerOf(int word) const
{
    const TextRange range = m_words[std::size_t(word)].range();
    return QStringView(m_lower).sliced(range.begin - m_sentence->range.begin, range.length());
}

const EventEntry *SentenceTree::verbEntryOf(int word) const
{
    return entryAt(m_reading->lexicon, lemmaInfoOf(word).verb);
}

const EventEntry *SentenceTree::nounEntryOf(int word) const
{
    return entryAt(m_reading->lexicon, lemmaInfoOf(word).noun);
}

const EventEntry *SentenceTree::adjectiveEntryOf(int word) const
{
    return entryAt(m_reading->lexicon, lemmaInfoOf(word).adjective);
}

TextRange SentenceTree::rangeOf(WordSpan words) const
{
    return {(*this)[words.first].range().begin, (*this)[words.end - 1].range().end};
}

WordSpan SentenceTree::wordsIn(TextRange range) const
{
    const auto first =
        std::ranges::lower_bound(m_words, range.begin + 1, {}, [](const Word &word) { return word.range().end; });
    const auto end = std::ranges::lower_bound(first, m_words.end(), range.end, {},
                                              [](const Word &word) { return word.range().begin; });
    return {int(first - m_words.begin()), int(end - m_words.begin())};
}

} // namespace core
