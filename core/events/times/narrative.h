// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/dating/publication.h"
#include "core/events/event.h"
#include "core/language/analysis.h"

#include <optional>
#include <span>

namespace core {

/// The date that an expression gives to an event. Without a span: an undated one.
EventDate dateOf(const TimeExpression &time);

/// The date of what happened on the day of publication, as far as anybody knows. Without a span where that day
/// is unknown.
EventDate publishedDate(const Publication &published);

/// The date of a sentence that names none, taken over from `source`, which has a span.
EventDate inheritedFrom(const EventDate &source);

/// Which day an article tells of where a sentence names none.
///
/// News tells one day's story: that of its happening, else that of its publication. A paragraph that names another time
/// goes on with that. A history goes on with the time it has named through all its paragraphs.
class Narrative
{
public:
    /// `newsDay` as findNewsDay() has it, `history` as tellsHistory().
    Narrative(const Publication &published, std::optional<EventDate> newsDay, bool history);

    /// To be called before each sentence of the body, in order.
    void startSentence(const Sentence &sentence);

    /// The date of a happening in the current sentence that names none. `harm`: people came to harm in it, which a date
    /// of an arrest or of another aftermath does not date.
    EventDate currentDate(bool harm) const;

    /// The date that currentDate() takes over, as its words have it; undated where it is the day of publication.
    EventDate namedDate(bool harm) const;

    /// Takes in the own date of what the current sentence tells above all; `aftermath`: of what only follows a
    /// happening.
    void follow(const EventDate &date, bool aftermath);

    /// The day of publication, of what stands in the present; without a span where it is unknown, or long after.
    EventDate presentDate() const;

    /// Whether the current sentence's paragraph has named a time before.
    bool hasOwnTime() const { return m_paragraph.has_value(); }

    /// Whether the current sentence is one of the first few of the body.
    bool isLead() const;

    /// Whether `date` begins after the publication, as far as that is known.
    bool isToCome(const EventDate &date) const;

private:
    std::optional<EventDate> m_published;
    std::optional<EventDate> m_news;      ///< The day of the news, where words name it.
    std::optional<EventDate> m_paragraph; ///< The last date that the paragraph names.
    bool m_aftermath = false;             ///< m_paragraph is that of an aftermath.
    bool m_history = false;
    std::optional<quint32> m_current; ///< The paragraph.
    int m_sentences = 0;
};

} // namespace core
