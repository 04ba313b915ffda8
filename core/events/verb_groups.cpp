// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/verb_groups.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// No more words than this stand between an auxiliary and its verb.
constexpr int maxAdverbs = 4;

bool isAdverb(const RuleWord &word)
{
    const bool adverb = word.is(WordClass::Adverb) || (word.isWord && !word.capital && word.lower.endsWith(u"ly"));
    return adverb || (word.is(WordClass::Negation) && !word.isAny(WordClass::Determiner | WordClass::Pronoun));
}

bool isAuxiliary(const RuleWord &word)
{
    return word.isAny(WordClass::Be | WordClass::Have | WordClass::Do | WordClass::Modal) && !word.possessive;
}

/// Finds groups one after the other; `m_at` is the next word to look at.
class Finder
{
public:
    explicit Finder(const SentenceWords &words)
        : m_words(words)
    {}

    std::vector<VerbGroup> find()
    {
        while (m_at < m_words.count()) {
            if (!takeWithAuxiliaries() && !takeInfinitive() && !takeBare())
                ++m_at;
        }
        if (std::ranges::none_of(m_groups, [](const VerbGroup &group) { return isFinite(group.tense); }))
            takeDoubtful();
        markReduced();
        return std::move(m_groups);
    }

private:
    const RuleWord &word(int i) const { return m_words[i]; }
    bool inside(int i) const { return i >= 0 && i < m_words.count(); }
    bool isTimeless(int i) const { return inside(i) && word(i).time < 0; }

    int skipAdverbs(int i) const
    {
        const int limit = i + maxAdverbs;
        while (i < limit && inside(i) && (isAdverb(word(i)) || isAtOneStage(i)))
            i += isAdverb(word(i)) ? 1 : 3;
        return i;
    }

    /// "were [at one point] cut off"
    bool isAtOneStage(int i) const
    {
        const auto is = [&](int at, std::initializer_list<QStringView> list) {
            return inside(at) && std::ranges::find(list, word(at).lower) != list.end();
        };
        return is(i, {u"at"}) && is(i + 1, {u"one", u"this", u"that"}) && is(i + 2, {u"stage", u"point", u"time"});
    }

    int skipAdverbsBack(int i) const
    {
        while (inside(i) && isAdverb(word(i)))
            --i;
        return i;
    }

    bool anyNegation(int first, int end) const
    {
        for (int i = first; i < end; ++i) {
            if (word(i).is(WordClass::Negation))
                return true;
        }
        return false;
    }

    /// The verb with its particle, if the lexicon knows the two together.
    void completeEntry(VerbGroup &group) const
    {
        group.entry = m_words.verbOf(group.main);
        group.end = group.main + 1;
        const int next = group.main + 1;
        if (!group.entry || !inside(next) || !(word(next).is(WordClass::Particle) || word(next).isOpen()))
            return;
        const QString both = group.entry->lemma + u' ' + word(next).lower.toString();
        const auto phrasal = m_words.all.lexicon.phrasals.constFind(both);
        if (phrasal != m_words.all.lexicon.phrasals.cend()) {
            group.entry = &m_words.all.lexicon.entries[std::size_t(*phrasal)];
            group.end = next + 1;
        }
    }

    void add(VerbGroup group)
    {
        completeEntry(group);
        group.negated = group.negated || anyNegation(group.first, group.main);
        m_at = group.end;
        m_groups.push_back(group);
    }

    // "has been", "will", "was not"

    struct Auxiliaries
    {
        bool modal = false;
        bool future = false;
        bool have = false;
        bool had = false;
        bool be = false;
        bool pastBe = false;
        bool being = false;
        bool past = false; ///< "did".
        int last = -1;
    };

