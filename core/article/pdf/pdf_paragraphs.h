// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/paragraph.h"
#include "core/article/pdf/pdf_lines.h"

namespace core {

/// The text that lines make, and its paragraphs, with titles and headings by the size of their letters.
struct PdfText
{
    QString text;
    std::vector<Paragraph> paragraphs;
};

/// Puts lines together to paragraphs, over columns and pages too. `title` is what the file states as its
/// title: the paragraph that says the same is it.
PdfText joinLines(const std::vector<PdfLine> &lines, const QString &title);

} // namespace core
