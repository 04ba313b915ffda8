// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/numbers/own_deaths.h"

#include "core/events/mentions/verb_phrase.h"
#include "core/events/numbers/victims.h"

#include <algorithm>

namespace core {

namespace {

/// "turned the heavy gun on himself": how far apart the words of such a phrase stand.
constexpr int widestPhrase = 6;

class OwnDeathFinder
{
public:
    OwnDeathFinder(const SentenceTree &tree, const HarmLexicon &lexicon, std::vector<HarmUse> &uses)
        : m_tree(tree)
        , m_lexicon(lexicon)
        , m_uses(uses)
    {}

    void find()
    {
        takeOutOwn();
        for (HarmUse &use : m_uses)
            use.self = use.self || isInTurn(use);
        for (int i = 0; i < m_tree.count(); ++i) {
            const int verb = verbOfOwnDeath(i);
            if (verb < 0 || isUnreal(m_tree, verb) || verbPhraseOf(m_tree, verb).negated)
                continue;
            m_uses.push_back({.word = i, .self = true, .implied = 1});
            return;
        }
    }

private:
    static bool isDeath(const HarmUse &use) { return use.kind == QuantityKind::Killed && !use.negated; }

    /// Beside others whom he killed the one who killed himself is told by "himself" alone, to be counted apart.
    void takeOutOwn()
    {
        if (std::ranges::none_of(m_uses, [](const HarmUse &use) { return isDeath(use) && !use.self; }))
            return;
        std::erase_if(m_uses, [&](const HarmUse &use) {
            if (use.self && isDeath(use))
                m_ownDeaths.push_back(use.word);
            return use.self && isDeath(use);
        });
    }

    bool is(int word, HarmClues clues) const { return m_lexicon.is(m_tree.lemmaOf(word), clues); }

    bool kills(int verb) const
    {
        const auto harm = m_lexicon.verb(m_tree.lemmaOf(verb));
        return (harm && harm->kind == QuantityKind::Killed) || std::ranges::contains(m_ownDeaths, verb) ||
               std::ranges::any_of(m_uses, [&](const HarmUse &use) { return use.word == verb && isDeath(use); });
    }

    /// The nearest word before `word` that `isWanted`; -1: none near.
    template<typename Test>
    int nearBefore(int word, Test isWanted) const
    {
        for (int at = word - 1; at >= 0 && word - at <= widestPhrase; --at) {
            if (isWanted(at))
                return at;
        }
        return -1;
    }

    int verbBefore(int word, QStringView lemma) const
    {
        return nearBefore(word, [&](int at) { return m_tree.lemmaOf(at) == lemma; });
    }

    /// The verb that tells of a death by one's own hand that `word` closes; -1: it closes none.
    int verbOfOwnDeath(int word) const
    {
        const QStringView text = m_tree.lowerOf(word);
        if (text == u"self" || text.endsWith(u"self"))
            return verbOfHimself(word);
        if (m_tree.lemmaOf(word) == u"suicide")
            return verbBefore(word, u"commit");
        const bool own = word > 0 && m_tree.lowerOf(word - 1) == u"own";
        return own && (text == u"life" || text == u"lives") ? verbBefore(word, u"take") : -1;
    }

    int verbOfHimself(int word) const
    {
        const bool onto = word > 0 && (m_tree.lowerOf(word - 1) == u"on" || m_tree.lowerOf(word - 1) == u"to");
        if (onto && nearBefore(word, [&](int at) { return is(at, HarmClue::Thing); }) >= 0)
            return verbBefore(word, u"turn");
        constexpr int mostHeads = 4;
        int at = m_tree.headOf(word);
        for (int steps = 0; at >= 0 && steps < mostHeads; ++steps, at = m_tree.headOf(at)) {
            if (m_tree[at].upos == Upos::Verb)
                return kills(at) && isHurtAlong(word) ? at : -1;
        }
        return -1;
    }

    /// "killed himself", "killed her, then himself"; not "he himself killed", "killed two by himself".
    bool isHurtAlong(int word) const
    {
        const Deprel relation = m_tree.relationOf(word);
        const QStringView before = m_tree.lowerOf(word - 1);
        return relation == Deprel::Obj || relation == Deprel::Conj || before == u"," || before == u"then";
    }

    /// "killed two guards before he was shot dead": the one who did harm.
    bool isInTurn(const HarmUse &use) const
    {
        const int marker = m_tree.markerOf(use.word);
        if (!isDeath(use) || use.victims < 0 || !is(use.victims, HarmClue::Pronoun) || marker < 0 ||
            m_tree.lowerOf(marker) != u"before")
            return false;
        return std::ranges::any_of(m_uses, [&](const HarmUse &other) {
            const bool done = other.victims >= 0 && (subjectOf(m_tree, other.word) != other.victims ||
                                                     m_tree.childOf(other.word, {Deprel::OblAgent}) >= 0);
            return done && other.word < marker && other.word != use.word;
        });
    }

    const SentenceTree &m_tree;
    const HarmLexicon &m_lexicon;
    std::vector<HarmUse> &m_uses;
    std::vector<int> m_ownDeaths; ///< Verbs.
};

} // namespace

void addOwnDeaths(const SentenceTree &tree, const HarmLexicon &lexicon, std::vector<HarmUse> &uses)
{
    OwnDeathFinder(tree, lexicon, uses).find();
}

} // namespace core
