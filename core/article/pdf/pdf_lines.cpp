// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/pdf/pdf_lines.h"

#include <poppler-document.h>
#include <poppler-page.h>

#include <QHash>

#include <algorithm>
#include <cmath>
#include <memory>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// A book of articles; who has more may cut it.
constexpr int mostPages = 2000;
constexpr std::size_t mostLines = 1'000'000;

/// Furniture stands no farther than so many times its height from the page's first or last line.
constexpr double furnitureLines = 2.5;

QString textOf(const poppler::ustring &words)
{
    return QString(reinterpret_cast<const QChar *>(words.data()), static_cast<qsizetype>(words.size()))
        .remove(QChar(0));
}

/// Whether `word` goes on with `line`: at the same height and to the right of it.
bool goesOn(const PdfLine &line, const poppler::rectf &word)
{
    const double height = std::min(line.bottom - line.top, word.height());
    const double shared = std::min(line.bottom, word.bottom()) - std::max(line.top, word.top());
    const double gap = word.left() - line.right;
    return shared > height / 2 && gap > -height && gap < 4 * height;
}

void append(PdfLine &line, const QString &text, const poppler::rectf &box, double size, bool spaced)
{
    if (line.text.isEmpty()) {
        line.left = box.left();
        line.top = box.top();
        line.bottom = box.bottom();
    } else if (spaced) {
        line.text += u' ';
    }
    line.text += text;
    line.right = box.right();
    line.top = std::min(line.top, box.top());
    line.bottom = std::max(line.bottom, box.bottom());
    line.size = std::max(line.size, size);
}

void readPage(const poppler::page &page, int number, std::vector<PdfLine> &lines)
{
    PdfLine line;
    line.page = number;
    bool spaced = false;
    const auto finish = [&] {
        if (!line.text.trimmed().isEmpty())
            lines.push_back(line);
        line = {};
        line.page = number;
    };
    for (const poppler::text_box &word : page.text_list(poppler::page::text_list_include_font)) {
        if (word.rotation() != 0) // up the margin, or a watermark
            continue;
        if (!line.text.isEmpty() && !goesOn(line, word.bbox()))
            finish();
        const double size = word.has_font_info() ? word.get_font_size() : word.bbox().height();
        append(line, textOf(word.text()), word.bbox(), size, spaced);
        spaced = word.has_space_after();
    }
    finish();
}

/// A line with its numbers left out, so that it is the same on every page.
QString withoutNumbers(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (!c.isDigit() && !c.isSpace())
            kept += c.toLower();
    }
    return kept;
}

/// "7", "- 7 -", "Page 7 of 12", "7 / 12".
bool isPageNumber(const QString &text)
{
    const QString kept = withoutNumbers(text);
    const bool numbered = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    const auto letters = std::ranges::count_if(kept, [](QChar c) { return c.isLetter(); });
    return numbered && text.size() <= 16 && (letters == 0 || kept.startsWith(u"page"_s) || kept.startsWith(u"seite"_s));
}

struct Edges
{
    double top = 1e9;
    double bottom = -1e9;
};

} // namespace

std::vector<PdfLine> readPdfLines(const poppler::document &document)
{
    std::vector<PdfLine> lines;
    const int pages = std::min(document.pages(), mostPages);
    for (int i = 0; i < pages && lines.size() < mostLines; ++i) {
        const std::unique_ptr<poppler::page> page(document.create_page(i));
        if (page)
            readPage(*page, i, lines);
    }
    return lines;
}

void markFurniture(std::vector<PdfLine> &lines)
{
    QHash<int, Edges> edges;
    for (const PdfLine &line : lines) {
        Edges &edge = edges[line.page];
        edge.top = std::min(edge.top, line.top);
        edge.bottom = std::max(edge.bottom, line.bottom);
    }
    const auto isAtEdge = [&](const PdfLine &line) {
        const Edges &edge = edges[line.page];
        const double near = furnitureLines * (line.bottom - line.top);
        return line.bottom - edge.top < near || edge.bottom - line.top < near;
    };
    QHash<QString, int> pagesWith;
    QHash<QString, int> lastPage;
    for (const PdfLine &line : lines) {
        const QString key = withoutNumbers(line.text);
        if (isAtEdge(line) && lastPage.value(key, -1) != line.page) {
            ++pagesWith[key];
            lastPage[key] = line.page;
        }
    }
    for (PdfLine &line : lines) {
        const bool again =
            edges.size() > 1 && pagesWith[withoutNumbers(line.text)] * 2 >= std::max<qsizetype>(3, edges.size());
        line.furniture = isAtEdge(line) && (again || isPageNumber(line.text));
    }
}

} // namespace core
