// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text_range.h"

#include <QStringView>

#include <vector>

namespace core {

/// A paragraph of plain text: a line, or lines that were broken inside it to fit a width.
struct Paragraph
{
    TextRange range;     ///< Without blanks around it; never empty.
    int lines = 1;       ///< How many lines it was broken into.
    int blankBefore = 0; ///< Empty lines between it and the one before.
};

/// The paragraphs of `text`. Broken lines are joined where the next one goes on in lower case, or
/// where the text is wrapped throughout and the line fills the width. Pure; linear in the text.
std::vector<Paragraph> splitParagraphs(QStringView text);

} // namespace core
