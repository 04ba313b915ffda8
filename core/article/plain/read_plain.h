// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

namespace core {

/// Plain text (or Markdown) as an article without a path: its paragraphs told apart by what they say
/// and where they stand. `text` has '\n' at line ends. Pure; linear in the text.
Article readPlain(const QString &text);

/// The same with nothing told apart: each paragraph is the article's own words. Nothing but blanks is left out.
Article readWhole(const QString &text);

} // namespace core
