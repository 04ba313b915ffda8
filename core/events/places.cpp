// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/places.h"

#include "core/events/phrases.h"

#include <algorithm>

namespace core {

namespace {

struct Mention
{
    int preposition = 0;
    Phrase name;
    Phrase region;
};

bool isOneOf(std::initializer_list<QStringView> list, QStringView word)
{
    return std::ranges::find(list, word) != list.end();
}

bool isName(const RuleWord &word)
{
    return word.capital && word.time < 0 &&
           !word.isAny(WordClass::Determiner | WordClass::Pronoun | WordClass::Preposition);
}

/// The last run of capitalised words in `phrase`: "the old town of Port Ellis" -> "Port Ellis".
Phrase lastName(const SentenceFrame &frame, Phrase phrase)
{
    int end = phrase.end;
    while (end > phrase.first && !isName(frame.words[end - 1]))
        --end;
    int first = end;
    while (first > phrase.first && isName(frame.words[first - 1]))
        --first;
    return {first, end};
}

bool hasFacility(const SentenceFrame &frame, Phrase phrase)
{
    for (int i = phrase.first; i < phrase.end; ++i) {
        if (frame.words[i].is(WordClass::Facility))
            return true;
    }
    return false;
}

/// Whether what stands before a name leaves it the place: "the old town of Hale", "northern Norland", but not
/// "the collapse of Hale Bank".
bool leadsToName(const SentenceFrame &frame, int first, int name)
{
    bool of = false;
    bool placed = false;
    for (int i = first; i < name; ++i) {
        of = of || frame.words[i].lower == u"of" || frame.words[i].is(WordClass::Conjunction);
        placed = placed || frame.words[i].isAny(WordClass::Facility | WordClass::Area);
    }
    return placed || !of;
}

/// A name cut from its phrase unless the phrase is a place by itself: "Hale's central market".
Phrase narrowed(const SentenceFrame &frame, Phrase phrase)
{
    const Phrase name = lastName(frame, phrase);
    if (name.isEmpty())
        return hasFacility(frame, phrase) ? phrase : Phrase();
    const bool ends = name.end == phrase.end;
    if (ends && frame.words[name.end - 1].is(WordClass::Facility))
        return phrase; // "the Old Palace"
    if (!leadsToName(frame, phrase.first, name.first))
        return {};
    if (ends)
        return name;
    return hasFacility(frame, {name.end, phrase.end}) ? phrase : Phrase();
}

/// The name behind a comma: of "the capital, Port Ellis", or the region in "Port Ellis, Norland".
Phrase nameAfterComma(const SentenceFrame &frame, int at)
{
    if (at + 1 >= frame.words.count() || !frame.words[at].isMark(u',') || !isName(frame.words[at + 1]))
        return {};
    const Phrase phrase = phraseFrom(frame, at + 1);
    int end = at + 1;
    while (end < phrase.end && isName(frame.words[end]))
        ++end;
    return {at + 1, end};
}

/// "in northern Norland", right behind a place.
Phrase nameAfterIn(const SentenceFrame &frame, int at)
{
    if (at + 1 >= frame.words.count() || frame.words[at].lower != u"in")
        return {};
    return lastName(frame, phraseFrom(frame, at + 1));
}

bool namesCapital(const SentenceFrame &frame, Phrase phrase)
{
    for (int i = phrase.first; i < phrase.end; ++i) {
        if (isOneOf({u"capital", u"city", u"town", u"village"}, frame.words[i].lower))
            return true;
    }
    return false;
}

std::optional<Mention> mentionAt(const SentenceFrame &frame, int at)
{
    Phrase phrase = phraseFrom(frame, at + 1);
    // "in Port Ellis and Hale": the first is place enough.
    for (int i = phrase.first + 1; i < phrase.end; ++i) {
        if (frame.words[i].lower == u"and" && isName(frame.words[i - 1]))
            phrase.end = i;
    }
    const Phrase name = narrowed(frame, phrase);
    const Phrase next = nameAfterComma(frame, phrase.end);
    if (!next.isEmpty() && namesCapital(frame, phrase) && lastName(frame, phrase).end != phrase.end)
        return Mention{at, next, nameAfterComma(frame, next.end)};
    if (name.isEmpty())
        return {};
    // "at a mill in Hale" happened in Hale; "at the Old Mill in Hale" says it more closely.
    if (lastName(frame, name).isEmpty() && !nameAfterIn(frame, phrase.end).isEmpty())
        return {};
    const bool named = isName(frame.words[name.end - 1]);
    const Phrase region = !next.isEmpty() && named ? next : nameAfterIn(frame, phrase.end);
    return Mention{at, name, region};
}

bool leadsToPlace(const SentenceFrame &frame, const Candidate &candidate, int at)
{
    const RuleWord &word = frame.words[at];
    if (word.time >= 0 || !word.is(WordClass::Preposition) || at + 1 >= frame.words.count())
        return false;
    if (isOneOf({u"in", u"at", u"near", u"outside", u"inside"}, word.lower))
        return true;
    const bool moves = candidate.entry && candidate.entry->kind == u"movement";
    if (moves && (word.lower == u"to" || word.lower == u"into"))
        return true;
    return isOneOf({u"on", u"from", u"into", u"across"}, word.lower) && hasFacility(frame, phraseFrom(frame, at + 1));
}

/// Lower is better: behind the trigger in its own clause, then nearby, then before it.
int distanceOf(const SentenceFrame &frame, const Candidate &candidate, const Mention &mention)
{
    const int apart = std::abs(frame.clauses.indexAt(mention.preposition) - frame.clauses.indexAt(candidate.word));
    const bool before = mention.preposition < candidate.word;
    return apart * 1000 + (before ? 500 : 0) + std::abs(mention.preposition - candidate.word);
}

TextRange withoutPossessive(const SentenceFrame &frame, Phrase phrase)
{
    TextRange range = frame.words.rangeOf(phrase.first, phrase.end);
    if (frame.words[phrase.end - 1].possessive)
        range.end = frame.words[phrase.end - 1].range.begin + frame.words[phrase.end - 1].lower.size();
    return range;
}

/// "shelled Port Ellis", "tried to storm Port Ellis".
std::optional<Place> placeAttacked(const SentenceFrame &frame, const Candidate &candidate)
{
    for (const Candidate &other : frame.candidates) {
        const VerbGroup *group = frame.groupOf(other);
        const bool own = other.word == candidate.word;
        const bool completes =
            group && group->tense == VerbTense::Infinitive && group->first == frame.endWordOf(candidate);
        if (!group || !(own || completes) || !other.entry || !other.entry->takesPlace || group->passive)
            continue;
        const Phrase object = phraseFrom(frame, group->end);
        const Phrase name = lastName(frame, object);
        if (!name.isEmpty() && name.first == object.first && name.end == object.end)
            return Place{withoutPossessive(frame, name), {}};
    }
    return {};
}

} // namespace

std::optional<Place> placeOf(const SentenceFrame &frame, const Candidate &candidate)
{
    std::optional<Mention> best;
    for (int i = 0; i < frame.words.count(); ++i) {
        if (!leadsToPlace(frame, candidate, i))
            continue;
        const auto mention = mentionAt(frame, i);
        if (mention && (!best || distanceOf(frame, candidate, *mention) < distanceOf(frame, candidate, *best)))
            best = mention;
    }
    if (!best)
        return placeAttacked(frame, candidate);
    return Place{withoutPossessive(frame, best->name),
                 best->region.isEmpty() ? TextRange() : withoutPossessive(frame, best->region)};
}

} // namespace core
