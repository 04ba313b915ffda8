// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text_range.h"

#include <QString>

#include <vector>

namespace core {

/// What a stretch of an article is. Stretches in no region are none of these.
enum class RegionKind : quint8 {
    Title,
    Kicker,
    Byline,
    Dateline,
    Published,
    Heading,
    Body,
    Caption,
    QuoteBox,
    Related,
    Navigation,
    Advert,
    Comment,
    CommentForm,
    AboutAuthor,
    Legal,
};

/// Only the article's own words report events: body, heading, title, dateline and caption.
constexpr bool reportsEvents(RegionKind kind)
{
    return kind == RegionKind::Title || kind == RegionKind::Dateline || kind == RegionKind::Heading ||
           kind == RegionKind::Body || kind == RegionKind::Caption;
}

struct Region
{
    TextRange range;
    RegionKind kind = RegionKind::Body;

    friend bool operator==(const Region &, const Region &) = default;
};

/// Words that the page states as its publication, not yet read as a date.
///
///   "Posted on: Mon, 3rd June 2019"  ->  text "Mon, 3rd June 2019", kind Published
struct DateClue
{
    enum class Kind : quint8 { Published, Updated };

    Kind kind = Kind::Published;
    QString text;    ///< The words of the date, as written: "Mon, 3rd June 2019", "2019-06-03T10:00:00Z".
    TextRange range; ///< Where they stand in Article::text; empty when they come from markup that is not shown.

    friend bool operator==(const DateClue &, const DateClue &) = default;
};

/// One document as read. Its text never changes afterwards.
///
/// Regions are in reading order, do not overlap and are never empty.
struct Article
{
    QString path; ///< As the user gave it; for a folder, the folder as given, '/', the rest.
    QString text; ///< All of it, boilerplate included, line ends as '\n'.
    std::vector<Region> regions;
    QString title;  ///< Empty where there is none; so are the next four.
    QString byline; ///< The writers' names, without "by".
    QString outlet;
    QString url;
    QString language; ///< ISO 639-1: "en".
    std::vector<DateClue> dateClues;

    friend bool operator==(const Article &, const Article &) = default;
};

} // namespace core
