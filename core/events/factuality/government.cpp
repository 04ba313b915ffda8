// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/factuality/government.h"

#include "core/events/factuality/own_status.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isClausal(const SentenceTree &tree, int word)
{
    return tree[word].upos == Upos::Verb || tree.childOf(word, {Deprel::Cop}) >= 0;
}

/// What stands before a complement and makes a phrase with the word above: "of" in "accused of killing".
QString prepositionOf(const SentenceTree &tree, int word)
{
    const int marker = tree.markerOf(word);
    if (marker < 0 || tree[marker].xpos == Xpos::To)
        return {};
    const QStringView text = tree.lowerOf(marker);
    return text == u"that" || text == u"as" ? QString() : text.toString();
}

Complement formOf(const SentenceTree &tree, int word)
{
    if (isInfinitive(tree, word))
        return Complement::Infinitive;
    if (isPastInDisguise(tree, word))
        return Complement::Clause;
    if (!isClausal(tree, word))
        return tree[word].upos == Upos::Adj ? Complement::Infinitive : Complement::Thing;
    switch (verbPhraseOf(tree, word).tense) {
    case VerbTense::Infinitive:
        return tree.relationOf(word) == Deprel::Ccomp ? Complement::Clause : Complement::Infinitive;
    case VerbTense::Gerund:
        return Complement::Gerund;
    case VerbTense::Participle:
        return Complement::Infinitive;
    default:
        return Complement::Clause;
    }
}

/// "has yet to respond"
bool hasYet(const SentenceTree &tree, int verb)
{
    const int adverb = tree.childOf(verb, {Deprel::Advmod});
    return adverb >= 0 && tree.lowerOf(adverb) == u"yet";
}

Effect verbEffect(const SentenceTree &tree, int verb, const QString &preposition, Complement form)
{
    const StatusWords &words = StatusWords::english();
    // "had to leave" tells that one left, "has to leave" does not.
    const bool had = tree[verb].xpos == Xpos::Vbd && tree.lemmaOf(verb) == u"have";
    QString phrase = had ? u"had"_s : tree.lemmaOf(verb).toString();
    const VerbPhrase read = verbPhraseOf(tree, verb);
    if (read.particle >= 0)
        phrase += u' ' + tree.lowerOf(read.particle).toString();
    if (!preposition.isEmpty())
        phrase += u' ' + preposition;
    if (form == Complement::Infinitive && hasYet(tree, verb))
        phrase += u" yet";
    const bool passive = read.passive || read.tense == VerbTense::Participle;
    const Effect inPassive = passive ? words.effectOf(StatusPart::Verb, u"be "_s + phrase, form) : Effect::None;
    return inPassive != Effect::None ? inPassive : words.effectOf(StatusPart::Verb, phrase, form);
}

/// Prepositions that tie an event to the noun above it; the others say where and when.
bool tiesToNoun(const QString &preposition)
{
    static const QStringList ties{u"of"_s, u"for"_s, u"to"_s, u"on"_s, u"against"_s, u"over"_s, u"about"_s, u"at"_s};
    return preposition.isEmpty() || ties.contains(preposition);
}

/// What the word `above` does to a complement of this form.
Effect effectOf(const SentenceTree &tree, int above, const QString &preposition, Complement form)
{
    if (tree[above].upos == Upos::Verb)
        return verbEffect(tree, above, preposition, form);
    const QString lemma = tree.lemmaOf(above).toString();
    if (tree[above].upos == Upos::Adj)
        return StatusWords::english().effectOf(StatusPart::Adjective, lemma, form);
    return tiesToNoun(preposition) ? StatusWords::english().effectOf(StatusPart::Noun, lemma, form) : Effect::None;
}

/// What the word at `marker` does to the clause it opens, alone or with the next: "unless", "rather than".
Effect effectOfMarker(const SentenceTree &tree, int marker)
{
    const StatusWords &words = StatusWords::english();
    const QString one = tree.lowerOf(marker).toString();
    const Effect alone = words.effectOf(StatusPart::Marker, one, Complement::Clause);
    if (alone != Effect::None || marker + 1 >= tree.count())
        return alone;
    return words.effectOf(StatusPart::Marker, one + u' ' + tree.lowerOf(marker + 1).toString(), Complement::Clause);
}

