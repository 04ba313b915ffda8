// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace core {

/// Stands for a word of the grammar; 0 for every other word.
using WordId = quint16;

/// Stands for a class of words, as "month".
using WordClassId = quint16;

/// The words that a grammar knows, with the classes that they are in and their value there.
/// Words are lower case, letters only. Looking one up costs its length and allocates nothing.
class TimeVocabulary
{
public:
    /// Longer words are in no grammar.
    static constexpr qsizetype maxWordLength = 20;

    /// No grammar has more words: their ids must fit.
    static constexpr std::size_t maxWordCount = 60'000;

    /// One step of the hash by which words are found: `hash` of what stands before `letter`.
    static constexpr quint32 hashed(quint32 hash, char16_t letter) { return (hash ^ letter) * 16777619U; }
    static constexpr quint32 hashSeed = 2166136261U;

    /// The word's id, in whatever case it is given; it is made known where it was not.
    WordId add(QStringView word);
    WordClassId addClass(const QString &name);

    /// False where the word is in the class with another value already.
    bool addToClass(WordId word, WordClassId wordClass, int value);

    std::optional<WordClassId> classNamed(QStringView name) const;

    /// The word in `text` (any case) whose lower-cased letters hash to `hash`; 0 where there is none.
    WordId find(QStringView text, quint32 hash) const;

    /// The value of `word` in `wordClass`; nothing where it is not in it.
    std::optional<int> value(WordId word, WordClassId wordClass) const;

    /// The words of a class, in the order in which they came into it.
    std::span<const WordId> wordsOf(WordClassId wordClass) const { return m_classes[wordClass].words; }

    std::size_t wordCount() const { return m_words.size(); }

private:
    struct Membership
    {
        WordClassId wordClass;
        int value;
    };

    struct Word
    {
        QString text;
        std::vector<Membership> classes;
    };

    struct WordClass
    {
        QString name;
        std::vector<WordId> words;
    };

    void rehash(std::size_t size);
    void place(WordId word);

    std::vector<Word> m_words{Word{}}; ///< The first is no word.
    std::vector<WordClass> m_classes;
    std::vector<WordId> m_table = std::vector<WordId>(64); ///< Open addressing; its size is a power of two.
};

/// The lower-case letter of `letter`.
inline char16_t lowered(char16_t letter)
{
    if (letter < 0x80)
        return letter >= u'A' && letter <= u'Z' ? static_cast<char16_t>(letter | 0x20) : letter;
    return QChar(letter).toLower().unicode();
}

} // namespace core
