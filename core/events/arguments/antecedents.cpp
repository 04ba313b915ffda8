// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/arguments/antecedents.h"

#include "core/events/arguments/argument_words.h"
#include "core/events/arguments/reference_words.h"
#include "core/events/reading/noun_phrase.h"

#include <algorithm>

namespace core {

namespace {

/// By how many sentences back: of a subject, and of another word. Nearer ones must win by `margin`.
constexpr double subjectWeight[] = {4, 3, 1.5};
constexpr double otherWeight[] = {3, 1, 0.5};
constexpr double sexWeight = 1;
/// Of whom the article names so often: it is about him or her.
constexpr double oftenWeight = 0.75;
constexpr int often = 4;
constexpr double margin = 1;

bool beginsName(NameTag tag)
{
    return tag == NameTag::FirstOfPerson || tag == NameTag::FirstOfPlace || tag == NameTag::FirstOfOrganization;
}

std::span<const int> knownUnder(const QHash<QString, std::vector<int>> &index, const QString &key)
{
    const auto found = index.constFind(key);
    return found == index.cend() ? std::span<const int>() : std::span<const int>(*found);
}

/// The name that `first` begins, without the "anti-Ann" of "anti-Ann Lowell".
WordSpan namedFrom(const SentenceTree &tree, int first)
{
    WordSpan name = nameAround(tree, first);
    if (name.length() > 1 && saysAttitude(tree, name.first))
        ++name.first;
    return name;
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

/// The one of `candidates`, or the one of them that was named so far; -1: there is none, or several.
int Antecedents::onlyOne(std::span<const int> candidates) const
{
    if (candidates.size() <= 1)
        return candidates.empty() ? -1 : candidates.front();
    const auto isRead = [this](int known) { return m_known[std::size_t(known)].isRead; };
    const auto named = std::ranges::find_if(candidates, isRead);
    return std::ranges::count_if(candidates, isRead) == 1 ? *named : -1;
}

/// The person known by a longer form of the name: "Lowell", "Ann" of "Ann Lowell". -1: none, or more than one.
int Antecedents::knownPerson(const Known &found) const
{
    std::vector<int> matches;
    for (const int i : knownUnder(m_byLast, found.last)) {
        const Known &known = m_known[std::size_t(i)];
        const bool longer = known.kind == NameTag::FirstOfPerson && known.words >= 2;
        if (longer && (found.words == 1 || known.first == found.first))
            matches.push_back(i);
    }
    return matches.empty() && found.words == 1 ? onlyOne(knownUnder(m_byGiven, found.last)) : onlyOne(matches);
}

int Antecedents::knownAs(const Known &found) const
{
    const int person = found.words == 1 || found.kind == NameTag::FirstOfPerson ? knownPerson(found) : -1;
    if (person >= 0)
        return person;
    for (const int i : knownUnder(m_byLast, found.last)) {
        const Known &known = m_known[std::size_t(i)];
        if (known.kind == found.kind && known.first == found.first && known.words == found.words)
            return i;
    }
    return -1;
}

void Antecedents::see(const SentenceTree &tree, int known, int word, bool linked)
{
    m_seen[0].push_back({known, word, standsAsSubject(tree, word)});
    if (linked)
        m_links.push_back({tree[word].range().begin, known});
}

/// What a person is called tells the sex as well, as the given name does.
void Antecedents::learnRoles(int known, const QString &given, const QStringList &roles)
{
    const auto &words = ArgumentWords::english().kinds;
    Sex &sex = m_known[std::size_t(known)].sex;
    for (const QString &word : QStringList{given} + roles) {
        const auto kinds = valueIn(words, word);
        if (sex == Sex::Unknown && kinds & (ArgumentWord::Female | ArgumentWord::Male))
            sex = kinds & ArgumentWord::Female ? Sex::Female : Sex::Male;
    }
    for (const QString &role : roles) {
        std::vector<int> &called = m_byRole[role];
        if (std::ranges::find(called, known) == called.end())
            called.push_back(known);
    }
}

/// Whom the name stands for, known from now on.
int Antecedents::learnName(const SentenceTree &tree, WordSpan name)
{
    Known found{.kind = nameKindOf(tree, name.first),
                .range = tree.rangeOf(name),
                .first = tree.lowerOf(name.first).toString(),
                .last = tree.lowerOf(name.end - 1).toString(),
                .words = name.length(),
                .named = 0,
                .sex = {}};
    int known = knownAs(found);
    if (known < 0) {
        known = int(m_known.size());
        m_byLast[found.last].push_back(known);
        if (found.words > 1 && found.kind == NameTag::FirstOfPerson)
            m_byGiven[found.first].push_back(known);
        m_known.push_back(found);
    }
    if (m_known[std::size_t(known)].kind == NameTag::FirstOfPerson)
        learnRoles(known, found.first, rolesOf(tree, name));
    return known;
}

void Antecedents::readName(const SentenceTree &tree, WordSpan name)
{
    const int known = learnName(tree, name);
    Known &named = m_known[std::size_t(known)];
    named.isRead = true;
    see(tree, known, headOfName(tree, name), name.length() < named.words);
}

void Antecedents::readGroup(const SentenceTree &tree, int noun)
{
    const WordSpan phrase = corePhraseOf(tree, noun);
    m_known.push_back({.kind = NameTag::None,
                       .range = tree.rangeOf(phrase),
                       .first = {},
                       .last = tree.lowerOf(noun).toString(),
                       .words = phrase.length(),
                       .named = 1,
                       .sex = {},
                       .isRead = true});
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
            const bool partner = back == 0 && tree.relationOf(word) != Deprel::NmodPoss &&
                                 !standsAsSubject(tree, word) && seen.subject &&
                                 tree.headOf(seen.word) == tree.headOf(word);
            if (partner || !agrees(known, wanted))
                continue;
            const double sex = wanted.sex != Sex::Unknown && known.sex == wanted.sex ? sexWeight : 0;
            const double topic = known.named >= often ? oftenWeight : 0;
            const double weight = (seen.subject ? subjectWeight : otherWeight)[back] + sex + topic;
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
    return onlyOne(knownUnder(m_byRole, tree.lemmaOf(noun).toString()));
}

/// "The Reds said it was theirs": the name in the sentence that says what `pronoun` is the subject of, but for full
/// names of persons; -1: none.
int Antecedents::whoSays(const SentenceTree &tree, int pronoun) const
{
    const int verb = tree.headOf(pronoun);
    if (!standsAsSubject(tree, pronoun) || verb < 0 || tree.relationOf(verb) != Deprel::Ccomp)
        return -1;
    const int speaker = tree.childOf(tree.headOf(verb), {Deprel::Nsubj});
    const auto seen = std::ranges::find(m_seen[0], speaker, &Seen::word);
    if (speaker < 0 || speaker > pronoun || seen == m_seen[0].end())
        return -1;
    const Known &known = m_known[std::size_t(seen->known)];
    return known.kind == NameTag::FirstOfPerson && known.words > 1 ? -1 : seen->known;
}

/// Whom a pronoun stands for; -1: nobody knows.
int Antecedents::meantBy(const SentenceTree &tree, int pronoun) const
{
    const QStringView lower = tree.lowerOf(pronoun);
    const auto is = [&](std::initializer_list<QStringView> forms) {
        return std::ranges::find(forms, lower) != forms.end();
    };
    if (is({u"he", u"him", u"his"}))
        return best(tree, pronoun, {NameTag::FirstOfPerson, Sex::Male});
    if (is({u"she", u"her"}))
        return best(tree, pronoun, {NameTag::FirstOfPerson, Sex::Female});
    if (is({u"they", u"them", u"their"}))
        return best(tree, pronoun, {NameTag::None});
    if (!is({u"it", u"its"}))
        return -1;
    const int speaker = whoSays(tree, pronoun);
    return speaker >= 0 ? speaker : best(tree, pronoun, {NameTag::FirstOfOrganization});
}

void Antecedents::readReference(const SentenceTree &tree, int word)
{
    int known = -1;
    if (tree[word].upos == Upos::Pron && tree.relationOf(word) != Deprel::Expl && !tree.isQuoted(word))
        known = meantBy(tree, word);
    else if (isPlainDefinite(tree, word))
        known = argumentKindsOf(tree, word) & ArgumentWord::Company ? best(tree, word, {NameTag::FirstOfOrganization})
                                                                    : calledSo(tree, word);
    if (known >= 0)
        see(tree, known, word, true);
    else if (isPluralPeople(tree, word))
        readGroup(tree, word);
}

void Antecedents::learn(const SentenceTree &tree)
{
    for (int i = 0; i < tree.count(); ++i) {
        if (beginsName(tree[i].name))
            ++m_known[std::size_t(learnName(tree, namedFrom(tree, i)))].named;
    }
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
            readName(tree, namedFrom(tree, i));
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
