// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/numbers/outcomes.h"

#include "core/events/mentions/verb_phrase.h"
#include "core/events/numbers/victims.h"

#include <algorithm>

namespace core {

namespace {

/// Reads what one word tells of what became of people.
class OutcomeReader
{
public:
    OutcomeReader(const SentenceTree &tree, const HarmLexicon &lexicon, int word)
        : m_tree(tree)
        , m_lexicon(lexicon)
        , m_word(word)
        , m_head(tree.headOf(word))
        , m_condition(is(word, HarmClue::Condition) && hasChild(word, HarmClue::Grave) && preposition() == u"in")
        , m_wounds((is(word, HarmClue::Wound) && tree[word].upos == Upos::Noun) || isWoundByNoun(tree, lexicon, word))
        , m_custody(is(word, HarmClue::Custody) && (preposition() == u"in" || preposition() == u"into"))
        , m_survives(is(word, HarmClue::Survive))
        , m_struggle(isStruggle())
    {}

    std::optional<HarmUse> read() const
    {
        HarmUse use{.word = m_word, .kind = QuantityKind::Wounded, .struck = true, .outcome = true, .strict = true};
        use.strict = !m_wounds || preposition() == u"with";
        use.victims = behindPlace(who());
        use.alive = m_condition || m_survives || m_struggle;
        const bool notSurvived = m_survives && verbPhraseOf(m_tree, m_word).negated && !isUnreal(m_tree, m_word);
        if ((m_wounds && hasChild(m_word, HarmClue::Fatal)) || notSurvived) {
            use.kind = QuantityKind::Killed;
            use.struck = false;
            use.outcome = !notSurvived;
        } else if (m_custody) {
            use.kind = QuantityKind::Detained;
            use.struck = false;
        }
        return use.victims < 0 || isUnrealHere() ? std::nullopt : std::optional(use);
    }

private:
    bool is(int word, HarmClues clues) const { return m_lexicon.is(m_tree.lemmaOf(word), clues); }

    bool hasChild(int word, HarmClues clues) const
    {
        return std::ranges::any_of(m_tree.childrenOf(word), [&](int child) { return is(child, clues); });
    }

    QStringView preposition() const
    {
        const int marker = m_tree.markerOf(m_word);
        return marker >= 0 ? m_tree.lowerOf(marker) : QStringView();
    }

    int who() const
    {
        if (m_condition || m_custody || (m_wounds && preposition() == u"with"))
            return governedBy(m_tree, m_word);
        const bool hospital = is(m_word, HarmClue::Hospital);
        if (hospital && preposition() == u"in" && tellsHarm())
            return m_tree.childOf(m_word, {Deprel::Cop}) >= 0 ? governedBy(m_tree, m_word) : -1;
        if (hospital && preposition() == u"to" && m_head >= 0 && is(m_head, HarmClue::Carry))
            return sufferersOf(m_tree, m_head);
        if (m_survives && m_tree[m_word].upos == Upos::Verb)
            return subjectOf(m_tree, m_word);
        if (m_struggle)
            return subjectOf(m_tree, m_head);
        if (m_wounds && m_head >= 0 && m_tree.lemmaOf(m_head) == u"treatment")
            return governedBy(m_tree, m_head);
        return m_wounds ? woundedBy() : -1;
    }

    bool isStruggle() const
    {
        const QStringView above = m_head >= 0 ? m_tree.lemmaOf(m_head) : QStringView();
        return m_tree.lemmaOf(m_word) == u"life" && m_head >= 0 && m_tree[m_head].upos == Upos::Verb &&
               ((above == u"fight" && preposition() == u"for") || (above == u"cling" && preposition() == u"to"));
    }

    int woundedBy() const
    {
        const int sufferer = suffererOf(m_word);
        // "with a gunshot wound", taken for a verb
        const auto isWith = [&](int at) { return at >= 0 && m_tree.lowerOf(at) == u"with"; };
        const bool with = isWoundByNoun(m_tree, m_lexicon, m_word) && (isWith(m_word - 2) || isWith(m_word - 3));
        return sufferer < 0 && with && m_head >= 0 ? subjectOf(m_tree, m_head) : sufferer;
    }

    /// "walked into a hospital with a wound": who walked.
    int behindPlace(int victims) const
    {
        const bool place = m_wounds && victims >= 0 && is(victims, HarmClue::Hospital);
        return place && m_tree.headOf(victims) >= 0 ? subjectOf(m_tree, m_tree.headOf(victims)) : victims;
    }

    bool isUnrealHere() const
    {
        const bool lasts = m_condition && m_head >= 0 && m_tree[m_head].xpos == Xpos::Vbp;
        return m_head >= 0 && m_tree[m_head].upos == Upos::Verb && isUnreal(m_tree, m_head) && !lasts && !m_survives;
    }

    /// Who "suffered a gunshot wound", by the words before `wound`: it is often taken for a verb.
    int suffererOf(int wound) const
    {
        for (int at = wound - 1; at >= 0 && wound - at <= 8; --at) {
            if (!is(at, HarmClue::Suffer)) {
                const bool verb = m_tree[at].upos == Upos::Verb && m_tree.relationOf(at) != Deprel::Amod;
                if (verb)
                    return m_tree.lemmaOf(at) == u"have" && !isUnreal(m_tree, at) ? subjectOf(m_tree, at) : -1;
                continue;
            }
            // "after boy suffers gunshot wound": titles are parsed badly.
            const bool title = m_tree.sentence().region != RegionKind::Body && at > 0;
            if (title && (m_tree[at - 1].upos == Upos::Noun || m_tree.lowerOf(at - 1) == u"old"))
                return at - 1;
            if (m_tree[at].upos == Upos::Verb)
                return isUnreal(m_tree, at) ? -1 : subjectOf(m_tree, at);
            const int compound = m_tree.childOf(at, {Deprel::Compound});
            return compound >= 0 ? compound : governedBy(m_tree, at);
        }
        return -1;
    }

    /// Whether the sentence names an attack or a harm besides where people are.
    bool tellsHarm() const
    {
        for (int i = 0; i < m_tree.count(); ++i) {
            const auto harm = m_lexicon.verb(m_tree.lemmaOf(i));
            if (is(i, HarmClue::Attack) || (harm && harm->kind <= QuantityKind::Wounded))
                return true;
        }
        return false;
    }

    const SentenceTree &m_tree;
    const HarmLexicon &m_lexicon;
    int m_word;
    int m_head;
    bool m_condition; ///< "in critical condition".
    bool m_wounds;
    bool m_custody;
    bool m_survives;
    bool m_struggle; ///< "fights for his life".
};

} // namespace

bool isWoundByNoun(const SentenceTree &tree, const HarmLexicon &lexicon, int word)
{
    const QStringView text = tree.lowerOf(word);
    return (text == u"wound" || text == u"wounds") && word > 0 && lexicon.is(tree.lemmaOf(word - 1), HarmClue::Wound);
}

std::optional<HarmUse> outcomeAt(const SentenceTree &tree, const HarmLexicon &lexicon, int word)
{
    return OutcomeReader(tree, lexicon, word).read();
}

} // namespace core
