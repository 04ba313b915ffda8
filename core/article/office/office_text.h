// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/article/paragraph.h"

namespace core {

/// What the parts of an office file give, in docx and in odt.
struct OfficeText
{
    QString text;
    std::vector<Paragraph> paragraphs;
    QString title; ///< As the file's properties state it.
    QString author;
    QString created; ///< "2019-06-03T10:00:00Z".

    /// Appends a paragraph, unless it is blank.
    void add(const QString &words, std::optional<RegionKind> kind);
};

/// The article of it.
Article officeArticle(const OfficeText &office, Format format);

} // namespace core
