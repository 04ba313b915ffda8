// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/arguments/antecedents.h"

#include "core/events/arguments/argument_words.h"
#include "core/events/reading/noun_phrase.h"

#include <algorithm>

namespace core {

namespace {

/// By how many sentences back: of a subject, and of another word. Nearer ones must win by `margin`.
constexpr double subjectWeight[] = {4, 3, 1.5};
constexpr double otherWeight[] = {3, 1, 0.5};
constexpr double sexWeight = 1;
constexpr double margin = 1;

bool isSubject(const SentenceTree &tree, int word)
{
    const bool joined = tree.relationOf(word) == Deprel::Conj;
    const Deprel relation = tree.relationOf(joined ? tree.headOf(word) : word);
    return relation == Deprel::Nsubj || relation == Deprel::NsubjPass || relation == Deprel::NsubjOuter;
}

bool beginsName(NameTag tag)
{
    return tag == NameTag::FirstOfPerson || tag == NameTag::FirstOfPlace || tag == NameTag::FirstOfOrganization;
}

/// The word of `name` that hangs on none of its others.
int headOf(const SentenceTree &tree, WordSpan name)
{
    int head = name.end - 1;
    while (name.contains(tree.headOf(head)))
        head = tree.headOf(head);
    return head;
}

/// What a person is called beside the name: "the actor Ann Lowell", "Lowell, the mayor,", "Lowell is a lawyer".
QStringList rolesOf(const SentenceTree &tree, WordSpan name)
{
    const int head = headOf(tree, name);
    QStringList roles;
    const auto take = [&](int word) {
        if (!name.contains(word) && (tree[word].upos == Upos::Noun || tree[word].upos == Upos::Propn) &&
            tree[word].name == NameTag::None)
            roles.push_back(tree.lemmaOf(word).toString().toLower());
    };
    for (const quint16 child : tree.childrenOf(head)) {
        const Deprel relation = tree.relationOf(child);
        if (relation == Deprel::Compound || relation == Deprel::Appos || relation == Deprel::NmodDesc ||
            relation == Deprel::Flat)
            take(child);
    }
    const int above = tree.headOf(head);
    const Deprel relation = tree.relationOf(head);
    const bool predicate = relation == Deprel::Nsubj && above >= 0 && tree.childOf(above, {Deprel::Cop}) >= 0;
    if (above >= 0 && (relation == Deprel::Appos || relation == Deprel::Flat || predicate))
        take(above);
    return roles;
}

bool isPluralPeople(const SentenceTree &tree, int word)
{
    return tree[word].xpos == Xpos::Nns && tree[word].name == NameTag::None && isActor(tree, word);
}

/// "the company", with nothing that would tell it from others.
bool isPlainDefinite(const SentenceTree &tree, int noun)
{
    if (tree[noun].upos != Upos::Noun || tree[noun].xpos != Xpos::Nn)
        return false;
    bool definite = false;
    for (const quint16 child : tree.childrenOf(noun)) {
        const Deprel relation = tree.relationOf(child);
        if (relation == Deprel::Det)
            definite = tree.lowerOf(child) == u"the";
        else if (relation != Deprel::Case && relation != Deprel::Punct)
            return false;
    }
    return definite;
}

} // namespace

/// What a referring word asks of whom it stands for.
struct Antecedents::Wanted
{
    NameTag kind = NameTag::None;
    Sex sex = Sex::Unknown;
};

bool Antecedents::agrees(const Known &known, const Wanted &wanted) const
{
    return known.kind == wanted.kind &&
           (wanted.sex == Sex::Unknown || known.sex == Sex::Unknown || known.sex == wanted.sex);
}

/// The person known by a longer form of the name: "Lowell" of "Ann Lowell". -1: none, or more than one.
int Antecedents::knownPerson(const Known &found) const
{
    int match = -1;
    for (const int i : m_byLast.value(found.last)) {
        const Known &known = m_known[std::size_t(i)];
        if (known.kind != NameTag::FirstOfPerson || known.words < 2)
            continue;
        if (found.words > 1 && known.first != found.first)
            continue;
        if (match >= 0)
            return -1;
        match = i;
    }
    return match;
}

int Antecedents::knownAs(const Known &found) const
{
    const int person = found.words == 1 || found.kind == NameTag::FirstOfPerson ? knownPerson(found) : -1;
    if (person >= 0)
        return person;
    for (const int i : m_byLast.value(found.last)) {
        const Known &known = m_known[std::size_t(i)];
        if (known.kind == found.kind && known.first == found.first && known.words == found.words)
            return i;
    }
    return -1;
}

void Antecedents::see(const SentenceTree &tree, int known, int word, bool linked)
{
    m_seen[0].push_back({known, word, isSubject(tree, word)});
    if (linked)
        m_links.push_back({tree[word].range().begin, known});
}

/// What a person is called tells the sex as well, as the given name does.
void Antecedents::learnRoles(int known, const QString &given, const QStringList &roles)
{
    const auto &words = ArgumentWords::english().kinds;
    Sex &sex = m_known[std::size_t(known)].sex;
    for (const QString &word : QStringList{given} + roles) {
        const auto kinds = words.value(word);
        if (sex == Sex::Unknown && kinds & (ArgumentWord::Female | ArgumentWord::Male))
            sex = kinds & ArgumentWord::Female ? Sex::Female : Sex::Male;
    }
    for (const QString &role : roles) {
        std::vector<int> &called = m_byRole[role];
        if (std::ranges::find(called, known) == called.end())
            called.push_back(known);
    }
}

void Antecedents::readName(const SentenceTree &tree, WordSpan name)
{
    Known found{.kind = tree[name.first].name,
                .range = tree.rangeOf(name),
                .first = tree.lowerOf(name.first).toString(),
                .last = tree.lowerOf(name.end - 1).toString(),
                .words = name.length(),
                .sex = {}};
    int known = knownAs(found);
    const bool shorter = known >= 0 && found.words < m_known[std::size_t(known)].words;
    if (known < 0) {
        known = int(m_known.size());
        m_byLast[found.last].push_back(known);
        m_known.push_back(found);
    }
    if (m_known[std::size_t(known)].kind == NameTag::FirstOfPerson)
        learnRoles(known, found.first, rolesOf(tree, name));
    see(tree, known, headOf(tree, name), shorter);
}

void Antecedents::readGroup(const SentenceTree &tree, int noun)
{
    const WordSpan phrase = corePhraseOf(tree, noun);
    m_known.push_back({.kind = NameTag::None,
                       .range = tree.rangeOf(phrase),
                       .first = {},
                       .last = tree.lowerOf(noun).toString(),
                       .words = phrase.length(),
                       .sex = {}});
    see(tree, int(m_known.size()) - 1, noun, false);
}

/// The candidate that stands clear of all others; -1: none does.
int Antecedents::best(const SentenceTree &tree, int word, const Wanted &wanted) const
{
    std::vector<std::pair<double, int>> ranked;
    for (std::size_t back = 0; back < m_seen.size(); ++back) {
        for (const Seen &seen : m_seen[back]) {
            const Known &known = m_known[std::size_t(seen.known)];
            // "Lowell hit him": who is the subject is not the object as well.
            const bool partner = back == 0 && tree.relationOf(word) != Deprel::NmodPoss && !isSubject(tree, word) &&
                                 seen.subject && tree.headOf(seen.word) == tree.headOf(word);
            if (partner || !agrees(known, wanted))
                continue;
            const double sex = wanted.sex != Sex::Unknown && known.sex == wanted.sex ? sexWeight : 0;
            const double weight = (seen.subject ? subjectWeight : otherWeight)[back] + sex;
            const auto same = std::ranges::find(ranked, seen.known, &std::pair<double, int>::second);
            if (same == ranked.end())
                ranked.push_back({weight, seen.known});
            else
                same->first = std::max(same->first, weight);
        }
    }
    std::ranges::sort(ranked, std::greater());
    const bool clear = !ranked.empty() && (ranked.size() == 1 || ranked[0].first - ranked[1].first >= margin);
    return clear ? ranked[0].second : -1;
}

/// The one person that was called by this noun before; -1: none or several.
int Antecedents::calledSo(const SentenceTree &tree, int noun) const
{
    const auto called = m_byRole.constFind(tree.lemmaOf(noun).toString());
    return called != m_byRole.cend() && called->size() == 1 ? called->front() : -1;
}

void Antecedents::readReference(const SentenceTree &tree, int word)
{
    const QStringView lower = tree.lowerOf(word);
    const auto is = [&](std::initializer_list<QStringView> forms) {
        return std::ranges::find(forms, lower) != forms.end();
    };
    int known = -1;
    if (tree[word].upos == Upos::Pron && tree.relationOf(word) != Deprel::Expl && !tree.isQuoted(word)) {
        if (is({u"he", u"him", u"his"}))
            known = best(tree, word, {NameTag::FirstOfPerson, Sex::Male});
        else if (is({u"she", u"her"}))
            known = best(tree, word, {NameTag::FirstOfPerson, Sex::Female});
        else if (is({u"it", u"its"}))
            known = best(tree, word, {NameTag::FirstOfOrganization});
        else if (is({u"they", u"them", u"their"}))
            known = best(tree, word, {NameTag::None});
    } else if (isPlainDefinite(tree, word)) {
        known = argumentKindsOf(tree, word) & ArgumentWord::Company ? best(tree, word, {NameTag::FirstOfOrganization})
                                                                    : calledSo(tree, word);
    }
    if (known >= 0)
        see(tree, known, word, true);
    else if (isPluralPeople(tree, word))
        readGroup(tree, word);
}

void Antecedents::read(const SentenceTree &tree)
{
    m_links.clear();
    if (!m_seen[0].empty()) {
        std::ranges::rotate(m_seen, m_seen.end() - 1);
        m_seen[0].clear();
    }
    for (int i = 0; i < tree.count(); ++i) {
        if (beginsName(tree[i].name))
            readName(tree, nameAround(tree, i));
        else if (tree[i].name == NameTag::None)
            readReference(tree, i);
    }
}

std::optional<TextRange> Antecedents::antecedentOf(TextRange word) const
{
    const auto link = std::ranges::find(m_links, word.begin, &std::pair<qsizetype, int>::first);
    if (link == m_links.end())
        return {};
    return m_known[std::size_t(link->second)].range;
}

} // namespace core
