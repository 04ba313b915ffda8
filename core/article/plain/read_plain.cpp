// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/plain/read_plain.h"

#include "core/article/assemble_article.h"
#include "core/article/plain/split_paragraphs.h"

namespace core {

Article readPlain(const QString &text)
{
    return assembleArticle(text, splitParagraphs(text));
}

} // namespace core
