// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/date_candidate.h"

#include <iterator>

namespace core {

namespace {

using enum DateSign;

struct Weight
{
    DateSign sign;
    double weight;
};

/// The scale: 1 is what a plain short line near the story is worth, 6 a line that says "Published on".
constexpr Weight weights[] = {
    // Made for programs to read, and mostly set by the one who published.
    {InMetadata, 12},
    {InJsonLd, 12},
    {InFileHeader, 12},
    {InTimeTag, 5},
    {InElement, 2},
    {InUrl, 6},
    {InPageData, 3},
    {InFileInfo, 1},
    // Words beside it.
    {PublishedCue, 6},
    {PublishedCueNear, 3.5},
    {UpdatedCue, 3},
    {UpdatedMarkup, -6},
    {UpdatedElement, -2},
    {ApartCue, -4},
    {CommentCue, -5},
    {BylineCue, 1.5},
    // The day of a story has a time of day more often than the days that it tells of.
    {TimeOfDay, 1},
    {Zone, 0.5},
    {Weekday, 0.5},
    {ShortYear, -1},
    // The line.
    {BareLine, 2},
    {ShortLine, 1},
    {LongLine, -4},
    {Dateline, 4},
    {ManyDates, -1},
    // The place.
    {UnderTitle, 3},
    {OverTitle, 2},
    {OverBody, 1.5},
    {FarOverBody, -1},
    {UnderBody, 2},
    {BelowComments, -4},
    {OneOfList, -2},
    {FirstInText, 1.5},
    {InNavigation, -0.5},
    {InRelated, -2},
    {InComment, -4},
    {InCaption, -3},
    {InLegal, -2},
    {InPublished, 2},
};
static_assert(std::size(weights) == static_cast<std::size_t>(DateSign::Count));

} // namespace

bool isUniversal(const DateCandidate &candidate)
{
    const QString &zone = candidate.zone;
    return zone == u"Z" || zone == u"UTC" || zone == u"GMT" || zone == u"+00:00" || zone == u"+0000";
}

double weightOf(const DateSigns &signs)
{
    double sum = 0;
    for (const Weight &weight : weights)
        sum += signs.test(static_cast<std::size_t>(weight.sign)) ? weight.weight : 0;
    return sum;
}

} // namespace core
