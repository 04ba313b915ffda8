// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/paragraph.h"

#include "core/article/dateline.h"
#include "core/article/written_date.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

/// A longer paragraph is the story itself: nobody writes a caption or a date line of this length.
constexpr qsizetype longestLabel = 800;
/// What shows pictures in a row says so at once.
constexpr qsizetype galleryHead = 80;

bool endsAsSentence(QStringView text)
{
    static constexpr QStringView closers = u"”’\"')]»* ";
    while (!text.isEmpty() && closers.contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && QStringView(u".!?…:").contains(text.back());
}

void countWords(QStringView text, Features &features)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text[at].isLetter())
            continue;
        const qsizetype begin = at;
        while (at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark()))
            ++at;
        ++features.words;
        features.lowerWords += text[begin].isUpper() ? 0 : 1; // some scripts know no case
    }
}

/// A story run together with the credits of its pictures, not a gallery, which begins with them.
bool holdsStory(QStringView text, const Cues &cues)
{
    if (text.size() <= longestLabel)
        return false;
    const Cue *first = cues.match(text.first(galleryHead));
    return !first || first->kind != RegionKind::Caption;
}

/// "HALE, Ohio (AP) — A barn": the agency before the dash does not credit a picture.
const Cue *cueOf(QStringView text, const Cues &cues)
{
    const Cue *cue = cues.match(text);
    const bool caption = cue && cue->kind == RegionKind::Caption;
    return caption && (datelineLength(text) > 0 || holdsStory(text, cues)) ? nullptr : cue;
}

Features featuresOf(QStringView text, const Cues &cues)
{
    Features features;
    features.text = text;
    features.cue = cueOf(text, cues);
    features.stopped = endsAsSentence(text);
    countWords(text, features);
    const bool figures = text.size() <= longestLabel && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    if (figures)
        std::ranges::transform(findWrittenDates(text), std::back_inserter(features.dates), &WrittenDate::range);
    return features;
}

} // namespace

bool Features::isBareDate() const
{
    if (dates.empty() || stopped || words > 12)
        return false;
    qsizetype covered = 0;
    for (const TextRange &date : dates)
        covered += date.length();
    return covered * 5 >= text.size() * 2;
}

bool Features::isProse() const
{
    const bool running = lowerWords * 5 >= words * 2;
    return running && (stopped ? words >= 3 : words >= 14);
}

std::vector<Features> featuresOf(QStringView text, const std::vector<Paragraph> &paragraphs, const Cues &cues)
{
    std::vector<Features> features;
    features.reserve(paragraphs.size());
    for (const Paragraph &paragraph : paragraphs)
        features.push_back(featuresOf(text.sliced(paragraph.range.begin, paragraph.range.length()), cues));
    return features;
}

} // namespace core
