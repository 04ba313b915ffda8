// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/documents/read_document.h"

#include "core/article/decode_text.h"
#include "core/article/documents/recognise_content.h"
#include "core/article/documents/titled_article.h"
#include "core/article/html/is_html.h"
#include "core/article/html/read_html.h"
#include "core/article/html/saved_page.h"
#include "core/article/mail/read_mail.h"
#include "core/article/markdown/read_markdown.h"
#include "core/article/office/read_docx.h"
#include "core/article/office/read_odt.h"
#include "core/article/pdf/read_pdf.h"
#include "core/article/plain/read_plain.h"
#include "core/article/read_article.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> failure(ErrorCode code, const Document &document, const QString &detail = {})
{
    return std::unexpected(Error{code, document.path, detail});
}

bool hasWords(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter() || c.isHighSurrogate(); });
}

Article readText(const QString &text)
{
    if (!isHtml(text))
        return isMarkdown(text) ? readMarkdown(text) : readPlain(text);
    Article article = readHtml(text);
    article.format = Format::Html;
    addSavedFrom(article, text);
    return article;
}

/// A text whose container knows what it is.
Article readTold(const Document &document)
{
    if (document.format == Format::Email)
        return readMail(document.bytes);
    Article article = titledArticle(QString::fromUtf8(document.bytes), document.hints);
    article.format = *document.format;
    return article;
}

Result<Article> readByContent(const Document &document)
{
    const auto head = QByteArrayView(document.bytes).first(std::min(document.bytes.size(), recognitionLength));
    const Content content = recogniseContent(head);
    switch (content.kind) {
    case ContentKind::Email:
        return readMail(document.bytes);
    case ContentKind::Mhtml:
        return readMhtml(document.bytes);
    case ContentKind::Pdf:
        return readPdf(document.bytes, document.path);
    case ContentKind::Docx:
        return readDocx(document.bytes, document.path);
    case ContentKind::Odt:
        return readOdt(document.bytes, document.path);
    case ContentKind::Unread:
        return failure(ErrorCode::FormatUnread, document, content.name);
    case ContentKind::Zip:
    case ContentKind::Packed:
        return failure(ErrorCode::FormatUnread, document, u"archive"_s);
    default:
        return decodeText(document.bytes, document.path, document.hints.charset).transform([](const QString &text) {
            return hasWords(text) ? readText(text) : Article();
        });
    }
}

} // namespace

Result<Article> readDocument(const Document &document)
{
    if (document.bytes.isEmpty())
        return failure(ErrorCode::FileEmpty, document);
    if (document.bytes.size() > maxArticleBytes)
        return failure(ErrorCode::FileTooLarge, document);
    Result<Article> article = document.format ? readTold(document) : readByContent(document);
    if (!article)
        return article;
    if (!hasWords(article->text)) // a page of pictures
        return failure(ErrorCode::NoArticleText, document);
    if (!document.format)
        addHints(*article, document.hints);
    article->path = document.path;
    return article;
}

Result<Article> readArticleText(const QString &text, const QString &path)
{
    Article article = hasWords(text) ? readText(text) : Article();
    if (!hasWords(article.text))
        return std::unexpected(Error{ErrorCode::NoArticleText, path, {}});
    article.path = path;
    return article;
}

} // namespace core
