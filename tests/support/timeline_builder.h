// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <QString>

#include <chrono>
#include <memory>
#include <vector>

namespace tests {

/// An extraction made by hand from a text in which its parts are marked; the marks are not in its article.
///
///   {…}  the sentence of an event, not dated     paragraph "# …"  the title
///   [..] the trigger of that event               paragraph "_ …"  a caption
///   <…>  the words of its date                   paragraph "~ …"  links to other articles
///   Blank lines part paragraphs; those without a mark are body text.
core::Extraction extractionOf(const QString &marked);

/// A civil day, shorter.
core::CivilDay day(int year, unsigned month, unsigned dayOfMonth);

/// A date of one day, stated in full by the words at `expression`.
core::EventDate onDay(core::CivilDay day, core::TextRange expression = {});

/// A publication on a known day.
core::Publication publishedOn(core::CivilDay day, core::PublishedBasis basis = core::PublishedBasis::Stated);

/// A timeline of `extractions` in their order.
std::shared_ptr<const core::Timeline> timelineOf(std::vector<core::Extraction> extractions);

/// Three articles of two outlets about a harbour bridge, five events, one of them undated; the last
/// article's publication is unknown.
std::shared_ptr<const core::Timeline> bridgeTimeline();

/// The first place of `words` in `text`, which must be there.
core::TextRange rangeOf(const QString &text, const QString &words);

} // namespace tests
