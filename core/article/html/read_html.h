// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

namespace core {

/// A web page as an article without a path: its shown text in reading order, told apart by its
/// markup and by what it says, and what its metadata states. Pure. Linear: a page too tangled or too large
/// to be parsed is read as what is left without its tags.
Article readHtml(const QString &page);

} // namespace core
