// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace poppler {
class document;
}

namespace core {

/// A line of a PDF's text, in points from the page's top left.
struct PdfLine
{
    QString text;
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    double size = 0; ///< Of its letters: the largest font.
    int page = 0;
    bool furniture = false; ///< What stands on every page around the text: a running title, a page number.
};

/// The lines of all pages in reading order: column by column.
std::vector<PdfLine> readPdfLines(const poppler::document &document);

/// Marks the furniture: what stands near the top or the bottom and comes again on other pages but for its numbers,
/// and numbers that stand there alone.
void markFurniture(std::vector<PdfLine> &lines);

} // namespace core
