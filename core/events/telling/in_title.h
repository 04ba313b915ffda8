// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

namespace core {

/// Whether `range` of the article's text lies in its title.
bool isInTitle(const Article &article, TextRange range);

} // namespace core