Effect markerEffect(const SentenceTree &tree, int word)
{
    for (const quint16 child : tree.childrenOf(word)) {
        const bool marks = tree.relationOf(child) == Deprel::Mark || tree.relationOf(child) == Deprel::Case;
        if (const Effect effect = marks ? effectOfMarker(tree, child) : Effect::None; effect != Effect::None)
            return effect;
    }
    // "rather than" may hang on the word above.
    const int before = tree.phraseOf(word).first - 2;
    return before < 0 || tree[before].upos == Upos::Verb ? Effect::None : effectOfMarker(tree, before);
}

/// "in response to mounting losses", "in the wake of losing": of what the noun before it looks back on.
bool isLookedBackOn(const SentenceTree &tree, int word)
{
    const int marker = tree.markerOf(word);
    return marker > 0 && marker < word && tree[marker - 1].upos == Upos::Noun &&
           effectOf(tree, marker - 1, tree.lowerOf(marker).toString(), Complement::Thing) == Effect::Happened;
}

/// "the first to leave", "the only member of the group to leave": who did it, not what one is for.
bool isRanked(const SentenceTree &tree, int noun)
{
    const auto ranks = [&](int child) {
        return tree.relationOf(child) == Deprel::Amod &&
               (tree[child].xpos == Xpos::Jjs ||
                StatusWords::english().effectOf(StatusPart::Adjective, tree.lowerOf(child).toString(),
                                                Complement::Infinitive) == Effect::Shares);
    };
    return std::ranges::any_of(tree.childrenOf(noun), ranks) ||
           (tree.relationOf(noun) == Deprel::Nmod && std::ranges::any_of(tree.childrenOf(tree.headOf(noun)), ranks));
}

/// What an infinitive is that no word above takes: how things came out, who did it, or else an aim.
Effect loneInfinitive(const SentenceTree &tree, int word)
{
    const bool outcome = StatusWords::english().effectOf(StatusPart::Verb, tree.lemmaOf(word).toString(),
                                                         Complement::Outcome) != Effect::None;
    if (tree.relationOf(word) == Deprel::Advcl && outcome)
        return Effect::Shares;
    return tree.relationOf(word) == Deprel::Acl && isRanked(tree, tree.headOf(word)) ? Effect::Shares : Effect::Planned;
}

/// A clause that the word above it takes as complement.
Government ofComplement(const SentenceTree &tree, int word)
{
    const int above = tree.headOf(word);
    const Complement form = formOf(tree, word);
    Government found{above, effectOf(tree, above, prepositionOf(tree, word), form), false};
    // "forced [the crew to return]": the tree may hang the infinitive on the object.
    const bool onObject = tree.relationOf(above) == Deprel::Obj && tree.relationOf(word) == Deprel::Acl;
    if (found.effect == Effect::None && form == Complement::Infinitive && onObject)
        found = {tree.headOf(above), effectOf(tree, tree.headOf(above), {}, form), false};
    if (found.effect == Effect::None && form == Complement::Infinitive && isInfinitive(tree, word))
        found.effect = loneInfinitive(tree, word);
    found.aside = found.effect == Effect::None;
    return found;
}

/// "asked about it", "talks planned for May": a participle that says how things stand.
bool standsAside(const SentenceTree &tree, int word)
{
    return tree[word].xpos == Xpos::Vbn && tree.relationOf(word) != Deprel::Ccomp && !isInfinitive(tree, word);
}

/// A clause with a tense of its own behind "when", "because" and the like.
bool opensFreely(const SentenceTree &tree, int word)
{
    const int marker = tree.markerOf(word);
    return tree.relationOf(word) == Deprel::Advcl && formOf(tree, word) == Complement::Clause &&
           (marker < 0 || tree.lowerOf(marker) != u"that");
}

Government ofClause(const SentenceTree &tree, int word)
{
    const int above = tree.headOf(word);
    switch (tree.relationOf(word)) {
    case Deprel::Acl: // "talks planned": the planning has no more above it than the clause
        if (isLookedBackOn(tree, word))
            return {};
        return standsAside(tree, word) ? Government() : ofComplement(tree, word);
    case Deprel::Advcl:
    case Deprel::Ccomp:
        if (const Effect effect = markerEffect(tree, word); effect != Effect::None)
            return {above, effect, false};
        if (isLookedBackOn(tree, word))
            return {};
        return standsAside(tree, word) || opensFreely(tree, word) ? Government() : ofComplement(tree, word);
    case Deprel::Xcomp:
    case Deprel::Csubj:
    case Deprel::CsubjPass:
    case Deprel::Obj:
    case Deprel::Obl:
    case Deprel::Nsubj:
    case Deprel::NsubjPass:
    case Deprel::Nmod:
        return ofComplement(tree, word);
    default:
        return {};
    }
}

