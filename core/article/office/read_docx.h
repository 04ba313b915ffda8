// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/base/error.h"

#include <QByteArray>

namespace core {

/// A word processor's file (.docx, ISO 29500) as an article: its paragraphs and headings, and from its properties
/// title, author and the day it was made, where the text states none. Errors: FileEncrypted, FileDamaged,
/// FormatUnread for a file that holds no text but a table or slides.
Result<Article> readDocx(const QByteArray &bytes, const QString &path);

} // namespace core
