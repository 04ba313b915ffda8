// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/features.h"
#include "core/pipeline/parse_document.h"

#include <QByteArray>

namespace core {

/// The sentences of `document` as CoNLL-U (universaldependencies.org/format), with names as NER=B-person, I-person,
/// …-place and …-organization in the last column. What words have not is "_".
///
/// Where the document is CoNLL-U, its comments and written forms are kept; else the sentences are called by
/// `number`, that of the document among all that are written: "d1-s1". `features` spells what
/// Word::features counts.
QByteArray toConllu(const ParsedDocument &document, qsizetype number, const FeatureBundles &features = {});

} // namespace core
