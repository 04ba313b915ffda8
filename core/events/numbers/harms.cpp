// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/numbers/harms.h"

#include "core/events/mentions/verb_phrase.h"
#include "core/events/numbers/outcomes.h"
#include "core/events/numbers/victims.h"

#include <algorithm>

namespace core {

namespace {

/// Finds the harms of one sentence.
class HarmFinder
{
public:
    HarmFinder(const SentenceTree &tree, const HarmLexicon &lexicon)
        : m_tree(tree)
        , m_lexicon(lexicon)
    {}

    std::vector<HarmUse> find()
    {
        for (int i = 0; i < m_tree.count(); ++i) {
            if (!readFoundShot(i) && !readVerb(i) && !readState(i) && !readNoun(i) && !readBody(i))
                readOutcome(i);
        }
        return std::move(m_uses);
    }

private:
    bool is(int word, HarmClues clues) const { return m_lexicon.is(m_tree.lemmaOf(word), clues); }

    bool hasChild(int word, HarmClues clues) const
    {
        return std::ranges::any_of(m_tree.childrenOf(word), [&](int child) { return is(child, clues); });
    }

    /// "four were shot, [one] fatally".
    bool isOfSome(int fatally) const
    {
        for (int at = fatally - 1; at >= 0 && fatally - at <= 3; --at) {
            if (m_tree[at].upos == Upos::Num)
                return at > 0 && m_tree.lowerOf(at - 1) == u"," && m_tree.lowerOf(at + 1) != u",";
        }
        return false;
    }

    /// "shooting a man and his son to death", whatever "death" hangs on.
    bool isToDeath(int verb) const
    {
        for (int at = verb + 1; at + 1 < m_tree.count() && m_tree[at].upos != Upos::Verb; ++at) {
            if (m_tree.lowerOf(at) == u"to" && m_tree.lowerOf(at + 1) == u"death")
                return true;
        }
        return false;
    }

    /// "fatally shot", "shot to death", "shot dead".
    bool isFatal(int word) const
    {
        const bool fatally = std::ranges::any_of(
            m_tree.childrenOf(word), [&](int child) { return is(child, HarmClue::Fatal) && !isOfSome(child); });
        return fatally || isToDeath(word) || std::ranges::any_of(m_tree.childrenOf(word), [&](int child) {
                   const auto state = m_lexicon.state(m_tree.lemmaOf(child));
                   const Deprel relation = m_tree.relationOf(child);
                   const bool result =
                       relation == Deprel::Xcomp || relation == Deprel::Advmod || relation == Deprel::Advcl;
                   // "two dead, two others injured"
                   const bool own = child < word || m_tree.childOf(child, {Deprel::Nsubj, Deprel::Nummod}) >= 0;
                   return result && !own && state && state->kind == QuantityKind::Killed;
               });
    }

    void add(HarmUse use)
    {
        if (use.victims >= 0 || use.implied > 0)
            m_uses.push_back(use);
    }

    bool readVerb(int word)
    {
        const auto harm = m_tree[word].upos == Upos::Verb ? m_lexicon.verb(m_tree.lemmaOf(word)) : std::nullopt;
        if (!harm || isWoundByNoun(m_tree, m_lexicon, word))
            return false;
        if (isUnreal(m_tree, word))
            return true;
        HarmUse use{.word = word, .kind = harm->kind, .struck = harm->struck};
        if (harm->kind == QuantityKind::Wounded && isFatal(word)) {
            use.kind = QuantityKind::Killed;
            use.struck = false;
        }
        use.strict = is(word, HarmClue::Loose);
        use.negated = verbPhraseOf(m_tree, word).negated;
        const bool both = word > 0 && m_tree.lowerOf(word - 1) == u"both"; // "both died", whatever it hangs on
        use.victims = harm->role != HarmRole::Subject ? sufferersOf(m_tree, word)
                      : both                          ? word - 1
                                                      : subjectOf(m_tree, word);
        if (use.victims < 0 && use.kind == QuantityKind::Killed && harm->struck)
            use.victims = personBefore(word);
        use.self = harm->role == HarmRole::Object && hurtsSelf(m_tree, word);
        use.alone = m_tree.relationOf(word) == Deprel::Amod;
        add(use);
        if (use.self)
            addHurtAlong(use);
        else if (harm->role == HarmRole::Object)
            addJoinedObject(use);
        return true;
    }

