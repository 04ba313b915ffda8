// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/drawn_events.h"

#include "ui/models/kind_colors.h"

#include <algorithm>
#include <array>

namespace ui {

namespace {

// Rows are packed for a font of this size, whatever the window's is: else they would jump.
constexpr double packedCharWidth = 6.4;
constexpr qsizetype packedLabelChars = 44;

constexpr qint64 longestPin = 86'400; // a day

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
    for (const core::Story &story : timeline.stories) {
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

Packable packableOf(const core::Event &event, float salience)
{
    const auto chars = std::min(event.headline.size(), packedLabelChars);
    return {secondsOf(event.date.span->begin), secondsOf(event.date.span->end), salience,
            quint16(double(chars) * packedCharWidth)};
}

EventLook lookOf(const core::Event &event, const StoryShare &story, quint8 color)
{
    const core::TimeSpan &span = *event.date.span;
    return {.color = color,
            .status = event.status,
            .relation = event.date.relation,
            .sources = story.sources,
            .pin = secondsOf(span.end) - secondsOf(span.begin) <= longestPin,
            .conflict = story.conflict,
            .edited = event.date.edited || event.edited};
}

} // namespace

DrawnEvents drawnEvents(const core::Timeline &timeline, const EventMask &shown)
{
    const std::vector<StoryShare> shares = storyShares(timeline);
    DrawnEvents drawn;
    drawn.number.reserve(shares.size());
    drawn.pack.reserve(shares.size());
    drawn.look.reserve(shares.size());
    KindColors colors;
    quint32 number = 0;
    for (const auto &extraction : timeline.articles) {
        for (const core::Event &event : extraction->events) {
            const quint32 own = number++;
            if (!event.onTimeline || !event.date.span || !lets(shown, own))
                continue;
            if (event.date.within)
                drawn.within.emplace_back(own, *event.date.within);
            drawn.number.push_back(own);
            drawn.pack.push_back(packableOf(event, shares[own].salience));
            drawn.look.push_back(lookOf(event, shares[own], colors.of(event.kind)));
        }
    }
    return drawn;
}

} // namespace ui
