// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/plain/read_plain.h"

#include "core/article/assemble_article.h"
#include "core/article/plain/split_paragraphs.h"

namespace core {

namespace {

/// Markdown says which line is the title, and which are headings.
void markHeadings(QStringView text, std::vector<Paragraph> &paragraphs)
{
    bool titled = false;
    for (Paragraph &paragraph : paragraphs) {
        const QStringView words = text.sliced(paragraph.range.begin, paragraph.range.length());
        if (words.startsWith(u"# ") && !titled) {
            paragraph.markup = RegionKind::Title;
            titled = true;
        } else if (words.startsWith(u"## ") || words.startsWith(u"### ")) {
            paragraph.markup = RegionKind::Heading;
        }
    }
}

} // namespace

Article readPlain(const QString &text)
{
    std::vector<Paragraph> paragraphs = splitParagraphs(text);
    markHeadings(text, paragraphs);
    return assembleArticle(text, paragraphs);
}

Article readWhole(const QString &text)
{
    Article article;
    article.text = text;
    for (const Paragraph &paragraph : splitParagraphs(text))
        article.regions.push_back({paragraph.range, RegionKind::Body});
    return article;
}

} // namespace core
