// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/article/written_date.h"
#include "core/temporal/time_value.h"

#include <bitset>
#include <optional>
#include <vector>

namespace core {

/// What speaks for or against a date being the day of publication. The weights are in weigh_date.cpp.
enum class DateSign : quint8 {
    // Where it was found.
    InMetadata,
    InJsonLd,
    InTimeTag,
    InElement,
    InUrl,
    InFileHeader,
    InPageData,
    InFileInfo,
    // What is said of it.
    PublishedCue,     ///< Words for publication stand before it on its line.
    PublishedCueNear, ///< They stand on the line before.
    UpdatedCue,
    UpdatedMarkup,  ///< Metadata say that it is the day of a change.
    UpdatedElement, ///< The name of the element that shows it says so.
    ApartCue,       ///< Words for something else.
    CommentCue,
    BylineCue, ///< The writer's name stands on its line or next to it.
    // How it is written.
    TimeOfDay,
    Zone,
    Weekday,
    ShortYear,
    // The line.
    BareLine, ///< Hardly anything but the date.
    ShortLine,
    LongLine,  ///< Running text.
    Dateline,  ///< At the begin of the story's first line.
    ManyDates, ///< Two or more days on one line.
    // The place.
    UnderTitle,
    OverTitle,     ///< Right above it.
    OverBody,      ///< Among the lines above the story.
    FarOverBody,   ///< In the menus of a page.
    UnderBody,     ///< Right below the story.
    BelowComments, ///< Readers' comments have begun.
    OneOfList,     ///< Other days stand on short lines around it.
    FirstInText,   ///< The first date of the text that nothing speaks against.
    InNavigation,
    InRelated,
    InComment,
    InCaption,
    InLegal,
    InPublished,
    Count,
};

using DateSigns = std::bitset<static_cast<std::size_t>(DateSign::Count)>;

/// A day that may be the day of publication.
struct DateCandidate
{
    CivilDay day;
    std::optional<CivilDay> monthFirst; ///< The other reading, where figures leave it open.
    DateClue::Kind kind = DateClue::Kind::Published;
    TextRange range; ///< The words; empty where they are not shown.
    std::optional<std::chrono::seconds> clock;
    QString zone;
    DateSigns signs;
    bool monthBeforeDay = false; ///< As WrittenDate has it.
    WrittenDate::Form form = WrittenDate::Form::Words;

    bool has(DateSign sign) const { return signs.test(static_cast<std::size_t>(sign)); }
    void add(DateSign sign) { signs.set(static_cast<std::size_t>(sign)); }
};

/// Whether its time of day is told in UTC, so that the day may be another one where the page is from.
bool isUniversal(const DateCandidate &candidate);

/// How much `signs` speak for a day: above 0 it may be the day of publication.
double weightOf(const DateSigns &signs);

/// All the days in `article` that may be the day of its publication: those of its clues and those in its text.
/// Pure, linear.
std::vector<DateCandidate> dateCandidates(const Article &article);

} // namespace core
