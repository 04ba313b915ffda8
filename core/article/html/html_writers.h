// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/html/html_metadata.h"
#include "core/article/html/html_text.h"

#include <QStringList>

namespace core {

class Cues;

/// The names in the bylines that `page` shows around its story, which is found already.
QStringList shownWriters(const HtmlText &page, const Cues &cues);

/// Who wrote a page: those whom its structured data names, else its <meta>, else its bylines; a byline that
/// names them and others too is preferred. The outlet itself counts only where nobody else is named.
QStringList writersOfPage(const HtmlMetadata &metadata, const QStringList &shown, const Cues &cues);

} // namespace core
