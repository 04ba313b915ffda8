// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/conllu.h"
#include "core/language/model_file.h"

#include <span>

namespace core {

/// Adds the arrays "features.…" that FeatureBundles reads: for words that `sentences` hold the bundle they mostly have
/// there, for others that of most words that end alike under the same tags.
void addFeatures(ModelWriter &writer, std::span<const ConlluSentence> sentences);

} // namespace core
