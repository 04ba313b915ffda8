// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/analysis.h"
#include "core/language/language_model.h"

namespace core {

/// Fills in what `model` tells of the words of `analysis`, whose text is `text`: tags, lemmas, features, heads and
/// relations, names. Nothing where the model is empty. Mentions of a name agree within 1,000 sentences. Pure. Linear in
/// the words, but for the square of a sentence's.
void parseWords(QStringView text, Analysis &analysis, const LanguageModel &model);

} // namespace core
