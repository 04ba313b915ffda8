// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/base/error.h"
#include "core/dating/publication.h"
#include "core/events/event.h"
#include "core/stories/topic.h"
#include "core/temporal/time_expression.h"

#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace core {

/// All that was extracted from one article. Immutable once made; timelines share it.
struct Extraction
{
    Article article;
    Publication published;
    std::vector<TimeExpression> times;            ///< In reading order.
    std::vector<Event> events;                    ///< In reading order.
    std::optional<std::size_t> mainEvent;         ///< The event that the article is about, as an index into `events`.
    std::map<std::size_t, Event> readEvents = {}; ///< What was read, of the events that the user corrected.
    Topic topic = {};                             ///< What it is about, to be compared with other articles.
    /// The article as it reads by itself, where readTogether() changed it by what others tell; else null.
    std::shared_ptr<const Extraction> alone = {};

    /// An event as the program read it, whatever the user set.
    const Event &readEvent(std::size_t event) const
    {
        const auto replaced = readEvents.find(event);
        return replaced == readEvents.end() ? events[event] : replaced->second;
    }
};

/// Where an event of a timeline stands: article `article`, its event `event`.
struct EventRef
{
    quint32 article = 0;
    quint32 event = 0;

    friend constexpr auto operator<=>(EventRef, EventRef) = default;
};

/// Two sources of one story that give different values.
struct Conflict
{
    QString field; ///< As the JSON names it: "killed", "date".
    std::vector<std::pair<EventRef, QString>> values;
};

/// One happening, with all events that report it.
struct Story
{
    std::vector<EventRef> events; ///< Never empty; the one that tells it best comes first.
    QString headline;
    EventDate date;
    double salience = 0; ///< 0 to 1: what deserves a label first.
    int outlets = 1;     ///< Independent articles that report it.
    std::vector<Conflict> conflicts;
};

/// Articles and the stories made of their events. Immutable; travels as
/// std::shared_ptr<const Timeline> between threads and views.
///
/// `events` lists every event of every article in article order; the position in it is the event's
/// number, the same in every view. Stories are made of events with `onTimeline`; each of these
/// is in exactly one story. An undated story stands on no axis, but in the list of undated ones.
struct Timeline
{
    std::vector<std::shared_ptr<const Extraction>> articles;
    std::vector<EventRef> events;
    std::vector<Story> stories;  ///< By begin of span, undated last.
    std::vector<Error> failures; ///< The files that were to be read and could not be; `subject` is the path.

    const Event &event(EventRef ref) const { return articles[ref.article]->events[ref.event]; }
    const Extraction &extraction(EventRef ref) const { return *articles[ref.article]; }
};

} // namespace core
