// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

#include <QStringView>

namespace core {

/// Whether `text` shows that it is written in Markdown: by front matter, by a title's mark at its beginning, by links,
/// by headings together with other marks.
bool isMarkdown(QStringView text);

/// A Markdown file as an article: without the marks of links, emphasis and headings, which become regions. The
/// block of front matter stays in the text, as navigation, and what it states counts.
Article readMarkdown(const QString &text);

} // namespace core
