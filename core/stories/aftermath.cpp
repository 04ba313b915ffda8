// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/aftermath.h"

#include "core/events/numbers/harm_lexicon.h"

#include <algorithm>

namespace core {

namespace {

bool dies(const QString &lemma)
{
    const auto harm = HarmLexicon::english().verb(lemma);
    return harm && harm->kind == QuantityKind::Killed && harm->role == HarmRole::Subject;
}

QStringList wordsOf(const QString &text)
{
    QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        while (!word.isEmpty() && word.back().isPunct())
            word.chop(1);
    }
    return words;
}

bool hasClue(const QStringList &words, HarmClues clues)
{
    return std::ranges::any_of(words, [clues](const QString &word) { return HarmLexicon::english().is(word, clues); });
}

/// "made a first appearance in court", "was taken off life support".
bool isSetAfterHarm(const Event &event)
{
    return hasClue(wordsOf(event.headline), HarmClue::Setting) || event.headline.contains(u"life support");
}

/// "turned himself in", "a search continued".
bool goesOnAfterHarm(const Event &event)
{
    const QStringList words = wordsOf(event.headline);
    const bool self = words.contains(u"himself") || words.contains(u"herself") || words.contains(u"themselves");
    return (event.trigger.lemma == u"turn" && self) ||
           (event.eventClass == EventClass::Aspectual && hasClue(words, HarmClue::Follows));
}

/// "died in the crash", "were killed at the scene": not of wounds, some time after.
bool diesAtOnce(const Event &event)
{
    const QStringList words = wordsOf(event.headline);
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        const bool there = words[i] == u"in" || words[i] == u"at";
        const bool known = words[i + 1] == u"the" && i + 2 < words.size();
        const QString &what = words[known ? i + 2 : i + 1];
        if (there && (hasClue({what}, HarmClue::Attack) || what == u"scene"))
            return true;
    }
    return false;
}

} // namespace

bool isAlarm(const Event &event)
{
    return event.trigger.lemma == u"report" && hasClue(wordsOf(event.headline), HarmClue::Attack);
}

bool followsOnHarm(const Event &event)
{
    if (isAlarm(event))
        return false;
    return isSetAfterHarm(event) || goesOnAfterHarm(event) || event.eventClass == EventClass::Reporting ||
           event.kind.startsWith(u"justice") || event.kind.startsWith(u"statement") ||
           (dies(event.trigger.lemma) && !diesAtOnce(event)) ||
           HarmLexicon::english().is(event.trigger.lemma, HarmClues(HarmClue::Follows) | HarmClue::Survive);
}

bool tellsOfHurt(const Extraction &extraction, const Event &event)
{
    const HarmLexicon &lexicon = HarmLexicon::english();
    const QString lemma = event.trigger.lemma.section(u' ', 0, 0);
    const TextRange behind{event.trigger.range.end, event.sentence.end};
    const QStringList words =
        wordsOf(QStringView(extraction.article.text).sliced(behind.begin, behind.length()).toString());
    return (lexicon.is(lemma, HarmClue::Carry) && hasClue(words, HarmClue::Hospital)) ||
           (lexicon.is(lemma, HarmClue::Suffer) && hasClue(wordsOf(event.headline), HarmClue::Wound)) ||
           (lexicon.is(lemma, HarmClue::Incident) && hasClue(wordsOf(event.headline), HarmClue::Attack)) ||
           (lexicon.is(lemma, HarmClue::Befall) && !words.isEmpty() && lexicon.is(words.front(), HarmClue::Attack));
}

} // namespace core
