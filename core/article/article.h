// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text_range.h"

#include <QString>

#include <optional>
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

/// The kinds of file that an article is read from.
enum class Format : quint8 {
    PlainText,
    Markdown,
    Html,
    Mhtml, ///< A web page saved with its pictures as one file.
    Pdf,
    Docx,
    Odt,
    Email,
    FeedItem, ///< One entry of an RSS or Atom feed.
    JsonLine, ///< One line of a JSON Lines file.
};

/// What a page is that was read well but tells no story of its own.
enum class NotArticle : quint8 {
    IndexPage,   ///< Links to stories: a front page, a section, search results.
    ErrorPage,   ///< "Page not found" and the like.
    ConsentWall, ///< A question about cookies or a subscription in place of the story.
};

/// Words that the page or the file states as its publication, not yet read as a date.
///
///   "Posted on: Mon, 3rd June 2019"  ->  text "Mon, 3rd June 2019", kind Published
struct DateClue
{
    enum class Kind : quint8 {
        Published,
        Updated,
        Saved, ///< When it was saved or fetched: it was published then or before.
    };

    /// Where the words stand.
    enum class Source : quint8 {
        Line,       ///< A line of the text.
        Element,    ///< An element that its name, class or id marks as a date.
        TimeTag,    ///< HTML's <time>.
        Metadata,   ///< <meta> and the like.
        JsonLd,     ///< Structured data within a page.
        Url,        ///< A web address.
        FileHeader, ///< What the file's format states: a mail's Date, a feed's pubDate.
        PageData,   ///< Data of a page that say less: <meta name="date">, pictures' addresses. Weaker.
        FileInfo,   ///< What programs note of a file by themselves: when a PDF was made. Weaker.
    };

    Kind kind = Kind::Published;
    QString text;    ///< The words of the date, as written: "Mon, 3rd June 2019", "2019-06-03T10:00:00Z".
    TextRange range; ///< Where they stand in Article::text; empty when they come from markup that is not shown.
    Source source = Source::Line;

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
    Format format = Format::PlainText;
    std::optional<NotArticle> notArticle; ///< Set where it is no article; it then reports no events.

    friend bool operator==(const Article &, const Article &) = default;
};

} // namespace core
