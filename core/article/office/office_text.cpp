// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/office/office_text.h"

#include "core/article/assemble_article.h"

namespace core {

void OfficeText::add(const QString &words, std::optional<RegionKind> kind)
{
    const QString bare = words.trimmed();
    if (bare.isEmpty())
        return;
    if (!text.isEmpty())
        text += QStringLiteral("\n\n");
    const qsizetype begin = text.size();
    text += bare;
    paragraphs.push_back({{begin, text.size()}, begin > 0 ? 1 : 0, kind});
}

Article officeArticle(const OfficeText &office, Format format)
{
    Article article = assembleArticle(office.text, office.paragraphs);
    if (article.title.isEmpty())
        article.title = office.title.simplified();
    if (article.byline.isEmpty() && office.author.contains(u' ')) // else it is a user's name on a machine
        article.byline = office.author.simplified();
    if (!office.created.isEmpty())
        article.dateClues.push_back(
            {DateClue::Kind::Published, office.created.trimmed(), {}, DateClue::Source::FileInfo});
    article.format = format;
    return article;
}

} // namespace core
