// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/drawn_events.h"

#include "ui/models/kind_colors.h"
#include "ui/timeline/zoned_date.h"

#include <algorithm>
#include <array>

namespace ui {

namespace {

// Rows are packed for a font of this size, whatever the window's is: else they would jump.
constexpr double packedCharWidth = 6.4;
constexpr qsizetype packedLabelChars = 44;

constexpr qint64 longestPin = 86'400; // a day

// How far ahead memory is asked for: at a million events half the time is spent waiting for it.
constexpr std::size_t eventsAhead = 8;
constexpr std::size_t storiesAhead = 16;

/// What a retelling has of its story's salience: the event that tells it best goes before it to a label.
constexpr double retoldShare = 0.5;

/// What an event has from its story.
struct StoryShare
{
    float salience = 0;
    Sources sources = Sources::One;
    bool conflict = false;
};

Sources sourcesOf(const core::Story &story)
{
    return story.outlets >= manySources ? Sources::Many : story.outlets > 1 ? Sources::Few : Sources::One;
}

/// The number of each article's first event.
std::vector<quint32> firstNumbers(const core::Timeline &timeline)
{
    std::vector<quint32> first;
    quint32 next = 0;
    for (const auto &extraction : timeline.articles) {
        first.push_back(next);
        next += quint32(extraction->events.size());
    }
    Q_ASSERT(next == timeline.events.size());
    return first;
}

/// By event number; what is in no story has no salience.
std::vector<StoryShare> storyShares(const core::Timeline &timeline)
{
    const std::vector<quint32> first = firstNumbers(timeline);
    std::vector<StoryShare> shares(timeline.events.size());
    for (std::size_t i = 0; i < timeline.stories.size(); ++i) {
        if (i + storiesAhead < timeline.stories.size())
            __builtin_prefetch(timeline.stories[i + storiesAhead].events.data());
        const core::Story &story = timeline.stories[i];
        double share = 1;
        for (const core::EventRef ref : story.events) {
            shares[first[ref.article] + ref.event] = {float(story.salience * share), sourcesOf(story),
                                                      !story.conflicts.empty()};
            share = retoldShare;
        }
    }
    return shares;
}

/// The colours of kinds. Those of one kind mostly share their string, so that few are compared letter by letter.
class KindColors
{
public:
    quint8 of(const QString &kind)
    {
        Known &known = m_known[std::size_t(quintptr(kind.constData()) / sizeof(QString)) % m_known.size()];
        if (known.letters != kind.constData() || known.length != kind.size())
            known = {kind.constData(), kind.size(), quint8(kindColorIndex(kind))};
        return known.color;
    }

private:
    struct Known
    {
        const QChar *letters = nullptr;
        qsizetype length = -1;
        quint8 color = 0;
    };

    std::array<Known, 64> m_known;
};

qint64 secondsOf(core::Instant instant)
{
    return instant.time_since_epoch().count();
}

EventLook lookOf(const core::Event &event, const core::TimeSpan &span, const StoryShare &story, quint8 color)
{
    return {.color = color,
            .status = event.status,
            .relation = event.date.relation,
            .sources = story.sources,
            .pin = secondsOf(span.end) - secondsOf(span.begin) <= longestPin,
            .conflict = story.conflict,
            .edited = event.date.edited || event.edited};
}

/// Takes in the events of a timeline, article by article.
class Reader
{
public:
    Reader(const core::Timeline &timeline, LaneKey key, const QTimeZone &zone)
        : m_zone(zone)
        , m_zoned(zone.isValid())
        , m_shares(storyShares(timeline))
        , m_grouper(key)
    {
        m_drawn.events.reserve(m_shares.size());
        m_drawn.group.reserve(m_shares.size());
    }

    void read(const core::Article &article, const core::Event &event, quint32 number)
    {
        if (m_zoned && event.date.precision < core::Precision::Day) {
            const core::EventDate date = dateInZone(event.date, m_zone);
            read(article, event, number, *date.span, date.within);
        } else {
            read(article, event, number, *event.date.span, event.date.within);
        }
    }

    DrawnEvents drawn(const QStringList &order)
    {
        m_drawn.lanes = m_grouper.lanes(order);
        return std::move(m_drawn);
    }

private:
    void read(const core::Article &article, const core::Event &event, quint32 number, const core::TimeSpan &span,
              const std::optional<core::TimeSpan> &within)
    {
        m_drawn.span = m_drawn.events.empty() ? span
                                              : core::TimeSpan{std::min(m_drawn.span.begin, span.begin),
                                                               std::max(m_drawn.span.end, span.end)};
        if (within)
            m_drawn.within.emplace_back(number, *within);
        const StoryShare &share = m_shares[number];
        const auto chars = std::min(event.headline.size(), packedLabelChars);
        m_drawn.events.push_back({secondsOf(span.begin), secondsOf(span.end), share.salience,
                                  quint16(double(chars) * packedCharWidth),
                                  lookOf(event, span, share, m_colors.of(event.kind)), number});
        m_drawn.group.push_back(m_grouper.add(event, article));
    }

    const QTimeZone &m_zone;
    bool m_zoned;
    std::vector<StoryShare> m_shares;
    LaneGrouper m_grouper;
    KindColors m_colors;
    DrawnEvents m_drawn;
};

/// Has the processor fetch what will be read of an event: it foresees an article's events, but not where they have
/// gaps.
void fetchAhead(const core::Event &event)
{
    __builtin_prefetch(&event.onTimeline);
    __builtin_prefetch(&event.date.span);
    __builtin_prefetch(&event.date.edited);
    __builtin_prefetch(&event.date.within);
    __builtin_prefetch(&event.place);
    __builtin_prefetch(&event.status);
    __builtin_prefetch(&event.edited);
}

} // namespace

DrawnEvents drawnEvents(const core::Timeline &timeline, const LaneArrangement &lanes, const EventMask &shown,
                        const QTimeZone &zone)
{
    Reader reader(timeline, lanes.key, zone);
    quint32 number = 0;
    for (const auto &extraction : timeline.articles) {
        const std::vector<core::Event> &events = extraction->events;
        for (std::size_t i = 0; i < events.size(); ++i, ++number) {
            if (i + eventsAhead < events.size())
                fetchAhead(events[i + eventsAhead]);
            if (events[i].onTimeline && events[i].date.span && lets(shown, number))
                reader.read(extraction->article, events[i], number);
        }
    }
    return reader.drawn(lanes.order);
}

} // namespace ui
