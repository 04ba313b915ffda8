// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

namespace core {

/// As much of `article` as its day is inferred from: all of it, or the first 40,000 UTF-16 units of a longer text. What
/// a text tells of its day it tells early, and what is compared pair by pair must not grow with a book. Places in it
/// are the same as in `article`.
Article beginningOf(const Article &article);

} // namespace core
