// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/numbers/counts.h"
#include "core/events/numbers/harm_lexicon.h"

namespace core {

/// How a phrase speaks of people.
enum class PeopleForm : quint8 {
    Counted, ///< "three people", "a man".
    More,    ///< Besides others: "three others", "another man".
    Named,   ///< "Ann Lowell".
    Known,   ///< One told of before: "the victim", "he".
    Nobody,  ///< "nobody", "no passengers".
};

/// How many people a phrase speaks of.
struct People
{
    int head = 0;
    WordSpan words; ///< The number with its bound and its people; the name; the phrase without what describes it.
    std::optional<double> min;
    std::optional<double> max;
    PeopleForm form = PeopleForm::Counted;
};

/// Reads phrases of people in one sentence. What it refers to must outlive it.
class PeopleReader
{
public:
    explicit PeopleReader(const SentenceTree &tree, const HarmLexicon &lexicon);

    /// A phrase that may speak of people.
    struct Phrase
    {
        int head = 0;
        bool strict = false; ///< Only what is known to be people.
        bool alone = false;  ///< Without conjuncts.
        int harm = -1;       ///< The word of harm that is said of it.
    };

    /// The people that a phrase speaks of, its conjuncts with it: "Ann Lowell and two others" are 3,
    /// "two people, a man and a boy" 2, "five men including a guard" 5. None where the words do not say how many, or
    /// speak of no people.
    std::optional<People> peopleAt(const Phrase &phrase) const;

    /// The count that `word` is part of; null: none.
    const Count *countAt(int word) const;
    std::span<const Count> counts() const { return m_counts; }

private:
    /// What conjuncts add to a phrase.
    struct Parts
    {
        double people = 0;
        bool open = false;
        int end = 0;
        int count = 0;
        bool joint = false;      ///< Some are joined by "and".
        bool apposition = false; ///< One before them says who they are.
    };

    Parts partsOf(int head, const Phrase &phrase) const;
    std::optional<int> groupOf(int head) const;
    bool isListedInTitle(int head, int apposition) const;
    bool isToldOf(int head, int first) const;
    std::optional<People> withoutConjuncts(int head, bool strict) const;
    std::optional<People> counted(int head, const Count &count) const;
    std::optional<People> grouped(int head, bool strict) const;
    std::optional<People> single(int head, bool strict) const;
    const Count *countOf(int head) const;
    bool mayBePeople(int head, bool strict) const;
    bool isNamed(int head) const;
    bool isToldApart(int head, int conjunct, int harm) const;
    bool isMore(int head) const;
    PeopleForm formOf(int head) const;
    WordSpan shortPhrase(int head) const;

    const SentenceTree &m_tree;
    const HarmLexicon &m_lexicon;
    std::vector<Count> m_counts;
};

} // namespace core
