// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/mentions/choose_principals.h"
#include "core/events/times/narrative.h"
#include "core/events/times/told_days.h"

namespace core {

/// Dates the events of an article, sentence by sentence: by their own times, else by those of the clauses they are told
/// with, by what the article says elsewhere of the same happening, or by what the narrative is at.
class EventDater
{
public:
    /// `sentences` are all of the article, in reading order, with their times given out.
    EventDater(std::span<const SentenceReading> sentences, const Publication &published);

    /// To be called before each sentence, in reading order.
    void startSentence(const Sentence &sentence);

    /// The date of a mention of the current sentence, with its duration.
    EventDate dateOf(const SentenceReading &reading, const Mention &mention, Part part, EventStatus status) const;

    /// Takes in what the current sentence has told: `events` are those of `reading.mentions`, in their order.
    void endSentence(const SentenceReading &reading, std::span<const Part> parts, std::span<const Event> events);

    /// Whether the current sentence is one of the first few of the body.
    bool isInLead() const { return m_narrative.isLead(); }

    /// Whether `date` begins after the publication, as far as that is known.
    bool isToCome(const EventDate &date) const { return m_narrative.isToCome(date); }

private:
    EventDate ownDate(const SentenceReading &reading, const Mention &mention, EventStatus status) const;
    /// The day to which an hour alone belongs ("at 5 p.m."), as the article names it elsewhere.
    EventDate dayOfHour(const SentenceReading &reading, const Mention &mention) const;
    /// The day that the article names elsewhere for what is only dated "last week" here.
    EventDate refined(const EventDate &rough, const SentenceReading &reading, const Mention &mention) const;
    EventDate impliedDate(const SentenceReading &reading, const Mention &mention, Part part) const;

    ToldDays m_told;
    Narrative m_narrative;
};

} // namespace core