    void note(Auxiliaries &seen, const RuleWord &auxiliary, int at) const
    {
        seen.last = at;
        seen.modal = seen.modal || auxiliary.is(WordClass::Modal);
        seen.future = seen.future || auxiliary.is(WordClass::Future);
        seen.past = seen.past || auxiliary.lower.startsWith(u"did");
        if (auxiliary.is(WordClass::Have)) {
            seen.have = true;
            seen.had = auxiliary.lower.startsWith(u"had");
        }
        if (auxiliary.is(WordClass::Be)) {
            seen.be = true;
            seen.being = seen.being || auxiliary.lower == u"being";
            seen.pastBe = seen.pastBe || auxiliary.lower.startsWith(u"was") || auxiliary.lower.startsWith(u"were");
        }
    }

    static VerbTense tenseOf(const Auxiliaries &seen)
    {
        if (seen.modal)
            return seen.future ? VerbTense::Future : VerbTense::Hypothetic;
        if (seen.have)
            return seen.had ? VerbTense::PastPerfect : VerbTense::PresentPerfect;
        return seen.past || seen.pastBe ? VerbTense::Past : VerbTense::Present;
    }

    bool takeWithAuxiliaries()
    {
        if (!isTimeless(m_at) || !isAuxiliary(word(m_at)) || isNounUse(m_at))
            return false;
        Auxiliaries seen;
        int at = m_at;
        while (isTimeless(at) && isAuxiliary(word(at))) {
            note(seen, word(at), at);
            at = skipAdverbs(at + 1);
        }
        VerbGroup group{.first = m_at, .main = seen.last, .tense = tenseOf(seen)};
        if (isTimeless(at) && fitsAuxiliary(at, seen)) {
            group.main = at;
            group.passive = seen.be && word(at).verbForms.testFlag(VerbForm::Participle);
            group.progressive = seen.being || (seen.be && !group.passive);
            followPlan(group);
        } else if (seen.be && isTimeless(at) && followsBarePlan(group, at)) {
            group.tense = seen.pastBe || seen.modal ? VerbTense::Hypothetic : VerbTense::Future;
        } else if (word(group.main).is(WordClass::Modal)) {
            ++m_at;
            return true; // a modal alone: "can", "will" as nouns, or an ellipsis
        }
        add(group);
        return true;
    }

    bool fitsAuxiliary(int at, const Auxiliaries &seen) const
    {
        const VerbFormSet forms = word(at).verbForms;
        if (word(seen.last).is(WordClass::Be))
            return (forms & (VerbForm::Participle | VerbForm::Gerund)) && !isAdjective(at);
        if (word(seen.last).is(WordClass::Have))
            return forms.testFlag(VerbForm::Participle) && !word(at).capital;
        return forms.testFlag(VerbForm::Base) ||
               (word(seen.last).isAny(WordClass::Modal | WordClass::Do) && isUnknownBase(at));
    }

    bool isUnknownBase(int at) const { return word(at).isOpen() && !word(at).capital; }

    /// "was concerned about" tells a state rather than a deed: nothing to be told from words alone, but
    /// "a mission was open-ended" is.
    bool isAdjective(int at) const { return word(at).lower.contains(u'-'); }

    /// "a will", "the might", "March's may".
    bool isNounUse(int at) const
    {
        return word(at).is(WordClass::Modal) && inside(at - 1) &&
               word(at - 1).isAny(WordClass::Determiner | WordClass::Possessive) && word(at - 1).lower != u"that" &&
               word(at - 1).lower != u"this";
    }

    /// "is expected to meet", "was to meet", "is going to meet", "is due to meet": the meeting is told.
    void followPlan(VerbGroup &group)
    {
        const EventEntry *entry = m_words.verbOf(group.main);
        const bool plans = (entry && entry->mark == StatusMark::Planned && group.passive) ||
                           (word(group.main).lower == u"going" && group.progressive);
        if (plans && takePlanned(group, group.main + 1)) {
            group.progressive = false;
            group.tense = VerbTense::Future;
        }
    }

