// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text_range.h"
#include "core/temporal/tag_times.h"
#include "core/temporal/time_value.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace core {

/// Where the knowledge of the publication comes from, weakest first.
enum class PublishedBasis : quint8 { Unknown, Inferred, Stated, Given };

/// Why a piece of text speaks for a publication day. Worded in core/exchange and ui.
enum class PublishedReason : quint8 {
    StatedOnPage,    ///< A "Posted on:" line or the like.
    StatedInMarkup,  ///< Metadata that the page does not show; `range` is empty.
    UpdatedOnPage,   ///< Only the day of an update is stated.
    GivenByUser,     ///< `range` is empty.
    FreshestDate,    ///< The latest date that the text tells as past.
    PicturedDate,    ///< A picture's date.
    WeekdayNearby,   ///< "on Thursday".
    DateWithoutYear, ///< "on Dec. 20", "back in February".
    SameTimeTold,    ///< `range` ("March last year") means what `other` ("March 2012") tells in full.
    TimeSince,       ///< `range` ("nine months") went by since `other` ("March 2012").
    ToldElsewhere,   ///< The other article `article` dates the same happening.
    SimilarNews,     ///< The other article `article` tells of the same, and its day is known.
    DateByStory,     ///< A date by itself at the head or the foot of the story.
    Dateline,        ///< The story opens with it: "PORT SELWYN, June 3, 2019 –".
    StatedInAddress, ///< The page's address has it; `range` is empty.
    StatedInFile,    ///< What the file's format states: a mail's Date; `range` is empty.
    NotedInFile,     ///< What a program noted in the file by itself; `range` is empty.
    FirstDateInText, ///< The date in the text that is likeliest, with nothing that says so: a guess.
};

struct PublishedEvidence
{
    PublishedReason reason = PublishedReason::StatedOnPage;
    TextRange range;
    TextRange other = {}; ///< A second stretch of text that `range` is set beside; mostly empty.
    QString article = {}; ///< The path of another article that it comes from; mostly empty.

    friend bool operator==(const PublishedEvidence &, const PublishedEvidence &) = default;
};

/// The time of day of a publication, as stated.
struct PublishedClock
{
    std::chrono::seconds sinceMidnight{0};
    QString zone; ///< As written: "EDT", "+02:00". Empty where none is.

    friend bool operator==(const PublishedClock &, const PublishedClock &) = default;
};

/// A day that was not chosen.
struct PublishedOther
{
    CivilDay day;
    PublishedEvidence evidence;

    friend bool operator==(const PublishedOther &, const PublishedOther &) = default;
};

/// The day an article was published: given, stated, inferred or unknown.
///
/// `value` is the best TIMEX3 value at the precision known, empty where unknown. `earliest` and
/// `latest` (inclusive days) are there unless that side is unbounded.
struct Publication
{
    QString value;
    std::optional<CivilDay> earliest;
    std::optional<CivilDay> latest;
    Precision precision = Precision::Day;
    PublishedBasis basis = PublishedBasis::Unknown;
    std::vector<PublishedEvidence> evidence; ///< The strongest first.
    /// The most probable day of an inferred month. "Wednesday" counts from it, and what is so dated is around there.
    std::optional<CivilDay> likeliest = {};
    std::optional<PublishedClock> clock = {}; ///< Only where one day is stated.
    std::vector<PublishedOther> others = {};  ///< Other days that something speaks for, the strongest first; few.

    friend bool operator==(const Publication &, const Publication &) = default;
};

} // namespace core
