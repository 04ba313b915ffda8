// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/base/error.h"

#include <QByteArray>

namespace core {

/// The largest file that is read as one article, in bytes.
inline constexpr qsizetype maxArticleBytes = 64 * 1024 * 1024;

/// Reads `bytes` as one article, of whatever format they are: finds its text, regions, title, byline, outlet
/// and the words that state its publication.
///
/// `path` is kept as it is and tells nothing about the contents. Errors: as readDocument(). Pure.
Result<Article> readArticle(const QByteArray &bytes, const QString &path);

/// The same for text that is decoded already (pasted, or a test).
Result<Article> readArticleText(const QString &text, const QString &path);

/// Reads the file at `path` (on disk `file`) and then as above. Further errors:
/// FileNotFound, FileUnreadable.
Result<Article> readArticleFile(const QString &file, const QString &path);

} // namespace core
