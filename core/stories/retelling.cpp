// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/retelling.h"

#include "core/events/numbers/harm_lexicon.h"

#include <algorithm>

namespace core {

namespace {

/// Words of a participant that tell nothing of who it is.
constexpr qsizetype shortestWord = 4;

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

/// "at the scene" is where it was told to have happened, and the hospital is where its victims are brought.
bool isWhereVictimsAre(QStringView place)
{
    return std::ranges::any_of(wordsIn(place), [](const QString &word) {
        const bool center = word.startsWith(u"cent"); // of trade as much as of medicine
        return word == u"scene" || (!center && HarmLexicon::english().is(word, HarmClue::Hospital));
    });
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
    told.apart = event.apart || isSetApart(textOf(extraction, event.sentence));
    const qsizetype begin = event.trigger.range.begin;
    told.definite = QStringView(extraction.article.text).first(begin).endsWith(u"the ", Qt::CaseInsensitive);
    if (event.place && !isWhereVictimsAre(textOf(extraction, event.place->range)))
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

} // namespace core
