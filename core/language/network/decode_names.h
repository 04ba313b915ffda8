// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/tags.h"

#include <span>
#include <vector>

namespace core {

/// The best sequence of name tags in which a name goes on only after a word of the same kind of name (Viterbi 1967):
/// scores[w * 7 + t] is for word w to have tag t.
std::vector<NameTag> decodeNames(std::span<const float> scores);

} // namespace core
