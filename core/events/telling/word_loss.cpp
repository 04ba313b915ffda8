// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/telling/word_loss.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

bool isOneOf(QStringView word, std::span<const QStringView> list)
{
    return std::ranges::find(list, word) != list.end();
}

QStringView markerText(const SentenceTree &tree, int word)
{
    const int marker = tree.markerOf(word);
    return marker < 0 ? QStringView() : tree.lowerOf(marker);
}

/// A mark stands right before the phrase of `word`: it only adds something.
bool isSetOff(const SentenceTree &tree, int word)
{
    const int before = tree.phraseOf(word).first - 1;
    if (word < tree.headOf(word))
        return false;
    const bool marked = tree[tree.phraseOf(word).first].upos == Upos::Punct;
    return marked || (before >= 0 && tree[before].upos == Upos::Punct && tree[before].xpos != Xpos::Hyph);
}

/// "[During the talks], she left": only sets the scene.
bool isFronted(const SentenceTree &tree, int word)
{
    const int end = tree.phraseOf(word).end;
    const bool comma = end < tree.count() && tree[end].upos == Upos::Punct;
    return word < tree.headOf(word) && (comma || tree[end - 1].upos == Upos::Punct);
}

bool isVowel(QChar letter)
{
    return QStringView(u"aeiou").contains(letter.toLower());
}

/// Between "a" and a word that needs "an", or the other way round.
bool isHeldByArticle(const SentenceTree &tree, int word)
{
    const int before = word - 1;
    const bool article = before >= 0 && (tree.lowerOf(before) == u"a" || tree.lowerOf(before) == u"an");
    return article && word + 1 < tree.count() && isVowel(tree.textOf(word)[0]) != isVowel(tree.textOf(word + 1)[0]);
}

/// "[which] they fled", "[in which] they died".
bool isRelativePhrase(const SentenceTree &tree, int word)
{
    const Xpos xpos = tree[word].xpos;
    return xpos == Xpos::Wdt || xpos == Xpos::Wp || xpos == Xpos::Wrb;
}

/// Somebody's own words beside what the article tells.
bool isSpeech(const SentenceTree &tree, int word)
{
    return headsClause(tree, word) && tree.isQuoted(word) && !tree.isQuoted(tree.headOf(word));
}

bool isTime(const SentenceTree &tree, int word)
{
    return tree.timeOf(word) >= 0;
}

/// A time that only says when: the date beside the headline tells it.
bool isPlainTime(const SentenceTree &tree, int word)
{
    static constexpr std::array<QStringView, 7> plain = {u"", u"on", u"in", u"at", u"during", u"late", u"early"};
    return isTime(tree, word) && isOneOf(markerText(tree, word), plain) &&
           tree.reading().times[std::size_t(tree.timeOf(word))].span.has_value();
}

bool isPlace(const SentenceTree &tree, int word)
{
    static constexpr std::array<QStringView, 9> where = {u"in",   u"at",      u"near",   u"to", u"inside",
                                                         u"from", u"outside", u"across", u"off"};
    const bool named = tree[word].name == NameTag::FirstOfPlace || tree[word].name == NameTag::InPlace;
    return (named || tree.infoOf(word).classes.testFlag(WordClass::Facility)) && isOneOf(markerText(tree, word), where);
}

/// "charged [with murder]", "collided [with a lorry]": the phrase follows its verb at once.
bool isGoverned(const SentenceTree &tree, int word)
{
    const int verb = tree.headOf(word);
    const int marker = tree.markerOf(word);
    const int before = tree.phraseOf(word).first - 1;
    const bool adjacent = before == verb || (before > verb && tree.headOf(before) == verb &&
                                             tree.relationOf(before) == Deprel::CompoundPrt);
    return marker >= 0 && adjacent && tree.childOf(verb, {Deprel::Obj}) < 0;
}

Loss lossOfAdverb(const SentenceTree &tree, const ToldClause &told, int word)
{
    static constexpr std::array<QStringView, 14> idle = {u"also",     u"then",      u"now",     u"however", u"already",
                                                         u"later",    u"meanwhile", u"earlier", u"still",   u"finally",
                                                         u"recently", u"just",      u"well",    u"too"};
    const int head = tree.headOf(word);
    if (tree.infoOf(word).classes.testFlag(WordClass::Negation) || tree.lowerOf(word) == u"no")
        return Loss::Everything;
    if (tree[word].xpos == Xpos::Wrb)
        return head == told.head ? Loss::Nothing : Loss::Everything;
    if (tree.relationOf(head) == Deprel::Amod || !headsClause(tree, head))
        return Loss::Everything;
    if (tree[head].upos != Upos::Verb)
        return Loss::Manner;
    if (isOneOf(tree.lowerOf(word), idle) || isPlainTime(tree, word) || word == 0 || isSetOff(tree, word))
        return Loss::Nothing;
    return tree.lowerOf(word).endsWith(u"ly") || word < head ? Loss::Manner : Loss::Argument;
}

/// "[hours] after they left": nothing without the clause.
bool isBeforeClause(const SentenceTree &tree, int word)
{
    const int end = tree.phraseOf(word).end;
    return end < tree.count() && (tree.lowerOf(end) == u"after" || tree.lowerOf(end) == u"before");
}

Loss lossOfOblique(const SentenceTree &tree, int word)
{
    const QStringView marker = markerText(tree, word);
    const bool place = isPlace(tree, word);
    if (isPlainTime(tree, word) || marker == u"according" || marker == u"despite")
        return Loss::Nothing;
    if (isTime(tree, word) && isBeforeClause(tree, word))
        return Loss::Nothing;
    if (isTime(tree, word))
        return marker == u"until" || marker == u"to" ? Loss::Argument : Loss::Time;
    if (isFronted(tree, word) && !place)
        return Loss::Nothing;
    if (isGoverned(tree, word))
        return Loss::Argument;
    return place ? Loss::Place : Loss::Adjunct;
}

