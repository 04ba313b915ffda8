// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <vector>

namespace ui {

/// The places of `keys` in ascending order of the keys, equal keys in the order given.
///
/// A radix sort from the last digit (Knuth, The Art of Computer Programming, vol. 3, 5.2.5), several times as fast as
/// comparing where there are a million. O(n) for each 11 bits by which keys differ.
std::vector<quint32> orderOfKeys(std::vector<quint64> keys);

} // namespace ui