    /// "killed her and three others", where the others are taken for an object of their own.
    void addJoinedObject(HarmUse use)
    {
        for (const quint16 child : m_tree.childrenOf(use.word)) {
            const bool joined = m_tree.relationOf(child) == Deprel::Obj && child > use.word && child != use.victims &&
                                m_tree[m_tree.phraseOf(child).first].upos == Upos::Cconj;
            if (!joined || m_tree.childOf(child, {Deprel::Acl}) >= 0)
                continue;
            use.victims = child;
            add(use);
        }
    }

    /// "the family of a boy fatally shot at noon is", whatever "shot" hangs on; -1: none stands before.
    int personBefore(int word) const
    {
        int at = word - 1;
        while (at > 0 && m_tree[at].upos == Upos::Adv)
            --at;
        return at >= 0 && m_tree.infoOf(at).classes.testFlag(WordClass::People) ? at : -1;
    }

    /// "shot himself and his daughter".
    void addHurtAlong(HarmUse use)
    {
        const int himself = m_tree.childOf(use.word, {Deprel::Obj});
        const int along = himself < 0 ? -1 : m_tree.childOf(himself, {Deprel::Conj});
        const int joined = m_tree.childOf(use.word, {Deprel::Conj}); // a wrong parse hangs her on the verb
        use.victims = along < 0 && joined >= 0 && m_tree[joined].upos == Upos::Noun ? joined : along;
        use.self = false;
        add(use);
    }

    /// "were found shot to death", "found fatally shot", where "shot" is taken for a noun.
    bool readFoundShot(int word)
    {
        const bool shot = m_tree.lowerOf(word) == u"shot" && m_tree[word].upos == Upos::Noun;
        const int found = shot && word > 1 && m_tree[word - 1].upos == Upos::Adv ? word - 2 : word - 1;
        const bool before = shot && found >= 0 && m_tree.lowerOf(found) == u"found";
        if (!before || (word + 1 < m_tree.count() && m_tree[word + 1].upos == Upos::Noun))
            return false;
        HarmUse use{.word = word, .kind = QuantityKind::Wounded, .struck = true};
        if (isToDeath(word) || is(word - 1, HarmClue::Fatal)) {
            use.kind = QuantityKind::Killed;
            use.struck = false;
        }
        const int own = m_tree.childOf(word, {Deprel::Nsubj, Deprel::NsubjPass});
        use.victims = own >= 0 ? own : sufferersOf(m_tree, found);
        add(use);
        return true;
    }

    /// "three are dead", "left three dead", "found dead", "three dead".
    bool readState(int word)
    {
        const Upos upos = m_tree[word].upos;
        auto harm = upos == Upos::Adj || upos == Upos::Noun ? m_lexicon.state(m_tree.lemmaOf(word)) : std::nullopt;
        if (upos == Upos::Verb && m_tree.relationOf(word) == Deprel::Xcomp)
            harm = m_lexicon.state(m_tree.lowerOf(word)); // "was pronounced deceased"
        if (!harm || m_tree.relationOf(word) == Deprel::Compound)
            return false;
        // "shot dead" is told with "shot".
        const int head = m_tree.headOf(word);
        if (head >= 0 && m_tree[head].upos == Upos::Verb) {
            const auto above = m_lexicon.verb(m_tree.lemmaOf(head));
            if (above && above->struck)
                return true;
        }
        HarmUse use{.word = word, .kind = harm->kind};
        use.negated = verbPhraseOf(m_tree, word).negated;
        use.victims = bearersOf(m_tree, word);
        // "2 dead, 7 hurt": those hurt are others.
        const bool others = use.victims >= 0 && use.victims != word && m_lexicon.form(m_tree.lowerOf(use.victims)) &&
                            m_tree[use.victims].upos != Upos::Num;
        if (isBehindItsPeople(word))
            use.victims = word - 1;
        else if (others)
            use.victims = word > 0 && m_tree[word - 1].upos == Upos::Num ? word - 1 : -1;
        use.alone = m_tree.relationOf(word) == Deprel::Amod;
        if (!isUnreal(m_tree, word) || m_tree.childOf(word, {Deprel::Cop}) < 0)
            add(use);
        return true;
    }

