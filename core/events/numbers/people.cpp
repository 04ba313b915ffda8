// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/numbers/people.h"

#include <algorithm>

namespace core {

namespace {

bool isPlural(const SentenceTree &tree, int word)
{
    return tree[word].xpos == Xpos::Nns || tree[word].xpos == Xpos::Nnps || tree.lemmaOf(word) == u"people" ||
           tree.lemmaOf(word) == u"police" || tree.lowerOf(word) == u"others";
}

bool isDeterminer(const SentenceTree &tree, int word, std::initializer_list<QStringView> texts)
{
    return tree.relationOf(word) == Deprel::Det && std::ranges::find(texts, tree.lowerOf(word)) != texts.end();
}

bool hasDeterminer(const SentenceTree &tree, int head, std::initializer_list<QStringView> texts)
{
    return std::ranges::any_of(tree.childrenOf(head), [&](int child) { return isDeterminer(tree, child, texts); });
}

/// "16-year-old" as a person.
bool isOfAge(const SentenceTree &tree, int head)
{
    return (tree.lowerOf(head) == u"old" || tree.lowerOf(head) == u"olds") && head > 1 &&
           (tree.lowerOf(head - 1) == u"-" || tree.lowerOf(head - 1).startsWith(u"year"));
}

/// "plumber", "tourist": what ends so mostly is a person.
bool endsLikePerson(QStringView lemma)
{
    static constexpr QStringView endings[] = {u"man", u"woman", u"er",    u"or",  u"ist",
                                              u"ian", u"mate",  u"child", u"ent", u"friend"};
    return lemma.size() > 4 && std::ranges::any_of(endings, [&](QStringView end) { return lemma.endsWith(end); });
}

/// "… - Hale Courier": what stands behind the last dash of a title and tells nothing is where it was printed.
bool isOutlet(const SentenceTree &tree, int head)
{
    if (tree.sentence().region != RegionKind::Title)
        return false;
    const auto parts = [&](int word) {
        const QStringView text = tree.lowerOf(word);
        const bool dash = text == u"-" || text == u"|" || text == u"\u2013" || text == u"\u2014";
        return dash && word > 0 && tree[word - 1].range().end < tree[word].range().begin;
    };
    for (int word = tree.count() - 1; word > 0; --word) {
        if (tree[word].upos == Upos::Verb)
            return false;
        if (parts(word))
            return word < head;
    }
    return false;
}

} // namespace

PeopleReader::PeopleReader(const SentenceTree &tree, const HarmLexicon &lexicon)
    : m_tree(tree)
    , m_lexicon(lexicon)
    , m_counts(findCounts(tree))
{}

const Count *PeopleReader::countAt(int word) const
{
    const auto found = std::ranges::find_if(m_counts, [&](const Count &count) { return count.number.contains(word); });
    return found == m_counts.end() ? nullptr : &*found;
}

/// The number that hangs on `head`, or is it.
const Count *PeopleReader::countOf(int head) const
{
    if (const Count *own = countAt(head))
        return own;
    for (const quint16 child : m_tree.childrenOf(head)) {
        const Deprel relation = m_tree.relationOf(child);
        const bool counts = relation == Deprel::Nummod || relation == Deprel::Det || relation == Deprel::DetPredet ||
                            relation == Deprel::Amod || relation == Deprel::Compound || relation == Deprel::Advmod;
        const Count *count = counts && child < head ? countAt(child) : nullptr;
        if (count)
            return count;
    }
    // A number right before a noun counts it, whatever the parse says.
    const Count *before = head > 0 ? countAt(head - 1) : nullptr;
    return before && m_tree[head].upos == Upos::Noun ? before : nullptr;
}

bool PeopleReader::mayBePeople(int head, bool strict) const
{
    if (m_lexicon.is(m_tree.lemmaOf(head), HarmClue::Thing) || m_tree.timeOf(head) >= 0 || isOutlet(m_tree, head))
        return false;
    const NameTag name = m_tree[head].name;
    const bool place = name == NameTag::FirstOfPlace || name == NameTag::InPlace;
    const bool organization = name == NameTag::FirstOfOrganization || name == NameTag::InOrganization;
    if (m_tree.lemmaInfoOf(head).classes.testFlag(WordClass::People) ||
        m_tree.infoOf(head).classes.testFlag(WordClass::People) || isOfAge(m_tree, head) || isNamed(head) ||
        isMore(head))
        return true;
    if (m_tree[head].upos == Upos::Propn)
        return (!strict && !organization) || (!place && !organization && isPlural(m_tree, head));
    return !strict || endsLikePerson(m_tree.lemmaOf(head)) || countAt(head);
}

bool PeopleReader::isNamed(int head) const
{
    const NameTag name = m_tree[head].name;
    return (name == NameTag::FirstOfPerson || name == NameTag::InPerson) && m_tree[head].upos == Upos::Propn;
}

/// "others", "another", "a second".
bool PeopleReader::isMore(int head) const
{
    const bool own = m_lexicon.is(m_tree.lemmaOf(head), HarmClue::More) && m_tree[head].upos != Upos::Adv;
    return own || std::ranges::any_of(m_tree.childrenOf(head), [&](int child) {
               const bool describes =
                   m_tree.relationOf(child) == Deprel::Amod || m_tree.relationOf(child) == Deprel::Det;
               return describes && m_lexicon.is(m_tree.lemmaOf(child), HarmClue::More);
           });
}

PeopleForm PeopleReader::formOf(int head) const
{
    if (isMore(head))
        return PeopleForm::More;
    // In titles "Teen" is written like a name, and "Officer" may be the head of one.
    const bool kind = m_tree.infoOf(head).classes.testFlag(WordClass::People);
    const bool named = isNamed(head) || m_tree[head].upos == Upos::Propn;
    const int flat = m_tree.childOf(head, {Deprel::Flat});
    const bool kindFlat = flat >= 0 && m_tree.infoOf(flat).classes.testFlag(WordClass::People);
    if (named && !kindFlat && (!kind || flat >= 0))
        return PeopleForm::Named;
    return hasDeterminer(m_tree, head, {u"the", u"this", u"that"}) ? PeopleForm::Known : PeopleForm::Counted;
}

/// From what stands right before `head` to its flat parts: no clauses, no appositions, no conjuncts.
WordSpan PeopleReader::shortPhrase(int head) const
{
    WordSpan words{head, head + 1};
    for (const quint16 child : m_tree.childrenOf(head)) {
        const Deprel relation = m_tree.relationOf(child);
        const bool inside = relation == Deprel::Flat || relation == Deprel::Compound || relation == Deprel::Det ||
                            relation == Deprel::Amod || relation == Deprel::Nummod || relation == Deprel::NmodPoss;
        // "one woman dead and three": what stands behind a noun is no part of its name.
        const bool harm = m_lexicon.form(m_tree.lowerOf(child)).has_value() && m_lexicon.form(m_tree.lowerOf(head));
        if (!inside || harm || (child > head && relation != Deprel::Flat))
            continue;
        const WordSpan part = m_tree.phraseOf(child);
        words = {std::min(words.first, part.first), std::max(words.end, part.end)};
    }
    // A name is longer than a wrong parse has it.
    while (isNamed(head) && words.end < m_tree.count() && m_tree[words.end].name == NameTag::InPerson)
        ++words.end;
    return words;
}

std::optional<People> PeopleReader::counted(int head, const Count &count) const
{
    const WordSpan phrase = shortPhrase(head);
    const WordSpan words{std::min(count.words.first, phrase.first), std::max(count.words.end, phrase.end)};
    const PeopleForm form = formOf(head) == PeopleForm::More ? PeopleForm::More : PeopleForm::Counted;
    return People{head, words, count.min, count.max, form};
}

/// "a group of six", "a family of four", "a total of 12 people".
std::optional<People> PeopleReader::grouped(int head, bool strict) const
{
    const auto group = m_lexicon.group(m_tree.lemmaOf(head));
    if (!group)
        return {};
    if (*group > 0)
        return People{head, shortPhrase(head), double(*group), double(*group), formOf(head)};
    const int of = m_tree.childOf(head, {Deprel::Nmod});
    if (of < 0 || m_tree.markerOf(of) < 0 || m_tree.lowerOf(m_tree.markerOf(of)) != u"of")
        return {};
    auto people = withoutConjuncts(of, strict);
    if (people)
        people->head = head;
    return people && countOf(of) ? people : std::nullopt;
}

std::optional<People> PeopleReader::single(int head, bool strict) const
{
    const Word &word = m_tree[head];
    const QStringView lemma = m_tree.lowerOf(head);
    if (m_lexicon.is(lemma, HarmClue::Nobody) || hasDeterminer(m_tree, head, {u"no", u"neither"}))
        return People{head, shortPhrase(head), 0, 0, PeopleForm::Nobody};
    if (word.upos == Upos::Pron || m_lexicon.is(lemma, HarmClue::Pronoun)) {
        if (m_lexicon.is(lemma, HarmClue::Pronoun))
            return People{head, {head, head + 1}, 1, 1, PeopleForm::Known};
        return {};
    }
    const bool nominal = word.upos == Upos::Noun || word.upos == Upos::Propn || isOfAge(m_tree, head) ||
                         (word.upos == Upos::Adj && isMore(head));
    if (!nominal || isPlural(m_tree, head) || !mayBePeople(head, strict))
        return {};
    if (word.upos == Upos::Propn && m_tree.childOf(head, {Deprel::Flat, Deprel::Compound}) < 0 && !isNamed(head))
        return {};
    const bool article = m_tree.childOf(head, {Deprel::Det, Deprel::NmodPoss}) >= 0;
    // Titles leave the article out: "Clerk killed", but "gives way; 17 dead".
    const bool bare =
        isOfAge(m_tree, head) || (m_tree.sentence().region != RegionKind::Body && word.mention == MentionKind::Person);
    if (!article && !bare && word.upos == Upos::Noun && !mayBePeople(head, true))
        return {};
    return People{head, shortPhrase(head), 1, 1, formOf(head)};
}

std::optional<People> PeopleReader::withoutConjuncts(int head, bool strict) const
{
    if (auto group = grouped(head, strict))
        return group;
    const Count *count = countOf(head);
    if (count && count->max == 0)
        return People{head, count->words, 0, 0, PeopleForm::Nobody};
    // "one of the men", "two of them"; a lone number is who was spoken of before.
    if (count && (count->number.contains(head) || mayBePeople(head, strict)))
        return counted(head, *count);
    // "the family" does not say how many.
    if (m_lexicon.group(m_tree.lemmaOf(head)))
        return {};
    return single(head, strict);
}

/// "one woman dead and three men injured", "two officers and three others - two men and a girl".
bool PeopleReader::isToldApart(int head, int conjunct) const
{
    for (int i = head; i <= conjunct; ++i) {
        const QStringView text = m_tree.lowerOf(i);
        const bool dash = text == u"\u2013" || text == u"\u2014";
        if (m_lexicon.form(text) || m_tree[i].xpos == Xpos::Colon || dash)
            return true;
    }
    const int next = conjunct + 1;
    return next < m_tree.count() && m_lexicon.form(m_tree.lowerOf(next));
}

std::optional<People> PeopleReader::peopleAt(int head, bool strict, bool alone) const
{
    std::optional<People> first = withoutConjuncts(head, strict);
    double more = 0;
    bool open = false;
    int parts = 0;
    int end = first ? first->words.end : 0;
    for (const quint16 child : m_tree.childrenOf(head)) {
        const Deprel relation = m_tree.relationOf(child);
        const bool joined = relation == Deprel::Conj ||
                            (relation == Deprel::Appos && m_tree[m_tree.phraseOf(child).first].upos == Upos::Cconj);
        if (alone || !joined || isToldApart(head, child))
            continue;
        const auto part = withoutConjuncts(child, strict);
        const int joint = m_tree.childOf(child, {Deprel::Cc});
        if (!part || part->form == PeopleForm::Nobody || (joint >= 0 && m_tree.lowerOf(joint) == u"or"))
            continue;
        more += part->min.value_or(part->max.value_or(0));
        open = open || !part->max;
        end = std::max(end, part->words.end);
        ++parts;
    }
    // "two people, a man and a boy": the parts repeat the whole.
    if (!first || parts == 0 || (first->min > 1 && first->min == more && parts > 1))
        return first;
    if (first->min)
        *first->min += more;
    if (first->max && !open)
        *first->max += more;
    else
        first->max.reset();
    first->words.end = end;
    return first;
}

} // namespace core
