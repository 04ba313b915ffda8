// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/plain/read_plain.h"

#include "core/article/plain/paragraphs.h"

namespace core {

Article readPlain(const QString &text)
{
    Article article;
    article.text = text;
    for (const Paragraph &paragraph : splitParagraphs(text))
        article.regions.push_back({paragraph.range, RegionKind::Body});
    return article;
}

} // namespace core
