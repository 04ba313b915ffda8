// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/documents/document.h"
#include "core/language/analysis.h"
#include "core/language/conllu.h"
#include "core/language/parsers.h"

#include <vector>

namespace core {

/// A document with its sentences and words, parsed.
struct ParsedDocument
{
    Article article;
    Analysis analysis;
    std::vector<ConlluSentence> given; ///< Those of a CoNLL-U file, as many as the analysis has; else none.
};

/// Cuts a document into sentences and words, and parses them.
///
/// A CoNLL-U file (known by its name, or by its first lines) keeps the words and sentences that it has. Of a plain text
/// each word counts, whatever its paragraphs may be for; of a web page, a PDF and so on the regions that report events.
/// Errors: as readDocument(); FileDamaged, with the line, for a CoNLL-U file that is none. Pure.
Result<ParsedDocument> parseDocument(const Document &document, Parsers &parsers);

} // namespace core
