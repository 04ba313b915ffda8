// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/html/html_text.h"
#include "core/article/paragraph.h"

#include <QStringList>

#include <vector>

namespace core {

/// Marks each paragraph of a page: with what it is (Paragraph::markup), the story's as body or heading; those
/// that are nothing of this stay without. `features` belong to the paragraphs. Linear but for the depth of boxes.
///
/// The story stands in the box whose running text outweighs its menus, labels and links most, or in one that
/// calls itself the story; what is clutter inside it is left out, and what is printed just above it is joined.
/// A box with a clutter's name that holds most of the page's running text is none.
///
/// `titles` are the page's headline in all its forms, as plainWords() gives them: it is repeated in places.
void findStory(HtmlText &page, const std::vector<Features> &features, const QStringList &titles);

} // namespace core
