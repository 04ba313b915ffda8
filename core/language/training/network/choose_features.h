// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/training/network/example.h"

#include <span>
#include <vector>

namespace core {

/// The hashes of the features that `examples` have at least `least` times, in the order in which they reach that
/// number: those a vector is learnt for.
std::vector<quint64> chooseFeatures(std::span<const Example> examples, const Lexicon &lexicon, int least);

} // namespace core
