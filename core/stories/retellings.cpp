// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/retellings.h"

#include "core/events/numbers/harm_lexicon.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace core {

namespace {

/// A new event is compared with so many members of a group: later ones add little.
constexpr std::size_t mostCompared = 12;
/// A day that is only taken over may be off by so much.
constexpr std::chrono::days slack{10};
/// Hours of one happening that are told may be so far apart: "Friday night", "at 7:30 p.m.".
constexpr std::chrono::hours hoursApart{6};
/// So long may somebody live who is hurt and dies of it.
constexpr std::chrono::days longestDying{31};
/// Words of a participant that tell nothing of who it is.
constexpr qsizetype shortestWord = 4;

bool isStrong(const EventDate &date)
{
    return date.span && (date.basis == DateBasis::Explicit || date.basis == DateBasis::Relative);
}

bool isFine(const EventDate &date)
{
    return date.precision <= Precision::Week;
}

/// "in November 1953": what has no date is hardly of that time.
bool isOfAnotherTime(const EventDate &date)
{
    return isStrong(date) && !isFine(date);
}

bool mayBeSameDay(const EventDate &a, const EventDate &b)
{
    if (!a.span || !b.span)
        return !isOfAnotherTime(a) && !isOfAnotherTime(b);
    const bool hours = a.precision < Precision::Day && b.precision < Precision::Day;
    const std::chrono::hours apart = hours ? hoursApart : std::chrono::hours(0);
    const bool overlap = a.span->begin < b.span->end + apart && b.span->begin < a.span->end + apart;
    if (isStrong(a) && isStrong(b))
        return overlap && isFine(a) == isFine(b);
    return a.span->begin < b.span->end + slack && b.span->begin < a.span->end + slack;
}

bool isOpenStatus(EventStatus status)
{
    return status == EventStatus::Happened || status == EventStatus::Ongoing || status == EventStatus::Alleged;
}

QStringList wordsIn(QStringView text)
{
    QStringList words;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && (text[i].isLetter() || text[i] == u'-'))
            continue;
        if (i - begin >= shortestWord)
            words.push_back(text.sliced(begin, i - begin).toString().toLower());
        begin = i + 1;
    }
    return words;
}

void sortWords(QStringList &words)
{
    std::ranges::sort(words);
    words.erase(std::ranges::unique(words).begin(), words.end());
}

bool share(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&](const QString &word) { return std::ranges::binary_search(b, word); });
}

/// Both known, with no word in common.
bool differ(const QStringList &a, const QStringList &b)
{
    return !a.isEmpty() && !b.isEmpty() && !share(a, b);
}

bool isSamePlace(const QString &a, const QString &b)
{
    return a.contains(b, Qt::CaseInsensitive) || b.contains(a, Qt::CaseInsensitive);
}

QStringView textOf(const Extraction &extraction, TextRange range)
{
    return QStringView(extraction.article.text).sliced(range.begin, range.length());
}

/// "The shooting took place at a home".
bool tellsThatHarmOccurred(const Event &event)
{
    const HarmLexicon &lexicon = HarmLexicon::english();
    if (!lexicon.is(event.trigger.lemma.section(u' ', 0, 0), HarmClue::Occur))
        return false;
    return std::ranges::any_of(wordsIn(event.headline), [&](QString word) {
        if (word.endsWith(u's'))
            word.chop(1);
        const auto harm = lexicon.noun(word);
        return lexicon.is(word, HarmClue::Attack) || (harm && harm->kind <= QuantityKind::Wounded);
    });
}

/// "It happened on Monday", "the incident occurred at noon", "officers were called", "the call came in".
bool refersToTold(const Extraction &extraction, const Event &event)
{
    const HarmLexicon &lexicon = HarmLexicon::english();
    const QString lemma = event.trigger.lemma.section(u' ', 0, 0);
    const TextRange before{event.sentence.begin, event.trigger.range.begin};
    const QStringList words = textOf(extraction, before).toString().toLower().split(u' ', Qt::SkipEmptyParts);
    const QStringList near = words.last(std::min<qsizetype>(words.size(), 6));
    const auto isNear = [&](HarmClue clue) {
        return std::ranges::any_of(near, [&](const QString &word) { return lexicon.is(word, clue); });
    };
    if (lexicon.is(lemma, HarmClue::Befall))
        return isNear(HarmClue::Incident) || isNear(HarmClue::Attack);
    if (lexicon.is(lemma, HarmClue::Find))
        return std::ranges::any_of(wordsIn(textOf(extraction, event.sentence)),
                                   [&](const QString &word) { return lexicon.is(word, HarmClue::Victims); });
    return lexicon.is(lemma, HarmClue::Respond) && isNear(HarmClue::Responder);
}

bool tellsCasualties(const Event &event)
{
    const HarmLexicon &lexicon = HarmLexicon::english();
    const QString &lemma = event.trigger.lemma;
    const auto harm = lexicon.verb(lemma) ? lexicon.verb(lemma) : lexicon.noun(lemma);
    const bool hurts = harm && (harm->kind == QuantityKind::Killed || harm->kind == QuantityKind::Wounded);
    return hurts || lexicon.is(lemma, HarmClue::Attack) || tellsThatHarmOccurred(event) ||
           std::ranges::any_of(event.quantities, [](const Quantity &quantity) {
               return quantity.kind == QuantityKind::Killed || quantity.kind == QuantityKind::Wounded;
           });
}