    /// "is to meet", "are due to meet".
    bool followsBarePlan(VerbGroup &group, int at) const
    {
        return takePlanned(group, at) || (word(at).info->mark == StatusMark::Planned && takePlanned(group, at + 1));
    }

    /// Whether "to meet" or "to be held" stands at `to`; if so it becomes the main verb of `group`.
    bool takePlanned(VerbGroup &group, int to) const
    {
        if (!inside(to + 1) || word(to).lower != u"to")
            return false;
        const int verb = skipAdverbs(to + 1);
        const bool be =
            inside(verb + 1) && word(verb).is(WordClass::Be) && word(verb + 1).verbForms.testFlag(VerbForm::Participle);
        if (!inside(verb) || !(be || word(verb).verbForms.testFlag(VerbForm::Base)))
            return false;
        group.main = be ? verb + 1 : verb;
        group.passive = be;
        return true;
    }

    bool takeInfinitive()
    {
        if (word(m_at).lower != u"to" || word(m_at).time >= 0)
            return false;
        int verb = skipAdverbs(m_at + 1);
        const bool be = isTimeless(verb) && word(verb).lower == u"be" && isTimeless(verb + 1) &&
                        word(verb + 1).verbForms.testFlag(VerbForm::Participle);
        if (be)
            ++verb;
        const bool fits =
            isTimeless(verb) && (be || (word(verb).verbForms.testFlag(VerbForm::Base) && !word(verb).capital));
        if (!fits || (!be && isNounAfterTo(verb)))
            return false;
        add({.first = m_at, .main = verb, .tense = VerbTense::Infinitive, .passive = be});
        return true;
    }

    /// "to work", "to attack" are verbs, "to protests" is not; "leading to war" is told by what follows.
    bool isNounAfterTo(int verb) const
    {
        return word(verb).info->noun >= 0 && !(inside(verb + 1) && startsObject(word(verb + 1)));
    }

    static bool startsObject(const RuleWord &next)
    {
        return next.isAny(WordClass::Determiner | WordClass::Possessive | WordClass::Pronoun |
                          WordClass::Preposition) ||
               next.isOpen() || next.isNumber;
    }

    // Verbs that stand alone.

    bool takeBare()
    {
        if (!isTimeless(m_at) || !word(m_at).verbForms || (word(m_at).capital && m_at > 0))
            return false;
        const auto tense = bareTense(m_at);
        if (!tense)
            return false;
        add({.first = m_at, .main = m_at, .tense = *tense});
        return true;
    }

    std::optional<VerbTense> bareTense(int at) const
    {
        const VerbFormSet forms = word(at).verbForms;
        if (standsAsNounOrAdjective(at) || isNamedEvent(at))
            return {};
        if (forms.testFlag(VerbForm::Past) && !describesSubject(at))
            return at > 0 ? std::optional(opensPhrase(at) ? VerbTense::Participle : VerbTense::Past) : std::nullopt;
        if (forms.testFlag(VerbForm::Participle))
            return VerbTense::Participle;
        if (forms.testFlag(VerbForm::Gerund))
            return describesDoer(at) ? std::nullopt : std::optional(VerbTense::Gerund);
        const bool present = word(at).info->noun < 0 && !word(at).is(WordClass::People) && hasSubject(at) &&
                             inside(at + 1) && (startsObject(word(at + 1)) || word(at + 1).time >= 0);
        return present ? std::optional(VerbTense::Present) : std::nullopt;
    }

    /// "the deposed mayor", "after reported clashes", "an attempted coup", "the firing".
    bool standsAsNounOrAdjective(int at) const
    {
        const int before = skipAdverbsBack(at - 1);
        if (!inside(before))
            return false;
        const RuleWord &previous = word(before);
        if (previous.possessive || previous.is(WordClass::Possessive))
            return true;
        const bool nounFollows =
            inside(at + 1) && (word(at + 1).isOpen() || word(at + 1).isNumber) && !isVerbLike(at + 1);
        if (previous.is(WordClass::Determiner))
            return nounFollows || isArticle(previous);
        const bool gerund = word(at).verbForms.testFlag(VerbForm::Gerund);
        if (previous.is(WordClass::Preposition) && !gerund)
            return !previous.is(WordClass::Conjunctive) || nounFollows;
        return previous.isNumber && nounFollows;
    }

