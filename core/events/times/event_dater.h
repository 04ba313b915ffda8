// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/mentions/choose_principals.h"
#include "core/events/times/narrative.h"

namespace core {

/// Dates the events of an article, sentence by sentence: by their own times, else by what the narrative is at.
class EventDater
{
public:
    explicit EventDater(const Publication &published)
        : m_narrative(published)
    {}

    /// To be called before each sentence, in reading order.
    void startSentence(const Sentence &sentence);

    /// The date of a mention of the current sentence, with its duration. governTimes() has been called before.
    EventDate dateOf(const SentenceReading &reading, const Mention &mention, Part part, EventStatus status) const;

    /// Takes in what the current sentence has told: `events` are those of `reading.mentions`, in their order.
    void endSentence(const SentenceReading &reading, std::span<const Part> parts, std::span<const Event> events);

    /// Whether `date` begins after the publication, as far as that is known.
    bool isToCome(const EventDate &date) const { return m_narrative.isToCome(date); }

private:
    Narrative m_narrative;
};

} // namespace core