/// Whether the subject of the verb does the harm: of "died" and "was found" he does not.
bool hurtsOthers(const QString &lemma)
{
    const auto harm = HarmLexicon::english().verb(lemma);
    return harm && harm->role == HarmRole::Object;
}

bool isSetApart(QStringView sentence)
{
    return std::ranges::any_of(wordsIn(sentence),
                               [](const QString &word) { return HarmLexicon::english().is(word, HarmClue::Apart); });
}

/// A street and its town are two places of one happening: where the numbers are alike, or only one counts.
bool mayCountTheSame(const Retelling &a, const Retelling &b)
{
    return a.counted == b.counted ? a.counted > 0 : a.counted == 0 || b.counted == 0;
}

/// Who was hurt on one day may have died on a later one.
bool mayHaveDiedLater(const Retelling &hurt, const Retelling &death)
{
    return death.death && hurt.casualties && !hurt.apart && hurt.date.span && death.date.span &&
           hurt.date.span->begin <= death.date.span->begin &&
           death.date.span->begin < hurt.date.span->end + longestDying;
}

bool mayBeOneHappening(const Retelling &a, const Retelling &b)
{
    return mayBeSameDay(a.date, b.date) || mayHaveDiedLater(a, b) || mayHaveDiedLater(b, a);
}

/// Compares with what the group has so far.
bool joins(const Retelling &event, std::span<const Retelling *const> group)
{
    const auto compared = group.first(std::min(group.size(), mostCompared));
    return std::ranges::any_of(compared, [&](const Retelling *other) { return tellTheSame(event, *other); }) &&
           std::ranges::all_of(compared, [&](const Retelling *other) { return mayBeOneHappening(event, *other); });
}

} // namespace

Retelling retellingOf(const Extraction &extraction, EventRef ref)
{
    const Event &event = extraction.events[ref.event];
    Retelling told{.ref = ref, .lemma = event.trigger.lemma, .status = event.status, .date = event.date};
    told.casualties = tellsCasualties(event);
    told.refersBack = !told.casualties && refersToTold(extraction, event);
    const auto harm = HarmLexicon::english().verb(told.lemma);
    told.death = (harm && harm->kind == QuantityKind::Killed && harm->role == HarmRole::Subject) ||
                 HarmLexicon::english().is(told.lemma, HarmClue::After);
    told.apart = isSetApart(textOf(extraction, event.sentence));
    const qsizetype begin = event.trigger.range.begin;
    told.definite = QStringView(extraction.article.text).first(begin).endsWith(u"the ", Qt::CaseInsensitive);
    if (event.place)
        told.place = textOf(extraction, event.place->range).toString();
    for (const Participant &participant : event.participants) {
        const QStringList words = wordsIn(textOf(extraction, participant.range));
        told.people += words;
        if (participant.role == Role::Agent && !told.refersBack && (!told.casualties || hurtsOthers(told.lemma)))
            told.agents += words;
    }
    for (const Quantity &quantity : event.quantities) {
        if (quantity.kind <= QuantityKind::Wounded && quantity.scope != QuantityScope::Implied &&
            quantity.scope != QuantityScope::More)
            told.counted += quantity.min.value_or(0);
    }
    sortWords(told.agents);
    sortWords(told.people);
    return told;
}

bool tellTheSame(const Retelling &a, const Retelling &b)
{
    const bool status = a.status == b.status || (isOpenStatus(a.status) && isOpenStatus(b.status));
    if (!status || a.apart != b.apart || !mayBeOneHappening(a, b))
        return false;
    const bool known = share(a.people, b.people) || (a.lemma == b.lemma && (a.definite || b.definite));
    const bool elsewhere = !a.place.isEmpty() && !b.place.isEmpty() && !isSamePlace(a.place, b.place);
    const bool casualties =
        (a.casualties && b.casualties) || (a.casualties && b.refersBack) || (a.refersBack && b.casualties);
    if (!known && !mayBeSameDay(a.date, b.date))
        return false;
    if (elsewhere && !known && !(casualties && mayCountTheSame(a, b)))
        return false;
    if (casualties)
        return known || !differ(a.agents, b.agents);
    return a.lemma == b.lemma && known && a.date.span && b.date.span && !differ(a.agents, b.agents);
}

std::vector<std::vector<EventRef>> gatherRetellings(std::span<const Retelling> events)
{
    std::vector<std::vector<const Retelling *>> groups;
    QHash<QString, std::vector<std::size_t>> byKey;
    for (const Retelling &event : events) {
        auto &candidates = byKey[event.casualties || event.refersBack ? QString() : event.lemma];
        const auto joined =
            std::ranges::find_if(candidates, [&](std::size_t group) { return joins(event, groups[group]); });
        if (joined != candidates.end()) {
            groups[*joined].push_back(&event);
            continue;
        }
        candidates.push_back(groups.size());
        groups.push_back({&event});
    }
    std::vector<std::vector<EventRef>> refs;
    for (const auto &group : groups) {
        auto &members = refs.emplace_back();
        std::ranges::transform(group, std::back_inserter(members), &Retelling::ref);
    }
    return refs;
}

std::vector<std::vector<EventRef>> retellingsIn(const Extraction &extraction, quint32 article)
{
    std::vector<Retelling> told;
    for (quint32 event = 0; event < extraction.events.size(); ++event) {
        if (extraction.events[event].onTimeline)
            told.push_back(retellingOf(extraction, {article, event}));
    }
    return gatherRetellings(told);
}

} // namespace core
