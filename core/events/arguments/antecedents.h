// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/reading/sentence_tree.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// What the pronouns, short names and general nouns of an article stand for: "he" and "Lowell" for "Ann Lowell", "it"
/// and "the company" for the firm named before, "the mayor" for who was called so, "they" for the rebels told of
/// before.
///
/// It learns the names of the whole article first, so that a title's "Lowell" and "the mayor" are known by what the
/// body calls them; then it reads the sentences in order and looks back three at most. Candidates must agree in number,
/// sex as far as it is known, and in being a person, an organisation or a group; they are ranked by recency, by
/// being named often and by being a subject, as in Lappin and Leass (1994), and where two come near to each other none
/// is taken: better no name than a wrong one.
class Antecedents
{
public:
    /// Learns the names of a sentence and what people are called beside them. To be called with all sentences, in
    /// order, before the first is read. Linear in its words but for names alike.
    void learn(const SentenceTree &tree);

    /// Reads the next sentence. Linear in its words but for names alike.
    void read(const SentenceTree &tree);

    /// The fullest name that the word at `word` of the sentence read last stands for; nothing where it stands for
    /// itself or nobody knows.
    std::optional<TextRange> antecedentOf(TextRange word) const;

private:
    enum class Sex : quint8 { Unknown, Female, Male };

    /// Somebody or something that was named or told of.
    struct Known
    {
        NameTag kind = NameTag::None; ///< As the first word of a name has it; None: a group that has no name.
        TextRange range;
        QString first; ///< The words at the ends of its name, small letters.
        QString last;
        int words = 1;
        int named = 0; ///< How often the article names it.
        Sex sex = Sex::Unknown;
        bool isRead = false; ///< Not only learnt: it was named so far.
    };

    struct Seen
    {
        int known = 0;
        int word = 0;
        bool subject = false;
    };

    struct Wanted;

    int onlyOne(std::span<const int> candidates) const;
    int knownPerson(const Known &found) const;
    int knownAs(const Known &found) const;
    void learnRoles(int known, const QString &given, const QStringList &roles);
    int learnName(const SentenceTree &tree, WordSpan name);
    void readName(const SentenceTree &tree, WordSpan name);
    void readGroup(const SentenceTree &tree, int noun);
    void readReference(const SentenceTree &tree, int word);
    void see(const SentenceTree &tree, int known, int word, bool linked);
    bool agrees(const Known &known, const Wanted &wanted) const;
    int best(const SentenceTree &tree, int word, const Wanted &wanted) const;
    int calledSo(const SentenceTree &tree, int noun) const;
    int whoSays(const SentenceTree &tree, int pronoun) const;
    int meantBy(const SentenceTree &tree, int pronoun) const;

    std::vector<Known> m_known;
    QHash<QString, std::vector<int>> m_byLast;  ///< Indices into `m_known`, by last word.
    QHash<QString, std::vector<int>> m_byGiven; ///< Persons of several words, by the first.
    QHash<QString, std::vector<int>> m_byRole;  ///< Persons, by what they were called beside their names, as lemmas.
    std::array<std::vector<Seen>, 3> m_seen;    ///< Of this sentence and those before it.
    std::vector<std::pair<qsizetype, int>> m_links; ///< Of this sentence: where a word begins, whom it stands for.
};

} // namespace core