Loss lossOfModifier(const SentenceTree &tree, const ToldClause &told, int word)
{
    const bool ofClause = tree.headOf(word) != told.head || headsClause(tree, told.head);
    if (isPlainTime(tree, word) && ofClause && tree.relationOf(word) != Deprel::NmodPoss)
        return Loss::Nothing;
    if (tree.relationOf(word) == Deprel::NmodUnmarked && isSetOff(tree, word))
        return Loss::Nothing; // an age
    if (isTime(tree, word))
        return Loss::Time;
    if (markerText(tree, word) == u"of" || tree[tree.headOf(word)].upos == Upos::Num)
        return Loss::Argument;
    return isPlace(tree, word) ? Loss::Place : Loss::Attribute;
}

Loss lossOfAdverbial(const SentenceTree &tree, int word)
{
    const QStringView marker = markerText(tree, word);
    if (!headsClause(tree, tree.headOf(word)))
        return Loss::Everything; // "capable of flying"
    if (marker == u"if" || marker == u"unless")
        return Loss::Condition;
    const EventEntry *entry = tree.verbEntryOf(word);
    const bool says = entry && entry->eventClass == EventClass::Reporting;
    const bool tellsHow = marker.isEmpty() || marker == u"to" || marker == u"by";
    return tellsHow && !says && !isFronted(tree, word) ? Loss::Clause : Loss::Nothing;
}

/// A name set beside its description is worth more than the description.
Loss lossOfApposition(const SentenceTree &tree, int word)
{
    const int head = tree.headOf(word);
    const bool names =
        tree[word].upos == Upos::Propn && tree[head].upos == Upos::Noun && tree[head].name == NameTag::None;
    if (names)
        return Loss::Argument;
    return isSetOff(tree, word) ? Loss::Nothing : Loss::Description;
}

/// A second verb is an event of its own, unless it is one bare word more: "shot [and killed]".
Loss lossOfConjunct(const SentenceTree &tree, const ToldClause &told, int word)
{
    if (tree.headOf(word) != told.head || !headsClause(tree, told.head))
        return headsClause(tree, word) ? Loss::Clause : Loss::Conjunct;
    constexpr int bare = 2;
    return tree.phraseOf(word).length() <= bare && tree.phraseOf(word).first == told.head + 1 ? Loss::Conjunct
                                                                                              : Loss::Nothing;
}

/// What opens a clause that now stands alone: "that", "because".
Loss lossOfMarker(const SentenceTree &tree, const ToldClause &told, int word)
{
    return tree.headOf(word) == told.head && tree[word].xpos != Xpos::To ? Loss::Nothing : Loss::Everything;
}

Loss lossOfCase(const SentenceTree &tree, const ToldClause &told, int word)
{
    const int head = tree.headOf(word);
    const bool alone = head == told.subject || head == told.object || (head == told.head && !headsClause(tree, head));
    return alone ? Loss::Nothing : Loss::Everything;
}

} // namespace

Loss lossOf(const SentenceTree &tree, const ToldClause &told, int word)
{
    const int head = tree.headOf(word);
    const bool insideTime = isTime(tree, word) && tree.timeOf(head) == tree.timeOf(word);
    if (tree[tree.phraseOf(word).first].xpos == Xpos::OpenBracket)
        return Loss::Nothing;
    if (insideTime)
        return Loss::Everything;
    if (head == told.head && tree.relationOf(head) == Deprel::AclRelcl && isRelativePhrase(tree, word))
        return Loss::Nothing;
    if (isSpeech(tree, word) && tree.relationOf(word) != Deprel::Ccomp)
        return Loss::Nothing;
    switch (tree.relationOf(word)) {
    case Deprel::Parataxis:
    case Deprel::Discourse:
    case Deprel::Vocative:
    case Deprel::Reparandum:
    case Deprel::Dislocated:
        return Loss::Nothing;
    case Deprel::Cc:
    case Deprel::CcPreconj:
        return head == told.head && word < head ? Loss::Nothing : Loss::Everything;
    case Deprel::Mark:
        return lossOfMarker(tree, told, word);
    case Deprel::Case:
        return lossOfCase(tree, told, word);
    case Deprel::Appos:
        return lossOfApposition(tree, word);
    case Deprel::AclRelcl:
    case Deprel::AdvclRelcl:
    case Deprel::Acl:
        return isSetOff(tree, word) ? Loss::Nothing : Loss::Description;
    case Deprel::Advcl:
        return lossOfAdverbial(tree, word);
    case Deprel::Advmod:
        return lossOfAdverb(tree, told, word);
    case Deprel::Obl:
    case Deprel::OblUnmarked:
        return lossOfOblique(tree, word);
    case Deprel::OblAgent:
        return Loss::Argument;
    case Deprel::Nmod:
    case Deprel::NmodUnmarked:
        return lossOfModifier(tree, told, word);
    case Deprel::Conj:
        return lossOfConjunct(tree, told, word);
    case Deprel::Amod:
        return isHeldByArticle(tree, word) || (word > 0 && tree.textOf(word)[0].isUpper()) ? Loss::Everything
                                                                                           : Loss::Quality;
    case Deprel::Nummod:
        return isSetOff(tree, word) ? Loss::Nothing : Loss::Everything;
    default:
        return Loss::Everything;
    }
}

} // namespace core
