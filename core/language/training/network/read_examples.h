// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/conllu.h"
#include "core/language/training/network/example.h"

#include <optional>

namespace core {

/// A sentence of a treebank as an example; its names and kinds of mentions are told where `named`. Nothing where a
/// word has no head, or a part of speech or relation that tags.h does not know.
std::optional<Example> exampleOf(const ConlluSentence &sentence, bool named);

} // namespace core
