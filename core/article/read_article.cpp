// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/read_article.h"

#include "core/article/documents/byte_stream.h"
#include "core/article/documents/read_document.h"

namespace core {

Result<Article> readArticle(const QByteArray &bytes, const QString &path)
{
    return readDocument({path, bytes, {}, {}});
}

Result<Article> readArticleFile(const QString &file, const QString &path)
{
    Result<ByteStream> bytes = openFile(file, path);
    if (!bytes)
        return std::unexpected(std::move(bytes.error()));
    const QByteArray all = bytes->take(maxArticleBytes + 1); // one more, to know that there is more
    if (const auto &failure = bytes->failure())
        return std::unexpected(*failure);
    return readArticle(all, path);
}

} // namespace core
