// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/word_map.h"
#include "core/events/event.h"
#include "core/events/event_lexicon.h"
#include "core/events/mentions/noun_weights.h"

#include <QFlags>
#include <QHash>
#include <QStringList>

#include <optional>

namespace core {

/// What part a word may play in the sentence, apart from naming an event.
enum class WordClass : quint32 {
    Determiner = 1u << 0,
    Possessive = 1u << 1,
    Pronoun = 1u << 2,
    Preposition = 1u << 3,
    Subordinator = 1u << 4, ///< Always opens a clause: "because".
    Conjunctive = 1u << 5,  ///< Opens a clause where a verb follows: "after".
    Relative = 1u << 6,
    Conjunction = 1u << 7,
    Modal = 1u << 8,
    Be = 1u << 9,
    Have = 1u << 10,
    Do = 1u << 11,
    Negation = 1u << 12,
    Adverb = 1u << 13,
    Particle = 1u << 14,
    Future = 1u << 15, ///< A modal that tells what will be.
    Hedge = 1u << 16,  ///< A modal that tells what may be.
    People = 1u << 17,
    Facility = 1u << 18, ///< A noun that says where: "camp".
    TitleWord = 1u << 19,
    Area = 1u << 21,       ///< Says which part of the place that follows: "the south of".
    Background = 1u << 20, ///< An adverb of what is usual or long past: "formerly".
    Aftermath = 1u << 22,  ///< A verb of what follows the happening that the news is about: "arraign".
    Happening = 1u << 23,  ///< A verb that only says that its subject took place: "occur".
    Posting = 1u << 24,    ///< A word before the day on which a page appeared or changed: "updated".
    Alarm = 1u << 25,      ///< A verb of saying that may stand for the happening: "was reported at noon".
    Announcing = 1u << 26, ///< A verb of saying that does something by it: "condemn".
    Lasting = 1u << 27,    ///< A verb whose object may be a length of time: "last".
    Attempting = 1u << 28, ///< A verb that has the time of what is tried or done: "manage to flee".
};
Q_DECLARE_FLAGS(WordClasses, WordClass)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordClasses)

enum class VerbForm : quint8 { Base = 1, Third = 2, Past = 4, Participle = 8, Gerund = 16 };
Q_DECLARE_FLAGS(VerbFormSet, VerbForm)
Q_DECLARE_OPERATORS_FOR_FLAGS(VerbFormSet)

/// What a word does to the status of the event that it governs.
enum class StatusMark : quint8 { None, Cancelled, Postponed, Planned, Denied, Feared, Alleged, Ended };

/// One verb or noun of the lexicon.
struct EventEntry
{
    QString lemma;
    QString kind; ///< Of the taxonomy, as far as the word alone tells it; else empty.
    EventClass eventClass = EventClass::Occurrence;
    bool light = false;      ///< A verb that leaves the telling to its noun.
    bool isSpeech = false;   ///< A verb of speaking that reports only where it has a clause: "spoke to the crowd".
    bool takesPlace = false; ///< A verb whose object may be the place: "storm".
    StatusMark mark = StatusMark::None;

    friend bool operator==(const EventEntry &, const EventEntry &) = default;
};

/// A number in words: "three", "dozens".
struct NumberWord
{
    double value = 0;
    bool open = false; ///< No upper limit: "dozens".

    friend bool operator==(const NumberWord &, const NumberWord &) = default;
};

/// All that the lexicon knows of one written form.
struct WordInfo
{
    WordClasses classes;
    VerbFormSet verbForms;
    int verb = -1; ///< Index into EventLexicon::Compiled::entries; -1: no verb. So for `noun`.
    int noun = -1;
    int adjective = -1;
    StatusMark mark = StatusMark::None;
    std::optional<QuantityKind> harm;
    std::optional<NumberWord> number;
    std::optional<float> prior; ///< Of a noun: log-odds that it names an event, before its surroundings are looked at.
    float asCase = 0;       ///< What it adds to a noun's log-odds as its preposition; of a phrase hanging on the noun;
    float asComplement = 0; ///< as its determiner.
    float asDeterminer = 0;

    friend bool operator==(const WordInfo &, const WordInfo &) = default;
};

/// Words before a number that bound it: "at least".
struct BoundPhrase
{
    enum class Side : quint8 { Least, Most, About };

    Side side = Side::Least;
    QStringList words;
};

/// An example of the lexicon's own: a sentence, and the events it should yield.
struct LexiconExample
{
    QString sentence;
    QStringList events; ///< Their lemmas in reading order, '_' for blanks.
};

struct EventLexicon::Compiled
{
    std::vector<EventEntry> entries;
    WordMap<WordInfo> words;           ///< By form, small letters, straight apostrophes.
    QHash<QString, int> phrasals;      ///< "break out" -> index into `entries`.
    QHash<QString, QString> compounds; ///< "air strike" -> kind.
    std::vector<BoundPhrase> bounds;
    std::vector<LexiconExample> examples;
    NounWeights nouns;
};

} // namespace core
