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
    const bool own = before && (m_tree[head].upos == Upos::Noun || m_tree[head].upos == Upos::Adj); // "the three dead"
    return own ? before : nullptr;
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
    const bool known = name == NameTag::None && m_tree.reading().surnames.contains(m_tree.textOf(head));
    return (known || name == NameTag::FirstOfPerson || name == NameTag::InPerson) && m_tree[head].upos == Upos::Propn;
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

/// "all five", "both", "the three", "two of them": those told of before.
bool PeopleReader::isToldOf(int head, int first) const
{
    const bool all = m_tree.lowerOf(first) == u"both" ||
                     (first > 0 && (m_tree.lowerOf(first - 1) == u"all" || m_tree.lowerOf(first - 1) == u"the"));
    const int of = m_tree.childOf(head, {Deprel::Nmod});
    return all || (of >= 0 && m_tree[of].upos == Upos::Pron);
}

std::optional<People> PeopleReader::counted(int head, const Count &count) const
{
    const WordSpan phrase = shortPhrase(head);
    const WordSpan words{std::min(count.words.first, phrase.first), std::max(count.words.end, phrase.end)};
    // "which of the three"
    if (words.first > 2 && m_tree.lowerOf(words.first - 2) == u"which" && m_tree.lowerOf(words.first - 1) == u"of")
        return People{head, words, 1, 1, PeopleForm::Known};
    const PeopleForm form = formOf(head) == PeopleForm::More    ? PeopleForm::More
                            : isToldOf(head, count.words.first) ? PeopleForm::Known
                                                                : PeopleForm::Counted;
    return People{head, words, count.min, count.max, form};
}

/// How many a noun by itself speaks of: 2 for "parents", "twin daughters"; 0 where "of" says it ("a group of six").
std::optional<int> PeopleReader::groupOf(int head) const
{
    if (const auto form = m_lexicon.group(m_tree.lowerOf(head)))
        return form;
    for (const quint16 child : m_tree.childrenOf(head)) {
        const auto fold = child < head ? m_lexicon.fold(m_tree.lemmaOf(child)) : std::nullopt;
        if (fold && isPlural(m_tree, head) && mayBePeople(head, true))
            return fold;
    }
    return m_lexicon.group(m_tree.lemmaOf(head));
}

/// "a group of six", "a family of four", "a total of 12 people".
std::optional<People> PeopleReader::grouped(int head, bool strict) const
{
    const auto group = groupOf(head);
    if (!group || (*group > 0 && countOf(head)))
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
                         ((word.upos == Upos::Adj || word.upos == Upos::Det) && isMore(head));
    const bool plural = isPlural(m_tree, head) && !isNamed(head); // "Ann Gaines"
    if (!nominal || plural || !mayBePeople(head, strict))
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
bool PeopleReader::isToldApart(int head, int conjunct, int harm) const
{
    for (int i = head; i <= conjunct; ++i) {
        const QStringView text = m_tree.lowerOf(i);
        const bool dash = text == u"\u2013" || text == u"\u2014";
        if (m_lexicon.form(text) || m_tree[i].xpos == Xpos::Colon || dash)
            return true;
    }
    const int next = conjunct + 1;
    return next < m_tree.count() && next != harm && m_lexicon.form(m_tree.lowerOf(next));
}

/// "Mother, toddler killed": titles join without a word.
bool PeopleReader::isListedInTitle(int head, int apposition) const
{
    const WordSpan phrase = m_tree.phraseOf(apposition);
    const bool comma = m_tree.lowerOf(phrase.first) == u"," && phrase.end < m_tree.count();
    const bool nouns = m_tree[head].upos == Upos::Noun && m_tree[apposition].upos == Upos::Noun;
    return m_tree.sentence().region == RegionKind::Title && comma && nouns && m_tree.lowerOf(phrase.end) != u",";
}

/// The people that the conjuncts of `head` add, each with its own.
PeopleReader::Parts PeopleReader::partsOf(int head, const Phrase &phrase) const
{
    Parts parts;
    for (const quint16 child : m_tree.childrenOf(head)) {
        const Deprel relation = m_tree.relationOf(child);
        const bool joined = relation == Deprel::Conj ||
                            (relation == Deprel::Appos && m_tree[m_tree.phraseOf(child).first].upos == Upos::Cconj) ||
                            (relation == Deprel::Appos && isListedInTitle(head, child));
        parts.apposition = parts.apposition || (!joined && relation == Deprel::Appos);
        if (!joined || isToldApart(phrase.head, child, phrase.harm))
            continue;
        const auto part = withoutConjuncts(child, phrase.strict);
        const int joint = m_tree.childOf(child, {Deprel::Cc});
        if (!part || part->form == PeopleForm::Nobody || (joint >= 0 && m_tree.lowerOf(joint) == u"or"))
            continue;
        const Parts within = partsOf(child, phrase);
        parts.people += part->min.value_or(part->max.value_or(0)) + within.people;
        parts.open = parts.open || within.open || !part->max;
        parts.end = std::max({parts.end, part->words.end, within.end});
        parts.count += 1 + within.count;
        parts.joint = parts.joint || within.joint || joint >= 0;
    }
    return parts;
}

std::optional<People> PeopleReader::peopleAt(const Phrase &phrase) const
{
    std::optional<People> first = withoutConjuncts(phrase.head, phrase.strict);
    if (!first || phrase.alone)
        return first;
    const Parts parts = partsOf(phrase.head, phrase);
    // "two people, a man and a boy", "two victims, a 7- and 8-year-old boy": the parts repeat the whole.
    const bool repeated =
        first->min > 1 && parts.count > 0 &&
        ((first->min == parts.people && parts.count > 1) || parts.apposition || (!parts.joint && parts.people <= 1));
    if (parts.count == 0 || repeated)
        return first;
    if (first->min)
        *first->min += parts.people;
    if (first->max && !parts.open)
        *first->max += parts.people;
    else
        first->max.reset();
    first->words.end = std::max(first->words.end, parts.end);
    return first;
}

} // namespace core
