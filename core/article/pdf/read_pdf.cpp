// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/pdf/read_pdf.h"

#include "core/article/assemble_article.h"
#include "core/article/pdf/pdf_paragraphs.h"

#include <poppler-document.h>
#include <poppler-global.h>

#include <algorithm>
#include <memory>

namespace core {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> failure(ErrorCode code, const QString &path, const QString &detail = {})
{
    return std::unexpected(Error{code, path, detail});
}

QString infoOf(const poppler::document &document, const char *key)
{
    const poppler::ustring words = document.info_key(key);
    const QString text(reinterpret_cast<const QChar *>(words.data()), static_cast<qsizetype>(words.size()));
    return text.simplified();
}

/// "D:20190603101500+02'00'" as "2019-06-03T10:15:00+02:00"; empty where it is no such thing.
QString isoStamp(QString words)
{
    if (words.startsWith("D:"_L1))
        words.remove(0, 2);
    const auto digits = std::ranges::find_if(words, [](QChar c) { return c < u'0' || c > u'9'; }) - words.begin();
    if (digits < 8)
        return {};
    QString stamp = words.first(4) + u'-' + words.sliced(4, 2) + u'-' + words.sliced(6, 2);
    if (digits < 14)
        return stamp;
    stamp += u'T' + words.sliced(8, 2) + u':' + words.sliced(10, 2) + u':' + words.sliced(12, 2);
    QString zone = words.sliced(14).remove(u'\'');
    if (zone.size() == 5 && (zone[0] == u'+' || zone[0] == u'-'))
        return stamp + zone.first(3) + u':' + zone.sliced(3);
    return zone.startsWith(u'Z') ? stamp + u'Z' : stamp;
}

/// Programs put the name of a file where a title should be.
bool isFileName(const QString &title)
{
    return title.startsWith("Microsoft "_L1) || title.startsWith("untitled"_L1, Qt::CaseInsensitive) ||
           (!title.contains(u' ') && (title.contains(u'.') || title.contains(u'_')));
}

/// Of the large paragraphs before the story the largest is its headline.
void chooseTitle(PdfText &text, const std::vector<PdfLine> &lines)
{
    const auto isTitle = [](const Paragraph &it) { return it.markup == RegionKind::Title; };
    if (std::ranges::any_of(text.paragraphs, isTitle))
        return;
    const PdfLine *largest = nullptr;
    for (const PdfLine &line : lines) {
        if (line.page > 0)
            break;
        if (!line.furniture && (!largest || line.size > largest->size))
            largest = &line;
    }
    const QString words = largest ? largest->text.simplified() : QString();
    for (Paragraph &paragraph : text.paragraphs) {
        const auto here = QStringView(text.text).sliced(paragraph.range.begin, paragraph.range.length());
        if (paragraph.markup == RegionKind::Heading && here.contains(words)) {
            paragraph.markup = RegionKind::Title;
            return;
        }
    }
}

void addInfo(Article &article, const poppler::document &document, const QString &title)
{
    if (article.title.isEmpty() && !isFileName(title))
        article.title = title;
    const QString author = infoOf(document, "Author");
    if (article.byline.isEmpty() && author.contains(u' ')) // else it is a user's name on a machine
        article.byline = author;
    const QString made = isoStamp(infoOf(document, "CreationDate"));
    if (!made.isEmpty())
        article.dateClues.push_back({DateClue::Kind::Published, made, {}, DateClue::Source::FileInfo});
}

} // namespace

Result<Article> readPdf(const QByteArray &bytes, const QString &path)
{
    static const bool silenced = [] { // what is wrong with a file it would write to standard error
        poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
        return true;
    }();
    Q_UNUSED(silenced)
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (!document)
        return failure(ErrorCode::FileDamaged, path);
    if (document->is_locked())
        return failure(ErrorCode::FileEncrypted, path);
    if (document->pages() < 1)
        return failure(ErrorCode::FileDamaged, path, u"it has no pages"_s);
    std::vector<PdfLine> lines = readPdfLines(*document);
    markFurniture(lines);
    const QString title = infoOf(*document, "Title");
    PdfText text = joinLines(lines, title);
    chooseTitle(text, lines);
    Article article = assembleArticle(text.text, text.paragraphs);
    addInfo(article, *document, title);
    article.format = Format::Pdf;
    return article;
}

} // namespace core