/// The verb that a subject belongs to in the end: "begin" of "the march is expected to begin". A verb that settles it
/// for its subject, but for no infinitive, keeps it: "the march was called off to save money".
int raisedFrom(const SentenceTree &tree, int above)
{
    const int lower = tree.childOf(above, {Deprel::Xcomp});
    if (lower < 0 || tree[lower].upos != Upos::Verb || !isInfinitive(tree, lower))
        return above;
    const bool settles = effectOf(tree, above, {}, Complement::Infinitive) == Effect::None &&
                         effectOf(tree, above, {}, Complement::Thing) != Effect::None;
    return settles ? above : lower;
}

/// The tree may take "planned" of "talks planned for May were dropped" for the verb; then that is the one behind it.
int predicateBehind(const SentenceTree &tree, int verb)
{
    const int behind = tree.childOf(verb, {Deprel::Parataxis, Deprel::Conj, Deprel::Ccomp});
    const bool mistaken = isPastInDisguise(tree, verb) && behind > verb &&
                          tree.childOf(behind, {Deprel::Aux, Deprel::AuxPass}) >= 0 &&
                          tree.childOf(behind, {Deprel::Nsubj, Deprel::NsubjPass, Deprel::Cc}) < 0;
    return mistaken ? behind : verb;
}

Government ofSubject(const SentenceTree &tree, int above)
{
    const int verb = raisedFrom(tree, predicateBehind(tree, above));
    const bool passive = tree[verb].upos == Upos::Verb && verbPhraseOf(tree, verb).passive;
    Effect effect = effectOf(tree, verb, {}, passive ? Complement::Thing : Complement::Subject);
    if (effect == Effect::None && tree[verb].upos == Upos::Adj)
        effect = effectOf(tree, verb, {}, Complement::Thing);
    return {verb, effect, false};
}

Government ofNoun(const SentenceReading &reading, int word)
{
    const SentenceTree &tree = reading.tree;
    const int above = tree.headOf(word);
    Government found{above, Effect::None, false};
    switch (tree.relationOf(word)) {
    case Deprel::Nsubj:
    case Deprel::NsubjPass:
        found = ofSubject(tree, above);
        break;
    case Deprel::Obj:
    case Deprel::OblUnmarked:
    case Deprel::Obl:
    case Deprel::Nmod:
    case Deprel::Compound:
    case Deprel::Xcomp:
    case Deprel::Ccomp:
        found.effect = effectOf(tree, above, prepositionOf(tree, word), Complement::Thing);
        break;
    case Deprel::Advcl:
        found.effect = markerEffect(tree, word);
        break;
    default:
        return {};
    }
    if (const Mention *mention = reading.mentionAt(word);
        found.effect == Effect::None && mention && mention->light >= 0)
        return {mention->light, Effect::Shares, false};
    found.aside = found.effect == Effect::None;
    return found;
}

/// The first of the conjuncts that share what stands above them; a conjunct that tells its own time shares nothing.
int firstConjunct(const SentenceTree &tree, int word)
{
    int first = word;
    while (tree.relationOf(first) == Deprel::Conj && tree.headOf(first) >= 0)
        first = tree.headOf(first);
    return first;
}

} // namespace

Effect effectOnObject(const SentenceTree &tree, int verb)
{
    return verbEffect(tree, verb, {}, Complement::Thing);
}

Government governmentOf(const SentenceReading &reading, int word)
{
    const SentenceTree &tree = reading.tree;
    const int first = firstConjunct(tree, word);
    if (tree.headOf(first) < 0)
        return {};
    const bool bothClauses = isClausal(tree, first) && isClausal(tree, word);
    if (first != word && bothClauses && formOf(tree, first) != formOf(tree, word) &&
        formOf(tree, word) == Complement::Clause)
        return {};
    return isClausal(tree, first) ? ofClause(tree, first) : ofNoun(reading, first);
}

} // namespace core
