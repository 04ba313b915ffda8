// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace core {

/// The tree of the highest sum of scores over the words 1 … n with just one word under the root, 0: the head of each
/// word, in order. scores[d * (n + 1) + h] is for word d + 1 to hang on h; a word's score for itself is not read.
/// Scores are between -2^40 and 2^40. By contraction of cycles (Chu and Liu 1965, Edmonds 1967): the time is the
/// square of n where the best heads make a tree already, which is mostly so, its cube at worst.
std::vector<int> decodeTree(std::span<const qint64> scores, int n);

} // namespace core