    /// "The meeting was put off", "fighting broke out": an event noun rather than a gerund.
    bool isNamedEvent(int at) const
    {
        if (!word(at).verbForms.testFlag(VerbForm::Gerund) || word(at).info->noun < 0 || !inside(at + 1))
            return word(at).verbForms.testFlag(VerbForm::Gerund) && word(at).info->noun >= 0;
        const RuleWord &next = word(at + 1);
        const bool object = next.isAny(WordClass::Determiner | WordClass::Possessive | WordClass::Pronoun) ||
                            (next.isOpen() && !isVerbLike(at + 1));
        return !object;
    }

    /// "Earlier, armoured cars …", "where embattled officials …": nothing stands before that could do it.
    bool describesSubject(int at) const
    {
        const int before = skipAdverbsBack(at - 1);
        const bool nounFollows = inside(at + 1) && word(at + 1).isOpen() && !isVerbLike(at + 1);
        if (!inside(before) || !nounFollows)
            return !inside(before) && nounFollows;
        const bool opened = word(before).isAny(WordClass::Subordinator | WordClass::Conjunctive) &&
                            !word(before).is(WordClass::Relative);
        const bool first = word(before).isMark(u',') && m_groups.empty();
        return opened || first;
    }

    /// "Striking miners blocked the road": the doers, not what they do.
    bool describesDoer(int at) const
    {
        const bool opens = at == 0 || !word(at - 1).isWord || word(at - 1).is(WordClass::Subordinator);
        if (!opens || !inside(at + 1) || !word(at + 1).isOpen() || isVerbLike(at + 1))
            return false;
        for (int i = at + 2; i <= at + 3 && inside(i); ++i) {
            const bool present =
                word(i).verbForms.testAnyFlags(VerbForm::Base | VerbForm::Third) && word(i).info->noun < 0;
            if (isAuxiliary(word(i)) || word(i).verbForms.testFlag(VerbForm::Past) || present)
                return true;
        }
        return false;
    }

    bool isVerbLike(int at) const { return word(at).verbForms.testAnyFlags(VerbForm::Past | VerbForm::Third); }

    static bool isArticle(const RuleWord &word)
    {
        return word.lower == u"the" || word.lower == u"a" || word.lower == u"an";
    }

    /// ", based in the port," hangs on a noun before the comma.
    bool opensPhrase(int at) const
    {
        const bool followed = inside(at + 1) && word(at + 1).is(WordClass::Preposition);
        const bool afterComma = inside(at - 1) && word(at - 1).isMark(u',');
        return word(at).verbForms.testFlag(VerbForm::Participle) && followed &&
               (afterComma || word(at + 1).lower == u"by");
    }

    bool hasSubject(int at) const
    {
        const int before = skipAdverbsBack(at - 1);
        if (!inside(before) || (!m_groups.empty() && m_groups.back().end > before))
            return false;
        const RuleWord &subject = word(before);
        return subject.is(WordClass::Pronoun) || subject.is(WordClass::Relative) ||
               (subject.isOpen() && agrees(subject, at));
    }

    bool agrees(const RuleWord &subject, int at) const
    {
        const bool plural = subject.lower.endsWith(u's') || subject.is(WordClass::People);
        return word(at).verbForms.testFlag(VerbForm::Third) || plural || subject.capital;
    }

