// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/article/html/html_text.h"

#include <gumbo.h>

#include <vector>

namespace core {

/// Whether `node` is made to show a date: a <time>, or an element whose names say so.
bool mayShowDate(const GumboNode &node);

/// What a page states of its dates: in <meta>, JSON-LD and the elements of `page` that show dates. Linear.
std::vector<DateClue> readHtmlDateClues(const GumboNode &document, const HtmlText &page);

} // namespace core
