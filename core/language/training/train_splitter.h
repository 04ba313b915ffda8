// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/given_words.h"
#include "core/language/model_file.h"

#include <span>

namespace core {

/// Learns from `texts` where sentences end and adds what SentenceModel reads to `model`: the array "split.weights".
///
/// An averaged perceptron over the features of SplitPlaces (Freund and Schapire 1999), in whole numbers and with a
/// fixed order of the examples: equal texts give equal bytes.
void trainSplitter(std::span<const GivenWords> texts, ModelWriter &model);

} // namespace core
