// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/base/error.h"

#include <QByteArray>

namespace core {

/// A PDF as an article: its paragraphs in reading order, columns one after another, words that a line broke
/// put together, running titles and page numbers as navigation. Title and author where the file states them and the
/// text does not; the day the file was made as a clue. Errors: FileEncrypted, FileDamaged.
Result<Article> readPdf(const QByteArray &bytes, const QString &path);

} // namespace core
