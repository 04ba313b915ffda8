// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/word_map.h"
#include "core/events/event.h"

#include <QFlags>
#include <QString>

#include <optional>

namespace core {

/// Where the people stand to whom a word of harm happens.
enum class HarmRole : quint8 {
    Object,  ///< Object of the verb, or subject of its passive: "killed three".
    Subject, ///< Subject of the verb: "three died".
    Noun,    ///< "the death of three", "three deaths".
    State,   ///< "three are dead", "three dead".
};

/// What a word says was done to people.
struct Harm
{
    QuantityKind kind = QuantityKind::Killed;
    HarmRole role = HarmRole::Object;
    bool struck = false; ///< Wounded, unless the text says that they died: "was shot".

    friend bool operator==(const Harm &, const Harm &) = default;
};

/// What a word means beside a harm.
enum class HarmClue : quint32 {
    Fatal = 1u << 0,     ///< "fatally".
    Attack = 1u << 1,    ///< What people die of: "shooting".
    Condition = 1u << 2, ///< "in critical condition".
    Grave = 1u << 3,     ///< "critical".
    Carry = 1u << 4,     ///< "rushed" to a hospital.
    Hospital = 1u << 5,
    Survive = 1u << 6,
    Suffer = 1u << 7, ///< "suffered" wounds.
    Wound = 1u << 8,
    Custody = 1u << 9,
    Claim = 1u << 10, ///< "claimed" lives.
    Nobody = 1u << 11,
    More = 1u << 12,      ///< Besides those told before: "another".
    Thing = 1u << 13,     ///< Not people.
    Pronoun = 1u << 14,   ///< Of one person.
    Implies = 1u << 15,   ///< Where it is told, somebody was killed: "a homicide".
    Occur = 1u << 16,     ///< Tells that something took place: "the shooting happened".
    Loose = 1u << 17,     ///< Done to things as much as to people: "hit".
    DoneTo = 1u << 18,    ///< An attack that is done to somebody: "the shooting of".
    Body = 1u << 19,      ///< Of somebody dead.
    Find = 1u << 20,      ///< Bodies are found.
    Befall = 1u << 21,    ///< Tells when or where what was told of took place: "it happened".
    Respond = 1u << 22,   ///< How help came: "officers were called".
    After = 1u << 23,     ///< Is told of the dead, it may be some time after: "was pronounced dead".
    Incident = 1u << 24,  ///< Stands for what was told: "it", "the incident".
    Responder = 1u << 25, ///< Who comes to help: "officers".
    Victims = 1u << 26,   ///< Forms of words for those who are found: "bodies".
    Apart = 1u << 27,     ///< Forms that set a happening apart from the others: "in a separate attack".
    Follows = 1u << 28,   ///< Befalls doers and victims later: "charged", "identified".
    Setting = 1u << 29,   ///< Where or on what occasion such things are done: "court", "vigil".
    Own = 1u << 30,       ///< Who died of his own hand: "himself", his own "life".
    Rank = 1u << 31,      ///< Before a name and no part of it: "officer".
};
Q_DECLARE_FLAGS(HarmClues, HarmClue)
Q_DECLARE_OPERATORS_FOR_FLAGS(HarmClues)

/// The words of harm of one language, by lemma. Immutable.
class HarmLexicon
{
public:
    /// Reads the lines of harms.words; `name` is what errors call them. Errors: RuleMalformed.
    static Result<HarmLexicon> parse(const QString &text, const QString &name);

    /// The English lexicon that comes with the program.
    static const HarmLexicon &english();

    /// The harm that `lemma` tells as a verb, a noun, or of somebody's state; none where it tells none.
    std::optional<Harm> verb(QStringView lemma) const { return in(m_verbs, lemma); }
    std::optional<Harm> noun(QStringView lemma) const { return in(m_nouns, lemma); }
    std::optional<Harm> state(QStringView lemma) const { return in(m_states, lemma); }
    /// The harm that a written form, in small letters, tells right beside a number: "3 dead".
    std::optional<Harm> form(QStringView form) const { return in(m_forms, form); }
    bool is(QStringView lemma, HarmClues clues) const { return valueIn(m_clues, lemma).testAnyFlags(clues); }
    /// 3 for "triple".
    std::optional<int> fold(QStringView lemma) const { return in(m_folds, lemma); }
    /// 2 for "couple"; 0 for "group".
    std::optional<int> group(QStringView lemma) const { return in(m_groups, lemma); }

private:
    class Reader;

    template<typename T>
    static std::optional<T> in(const WordMap<T> &table, QStringView lemma)
    {
        const auto found = table.find(lemma);
        return found == table.end() ? std::nullopt : std::optional(found->second);
    }

    WordMap<Harm> m_verbs;
    WordMap<Harm> m_nouns;
    WordMap<Harm> m_states;
    WordMap<Harm> m_forms;
    WordMap<HarmClues> m_clues;
    WordMap<int> m_folds;
    WordMap<int> m_groups;
};

} // namespace core
