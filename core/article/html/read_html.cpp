// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/read_html.h"

#include "core/article/assemble_article.h"
#include "core/article/html/find_story.h"
#include "core/article/html/html_date_clues.h"
#include "core/article/html/html_metadata.h"
#include "core/article/html/html_text.h"
#include "core/article/html/html_tree.h"
#include "core/article/html/strip_tags.h"
#include "core/article/plain/read_plain.h"

#include <algorithm>

namespace core {

namespace {

/// A parsed page takes twenty times its size in memory.
constexpr qsizetype largestParsed = 16 * 1024 * 1024;

/// A story shorter than this may be what is left of one that scripts show; letters.
constexpr qsizetype shortStory = 300;

/// Adds what the page states beside its text.
void addMetadata(Article &article, HtmlMetadata metadata)
{
    if (article.title.isEmpty())
        article.title = metadata.heading.isEmpty() ? metadata.pageTitle : metadata.heading;
    if (!metadata.author.isEmpty())
        article.byline = metadata.author;
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

ReadPage readPage(const GumboNode &root, const QString &heading, bool showHidden)
{
    ReadPage read{readHtmlText(root, heading, showHidden), {}, 0};
    read.features = featuresOf(read.page.text, read.page.paragraphs, Cues::builtIn());
    findStory(read.page, read.features);
    for (std::size_t i = 0; i < read.page.paragraphs.size(); ++i) {
        if (read.page.paragraphs[i].markup == RegionKind::Body)
            read.storyLetters += read.page.details[i].letters;
    }
    return read;
}

/// A page with its story found. Where what is shown tells next to nothing, what is hidden is looked at; where
/// the markup leaves no story at all, the words alone decide.
ReadPage readStory(const GumboNode &root, const QString &heading)
{
    ReadPage read = readPage(root, heading, false);
    if (read.storyLetters < shortStory) {
        ReadPage all = readPage(root, heading, true);
        if (all.storyLetters > 2 * read.storyLetters)
            read = std::move(all);
    }
    if (read.storyLetters == 0) {
        for (Paragraph &paragraph : read.page.paragraphs)
            paragraph.markup.reset();
    }
    return read;
}

} // namespace

Article readHtml(const QString &page)
{
    const QByteArray utf8 = page.toUtf8();
    if (utf8.size() > largestParsed || isTangled(utf8))
        return readPlain(stripTags(page));
    const HtmlTree tree(utf8);
    HtmlMetadata metadata = readHtmlMetadata(*tree.root());
    const ReadPage read = readStory(*tree.root(), metadata.heading);
    const std::vector<DateClue> clues = readHtmlDateClues(*tree.root(), read.page);
    Article article = assembleArticle(read.page.text, read.page.paragraphs, read.features, Cues::builtIn());
    addMetadata(article, std::move(metadata));
    article.dateClues.insert(article.dateClues.begin(), clues.begin(), clues.end());
    return article;
}

} // namespace core
