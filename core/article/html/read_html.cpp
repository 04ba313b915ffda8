// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/read_html.h"

#include "core/article/assemble_article.h"
#include "core/article/find_not_article.h"
#include "core/article/html/find_story.h"
#include "core/article/html/html_date_clues.h"
#include "core/article/html/html_metadata.h"
#include "core/article/html/html_text.h"
#include "core/article/html/html_tree.h"
#include "core/article/html/html_writers.h"
#include "core/article/html/lean_page.h"
#include "core/article/html/script_story.h"
#include "core/article/html/strip_tags.h"
#include "core/article/plain/read_plain.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// A parsed page takes twenty times its size in memory.
constexpr qsizetype largestParsed = 16 * 1024 * 1024;

/// A story shorter than this may be what is left of one that scripts show; letters.
constexpr qsizetype shortStory = 300;

/// Where less than this share of the story that the page's data gives is found among what it shows, the
/// data is believed. Of a text about 0.84 are letters.
constexpr double shownOfGiven = 0.6;

/// Adds what the page states beside its text.
void addMetadata(Article &article, const HtmlMetadata &metadata, const QStringList &shownNames)
{
    const QString title = titleOf(metadata);
    if (!title.isEmpty())
        article.title = title;
    const QStringList writers = writersOfPage(metadata, shownNames, Cues::builtIn());
    if (!writers.isEmpty())
        article.byline = writers.join(u", "_s);
    if (!metadata.outlet.isEmpty())
        article.outlet = metadata.outlet;
    if (article.language.isEmpty())
        article.language = metadata.language;
    article.url = metadata.url;
}

/// A page's text, with what each paragraph looks like and is.
struct ReadPage
{
    HtmlText page;
    std::vector<Features> features;
    qsizetype storyLetters = 0;
};

ReadPage readPage(HtmlText page, const HtmlMetadata &metadata)
{
    ReadPage read{std::move(page), {}, 0};
    read.features = featuresOf(read.page.text, read.page.paragraphs, Cues::builtIn());
    findStory(read.page, read.features, titleForms(metadata));
    for (std::size_t i = 0; i < read.page.paragraphs.size(); ++i) {
        if (read.page.paragraphs[i].markup == RegionKind::Body)
            read.storyLetters += read.page.details[i].letters;
    }
    return read;
}

/// A page with its story found. Where what is shown tells next to nothing, what is hidden is looked at, and then what
/// its scripts would show; where the page's data tells much more, that is the story; where the markup leaves no
/// story at all, the words alone decide. `source` is the page as it was read.
ReadPage readStory(const GumboNode &root, const HtmlMetadata &metadata, const QString &source)
{
    const QString heading = headingOf(metadata);
    ReadPage read = readPage(readHtmlText(root, heading, false), metadata);
    if (read.storyLetters < shortStory) {
        ReadPage all = readPage(readHtmlText(root, heading, true), metadata);
        if (all.storyLetters > 2 * read.storyLetters)
            read = std::move(all);
    }
    const bool isBare = read.storyLetters < shortStory && metadata.article.body.isEmpty();
    const QString given = isBare ? storyInScripts(source) : metadata.article.body;
    if (given.size() > shortStory && double(read.storyLetters) < shownOfGiven * double(given.size())) {
        HtmlText page = readHtmlText(root, heading, false);
        appendStory(page, given);
        read = readPage(std::move(page), metadata);
    }
    if (read.storyLetters == 0) {
        for (Paragraph &paragraph : read.page.paragraphs)
            paragraph.markup.reset();
    }
    return read;
}

PageSigns signsOf(const ReadPage &read, const HtmlMetadata &metadata)
{
    constexpr qsizetype aHeadline = 5; // words
    PageSigns signs{.statesArticle = metadata.statesArticle || !metadata.article.headline.isEmpty()};
    for (std::size_t i = 0; i < read.features.size(); ++i) {
        const HtmlParagraph &detail = read.page.details[i];
        signs.linkedHeadlines += read.features[i].words >= aHeadline && detail.linked * 5 >= detail.letters * 4 ? 1 : 0;
    }
    return signs;
}

} // namespace

Article readHtml(const QString &page)
{
    const QByteArray utf8 = leanPage(page.toUtf8());
    if (utf8.size() > largestParsed || isTangled(utf8))
        return readPlain(stripTags(page));
    const HtmlTree tree(utf8);
    const HtmlMetadata metadata = readHtmlMetadata(*tree.root());
    const ReadPage read = readStory(*tree.root(), metadata, page);
    const std::vector<DateClue> clues = readHtmlDateClues(*tree.root(), read.page);
    Article article = assembleArticle(read.page.text, read.page.paragraphs, read.features, Cues::builtIn());
    addMetadata(article, metadata, shownWriters(read.page, Cues::builtIn()));
    article.dateClues.insert(article.dateClues.begin(), clues.begin(), clues.end());
    article.notArticle = findNotArticle(article, signsOf(read, metadata));
    return article;
}

} // namespace core