    /// "leaving one man dead and two women wounded", where "dead" is taken for the women's.
    bool isBehindItsPeople(int word) const
    {
        const bool people = word > 0 && m_tree.infoOf(word - 1).classes.testFlag(WordClass::People);
        const bool ends = word + 1 < m_tree.count() && m_tree[word + 1].upos == Upos::Cconj;
        return people && ends && m_tree.relationOf(word) == Deprel::Amod && m_tree.headOf(word) > word;
    }

    int ofPhrase(int word) const
    {
        for (const quint16 child : m_tree.childrenOf(word)) {
            const int marker = m_tree.markerOf(child);
            if (m_tree.relationOf(child) == Deprel::Nmod && marker >= 0 &&
                (m_tree.lowerOf(marker) == u"of" || m_tree.lowerOf(marker) == u"to"))
                return child;
        }
        return m_tree.childOf(word, {Deprel::NmodPoss});
    }

    std::optional<int> foldOf(int word) const
    {
        for (const quint16 child : m_tree.childrenOf(word)) {
            if (const auto fold = m_lexicon.fold(m_tree.lemmaOf(child)))
                return fold;
        }
        return {};
    }

    bool isCounted(int word) const { return m_tree.childOf(word, {Deprel::Nummod}) >= 0; }

    /// "to death" is told with its verb; "attempted murder" killed nobody.
    bool isToldElsewhere(int word) const
    {
        const int marker = m_tree.markerOf(word);
        const bool outcome = marker >= 0 && m_tree.lowerOf(marker) == u"to" && is(word, HarmClue::Fatal) &&
                             m_tree.relationOf(word) == Deprel::Obl;
        return outcome || isTried(word);
    }

    /// Of an attack that is done to somebody: "the shooting of Ann Lowell", not "the crash of 2019".
    bool isDoneTo(int word) const { return is(word, HarmClue::DoneTo); }

    /// 3 for "three counts of murder"; 0 where no counts are told.
    int chargesOf(int word) const
    {
        for (int at = word - 1; at > 0 && word - at <= 6; --at) {
            if (m_tree.lowerOf(at) != u"counts" || m_tree.lowerOf(at + 1) != u"of")
                continue;
            const auto &number = m_tree.infoOf(at - 1).number;
            bool isFigure = false;
            const int figure = m_tree.lowerOf(at - 1).toInt(&isFigure);
            return isFigure ? figure : number && !number->open ? int(number->value) : 0;
        }
        return 0;
    }

    /// How many a noun without victims tells of all the same: "a triple murder", "a fatal shooting", "a homicide".
    void imply(HarmUse &use, bool harm) const
    {
        const auto fold = foldOf(use.word);
        const int charges = harm && is(use.word, HarmClue::Implies) ? chargesOf(use.word) : 0;
        if (charges > 0) {
            use.victims = -1;
            use.implied = charges;
        } else if (fold && (harm || isDoneTo(use.word))) {
            use.victims = -1;
            use.implied = *fold;
            use.struck = !harm;
            use.kind = harm ? use.kind : QuantityKind::Wounded;
        } else if (use.victims < 0 && use.kind == QuantityKind::Killed && m_tree[use.word].xpos != Xpos::Nns &&
                   (!harm || is(use.word, HarmClue::Implies) || isMurderSuicide(use.word))) {
            use.implied = isMurderSuicide(use.word) ? 2 : 1;
        }
    }

    bool readNoun(int word)
    {
        const auto harm = m_lexicon.noun(m_tree.lemmaOf(word));
        const bool noun = m_tree[word].upos == Upos::Noun && m_tree.relationOf(word) != Deprel::Compound;
        if (!noun || (!harm && !is(word, HarmClue::Attack)))
            return false;
        if (isToldElsewhere(word))
            return true;
        HarmUse use{.word = word, .kind = harm ? harm->kind : QuantityKind::Killed, .strict = true};
        if (m_tree.lemmaOf(word) == u"life")
            return readLife(use, m_tree.headOf(word));
        if (!harm && !isFatal(word)) {
            use.kind = QuantityKind::Wounded;
            use.struck = true;
        }
        if (harm && isCounted(word))
            use.victims = word;
        else if (harm || isDoneTo(word))
            use.victims = ofPhrase(word);
        use.strict = use.strict && !is(word, HarmClues(HarmClue::DoneTo) | HarmClue::Implies);
        imply(use, harm.has_value());
        if (harm && harm->kind == QuantityKind::Wounded && use.victims < 0)
            return readOutcome(word);
        add(use);
        return true;
    }