    /// Present forms that may be nouns, for sentences that have no other verb: mostly headlines and captions.
    void takeDoubtful()
    {
        for (int i = 1; i + 1 < m_words.count(); ++i) {
            const bool present = word(i).verbForms.testAnyFlags(VerbForm::Base | VerbForm::Third) && word(i).time < 0;
            if (!present || word(i).is(WordClass::People) || !mayBePresent(i))
                continue;
            VerbGroup group{.first = i, .main = i, .tense = VerbTense::Present};
            completeEntry(group);
            const auto place = std::ranges::lower_bound(m_groups, i, {}, &VerbGroup::first);
            m_groups.insert(place, group);
            return;
        }
    }

    bool mayBePresent(int at) const
    {
        const RuleWord &subject = word(at - 1);
        const bool subjectFits =
            subject.isMark(u',') || (subject.isOpen() && !subject.possessive && agreesStrictly(subject, at));
        const RuleWord &next = word(at + 1);
        return subjectFits && (startsObject(next) || next.time >= 0) && !isVerbLike(at + 1);
    }

    bool agreesStrictly(const RuleWord &subject, int at) const
    {
        const bool plural =
            subject.lower.endsWith(u's') || subject.lower == u"police" || subject.lower.endsWith(u"men");
        return word(at).verbForms.testFlag(VerbForm::Third) ? !plural : plural;
    }

    /// Of two past forms without a clause mark between them one hangs on its noun: "talks planned for
    /// Monday were dropped", "he answered remarks made on Monday".
    void markReduced()
    {
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            VerbGroup &group = m_groups[i];
            const bool mayBeReduced = group.tense == VerbTense::Past && group.first == group.main &&
                                      word(group.main).verbForms.testFlag(VerbForm::Participle);
            if (mayBeReduced && i > 0 && hangsOnObject(m_groups[i - 1], group)) {
                group.tense = VerbTense::Participle;
                continue;
            }
            const auto next = std::find_if(m_groups.begin() + std::ptrdiff_t(i) + 1, m_groups.end(),
                                           [](const VerbGroup &other) { return isFinite(other.tense); });
            if (mayBeReduced && next != m_groups.end() && hangTogether(group, *next))
                group.tense = VerbTense::Participle;
        }
    }

    bool hangTogether(const VerbGroup &group, const VerbGroup &next) const
    {
        const bool speaks = group.entry && group.entry->eventClass == EventClass::Reporting;
        const bool takesObject =
            inside(group.end) && !word(group.end).is(WordClass::Preposition) && word(group.end).time < 0;
        const int before = skipAdverbsBack(group.main - 1);
        if (speaks || takesObject || !inside(before) || !word(before).isOpen())
            return false;
        return !isCutBetween(group.end, next.first);
    }

    /// "answered remarks made on Monday": the clause has its verb already, and it takes no clause.
    bool hangsOnObject(const VerbGroup &earlier, const VerbGroup &group) const
    {
        const EventClass eventClass = earlier.entry ? earlier.entry->eventClass : EventClass::Occurrence;
        const bool takesClause = eventClass == EventClass::IState || eventClass == EventClass::Perception ||
                                 (eventClass == EventClass::Reporting && !earlier.progressive);
        const bool known = isFinite(earlier.tense) || earlier.tense == VerbTense::Infinitive;
        return known && !takesClause && group.first > earlier.end && inside(group.first - 1) &&
               word(group.first - 1).isOpen() && !isCutBetween(earlier.end, group.first);
    }

    bool isCutBetween(int first, int end) const
    {
        for (int i = first; i < end; ++i) {
            constexpr WordClasses breaks = WordClass::Subordinator | WordClass::Relative | WordClass::Conjunctive;
            const bool conjunction = word(i).is(WordClass::Conjunction) && i + 1 == end;
            if (word(i).isMark(u',') || word(i).isMark(u';') || word(i).isMark(u':') || word(i).isAny(breaks) ||
                conjunction)
                return true;
        }
        return false;
    }

    const SentenceWords &m_words;
    std::vector<VerbGroup> m_groups;
    int m_at = 0;
};

} // namespace

std::vector<VerbGroup> findVerbGroups(const SentenceWords &words)
{
    return Finder(words).find();
}

} // namespace core
