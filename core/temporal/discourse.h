// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/calendar_point.h"
#include "core/temporal/numeric_order.h"
#include "core/temporal/tag_times.h"

#include <array>
#include <optional>

namespace core {

/// A date read earlier in the text.
struct DateMention
{
    CalendarPoint point;
    TextRange range;
    TimeSpan span;
    quint32 sentence = 0; ///< Counted through the article.
    bool leads = false;   ///< It begins its sentence or makes up a heading, as the dates do by which a history goes on.
    bool aside = false;   ///< "the fleet of 1908", "(in 1911)", the end of "1939–45": a history does not go on from it.
};

/// A date to count from: where in the calendar it lies, and what is told of it.
struct AnchorPoint
{
    CalendarPoint point;
    Anchor anchor;
};

/// What the reading of an article has come to so far: the dates that later words can mean.
class Discourse
{
public:
    /// `isHistory`: it is known already that the text tells of times long past.
    explicit Discourse(const std::optional<PublicationTime> &published, bool isHistory = false,
                       const NumericUsage &figures = {})
        : m_published(published)
        , m_isHistory(isHistory)
        , m_figures(figures)
    {}

    /// Sentences are counted as they are begun.
    void beginSentence() { ++m_sentence; }

    /// Remembers a date; `mention.sentence` is set here. `statesYear`: the words themselves gave its year
    /// ("1998", "last year").
    void note(DateMention mention, bool statesYear);

    /// Counts words that speak from the day of publication: "today", a bare weekday, "last month".
    void noteDeictic() { ++m_deictic; }

    /// A year that nothing tells ("last year", where the publication is unknown): the years that are told may not be
    /// it.
    void noteOpenYear() { m_yearsDiffer = true; }

    /// Whether the text is read as a history: it goes by its own dates, and its publication says nothing of them.
    bool isHistory() const { return m_isHistory; }

    /// Whether what was read so far speaks for a history: dates long past, and hardly a word from the day of
    /// publication.
    bool looksLikeHistory() const;

    const std::optional<PublicationTime> &published() const { return m_published; }

    /// In which order the text writes day and month in figures.
    const NumericUsage &figures() const { return m_figures; }

    /// The publication, where it is known as finely as `size`.
    std::optional<AnchorPoint> publishedAt(Precision size) const;

    /// The last date read that is known as finely as `size`, made as coarse as that.
    std::optional<AnchorPoint> lastAt(Precision size) const;

    /// The last date read that is known as finely as `size`, as it was told.
    std::optional<AnchorPoint> lastMention(Precision size) const;

    /// The date that a history has come to: the last one finer than a year, or a year told since, unless
    /// that leads no sentence and lies before the date or far after it. Asides are passed over.
    std::optional<AnchorPoint> thread() const;

    /// The last date read that is known as finely as a day, in this sentence or the one before.
    std::optional<AnchorPoint> nearDay() const;

    /// The last clock time read, in this sentence or the one before.
    std::optional<AnchorPoint> nearClock() const;

    /// The last date read of exactly `size`.
    std::optional<AnchorPoint> lastOf(Precision size) const;

    /// The last date read of exactly `size`, in this sentence or the one before.
    std::optional<AnchorPoint> nearOf(Precision size) const;

    /// The year that words of this sentence or the one before gave. An older one than the last few is mostly
    /// an aside, unless it stands in a day or month of this sentence.
    std::optional<AnchorPoint> nearYear() const;

    /// The year of all dates so far whose year was given; nothing where they differ, or one is open.
    std::optional<AnchorPoint> onlyYear() const;

private:
    const DateMention *newest(Precision size) const;
    bool isNear(const DateMention &mention) const { return m_sentence - mention.sentence <= 1; }

    std::optional<PublicationTime> m_published;
    bool m_isHistory;
    NumericUsage m_figures;
    std::array<std::optional<DateMention>, static_cast<std::size_t>(Precision::Era) + 1> m_last; ///< By precision.
    std::optional<DateMention> m_threadYear;  ///< The last year alone, and
    std::optional<DateMention> m_threadFiner; ///< the last finer date, that were no asides.
    std::optional<DateMention> m_year;        ///< The last whose words gave the year.
    bool m_yearsDiffer = false;
    quint32 m_sentence = 0;
    quint32 m_longPast = 0; ///< How much speaks for times long past: a year counts once, a day or month of one twice.
    quint32 m_deictic = 0;
};

} // namespace core
