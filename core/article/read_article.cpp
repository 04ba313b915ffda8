// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/read_article.h"

#include "core/article/decode_text.h"
#include "core/article/html/is_html.h"
#include "core/article/html/read_html.h"
#include "core/article/plain/read_plain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace core {

namespace {

std::unexpected<Error> failure(ErrorCode code, const QString &path, const QString &detail = {})
{
    return std::unexpected(Error{code, path, detail});
}

bool hasWords(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter() || c.isHighSurrogate(); });
}

} // namespace

Result<Article> readArticleText(const QString &text, const QString &path)
{
    if (!hasWords(text))
        return failure(ErrorCode::NoArticleText, path);
    Article article = isHtml(text) ? readHtml(text) : readPlain(text);
    if (!hasWords(article.text)) // a page of pictures
        return failure(ErrorCode::NoArticleText, path);
    article.path = path;
    return article;
}

Result<Article> readArticle(const QByteArray &bytes, const QString &path)
{
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty, path);
    if (bytes.size() > maxArticleBytes)
        return failure(ErrorCode::FileTooLarge, path);
    const auto text = decodeText(bytes, path);
    if (!text)
        return std::unexpected(text.error());
    return readArticleText(*text, path);
}

Result<Article> readArticleFile(const QString &file, const QString &path)
{
    const QFileInfo info(file);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (info.isDir())
        return failure(ErrorCode::FileUnreadable, path, QStringLiteral("It is a folder."));
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, device.errorString());
    const QByteArray bytes = device.read(maxArticleBytes + 1); // one more, to know that there is more
    if (device.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, path, device.errorString());
    return readArticle(bytes, path);
}

} // namespace core