    bool isMurderSuicide(int word) const
    {
        return m_tree.lemmaOf(word).endsWith(u"suicide") && word > 1 && m_tree.lowerOf(word - 2) == u"murder";
    }

    bool isTried(int word) const
    {
        // "attempted second-degree murder"
        for (int at = word - 1; at >= 0 && word - at <= 5 && m_tree[at].upos != Upos::Cconj; --at) {
            if (m_tree.lowerOf(at).startsWith(u"attempt"))
                return true;
        }
        return false;
    }

    /// "claimed six lives", "lost his life".
    bool readLife(HarmUse use, int verb)
    {
        // "took his own life" is told by addOwnDeaths()
        const bool own = use.word > 0 && m_tree.lowerOf(use.word - 1) == u"own";
        if (verb < 0 || own || !is(verb, HarmClue::Claim) || isUnreal(m_tree, verb))
            return readOutcome(use.word) || true;
        const bool lost = m_tree.lemmaOf(verb) == u"lose";
        const bool itself = isCounted(use.word) || hasChild(use.word, HarmClue::More); // "claimed another life"
        use.victims = lost ? subjectOf(m_tree, verb) : itself ? use.word : ofPhrase(use.word);
        add(use);
        return true;
    }

    /// "Three bodies were found", "the body of a man".
    bool readBody(int word)
    {
        const int head = m_tree.headOf(word);
        if (!is(word, HarmClue::Body) || m_tree[word].upos != Upos::Noun || head < 0 || !is(head, HarmClue::Find) ||
            m_tree[head].upos != Upos::Verb || isUnreal(m_tree, head))
            return false;
        HarmUse use{.word = word, .strict = true};
        const int of = ofPhrase(word);
        // "two bodies of water"
        const bool mass = of >= 0 && m_tree[of].xpos == Xpos::Nn;
        use.victims = isCounted(word) && !mass ? word : of;
        use.implied = use.victims < 0 && m_tree[word].xpos == Xpos::Nn ? 1 : 0;
        add(use);
        return true;
    }

    /// What became of people.
    bool readOutcome(int word)
    {
        const std::optional<HarmUse> use = outcomeAt(m_tree, m_lexicon, word);
        if (use)
            add(*use);
        return use.has_value();
    }

    const SentenceTree &m_tree;
    const HarmLexicon &m_lexicon;
    std::vector<HarmUse> m_uses;
};

} // namespace

bool isUnreal(const SentenceTree &tree, int verb)
{
    const VerbPhrase phrase = verbPhraseOf(tree, verb);
    const bool modal = phrase.tense == VerbTense::Hypothetic || phrase.tense == VerbTense::Future;
    const bool aim = phrase.tense == VerbTense::Infinitive && tree[verb].xpos == Xpos::Vb;
    const bool usual = phrase.tense == VerbTense::Present && tree[verb].xpos == Xpos::Vbp &&
                       tree.sentence().region == RegionKind::Body;
    const int marker = tree.childOf(verb, {Deprel::Mark});
    const bool condition = marker >= 0 && (tree.lowerOf(marker) == u"if" || tree.lowerOf(marker) == u"unless");
    // "went on to kill", "proceeded to shoot"
    const bool reached =
        aim && verb > 2 &&
        ((tree.lowerOf(verb - 2) == u"on" && tree.lemmaOf(verb - 3) == u"go") || tree.lemmaOf(verb - 2) == u"proceed");
    return modal || (aim && !reached) || usual || condition;
}

std::vector<HarmUse> findHarms(const SentenceTree &tree, const HarmLexicon &lexicon)
{
    return HarmFinder(tree, lexicon).find();
}

} // namespace core
