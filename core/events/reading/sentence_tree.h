// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/compiled_lexicon.h"
#include "core/events/reading/article_reading.h"

#include <initializer_list>

namespace core {

/// A stretch of a sentence's words, half-open.
struct WordSpan
{
    int first = 0;
    int end = 0;

    bool isEmpty() const { return first >= end; }
    int length() const { return end - first; }
    bool contains(int word) const { return first <= word && word < end; }
    bool overlaps(WordSpan other) const { return first < other.end && other.first < end; }

    friend bool operator==(WordSpan, WordSpan) = default;
};

/// One parsed sentence as the event rules see it. Words are counted from 0 within the sentence; -1 is no word.
///
/// Heads form a tree, as Universal Dependencies have it: content words govern, function words hang on them.
class SentenceTree
{
public:
    /// Linear in the words. `reading` must outlive the tree.
    SentenceTree(const ArticleReading &reading, const Sentence &sentence);

    const ArticleReading &reading() const { return *m_reading; }
    const Sentence &sentence() const { return *m_sentence; }
    int count() const { return int(m_words.size()); }
    const Word &operator[](int word) const { return m_words[std::size_t(word)]; }

    /// The head; -1 for the root.
    int headOf(int word) const { return int(m_words[std::size_t(word)].head) - 1; }
    Deprel relationOf(int word) const { return m_words[std::size_t(word)].relation; }
    /// The words that hang on `word`, from left to right.
    std::span<const quint16> childrenOf(int word) const;
    /// The first child in one of these relations; -1: none.
    int childOf(int word, std::initializer_list<Deprel> relations) const;
    /// Whether `word` is `ancestor` or hangs on it over any number of heads.
    bool isWithin(int word, int ancestor) const;
    /// From the first to the last word that `word` governs, itself included.
    WordSpan phraseOf(int word) const { return m_phrases[std::size_t(word)]; }
    /// What joins `word` to its head: "in", "because"; -1: nothing. The first of several.
    int markerOf(int word) const { return childOf(word, {Deprel::Case, Deprel::Mark}); }

    QStringView textOf(int word) const;
    /// In small letters with straight apostrophes.
    QStringView lowerOf(int word) const;
    QStringView lemmaOf(int word) const { return m_reading->analysis.lemmaOf(m_words[std::size_t(word)]); }
    /// What the lexicon knows of the word as written, and of its lemma. Never null; an empty entry where nothing.
    const WordInfo &infoOf(int word) const { return *m_infos[std::size_t(word)]; }
    const WordInfo &lemmaInfoOf(int word) const { return *m_lemmaInfos[std::size_t(word)]; }
    /// The entry of the word's lemma as a verb, a noun or an adjective; null where there is none.
    const EventEntry *verbEntryOf(int word) const;
    const EventEntry *nounEntryOf(int word) const;
    const EventEntry *adjectiveEntryOf(int word) const;
    /// Index of the time expression that the word is part of; -1: none.
    int timeOf(int word) const { return m_times[std::size_t(word)]; }
    bool isQuoted(int word) const { return m_reading->quoted[m_sentence->firstWord + std::size_t(word)]; }

    TextRange rangeOf(WordSpan words) const;
    /// The words that lie in `range`.
    WordSpan wordsIn(TextRange range) const;

private:
    void linkChildren();
    void spanPhrases();
    void findTimes();
    void lookUpWords();

    const ArticleReading *m_reading;
    const Sentence *m_sentence;
    std::span<const Word> m_words;
    QString m_lower; ///< The sentence's text in small letters, unit for unit.
    std::vector<quint16> m_children;
    std::vector<quint16> m_firstChild; ///< By word, where its children begin; one more than there are words.
    std::vector<WordSpan> m_phrases;
    std::vector<int> m_times;
    std::vector<const WordInfo *> m_infos;
    std::vector<const WordInfo *> m_lemmaInfos;
};

} // namespace core
