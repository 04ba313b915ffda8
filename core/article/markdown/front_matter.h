// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/documents/document.h"

#include <QStringView>

namespace core {

/// What the lines between "---" at the beginning of a Markdown file say, as site generators write them.
struct FrontMatter
{
    qsizetype length = 0; ///< Of the block with its marks; 0 where there is none.
    DocumentHints hints;
};

FrontMatter readFrontMatter(QStringView text);

} // namespace core
