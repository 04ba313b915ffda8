// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace ui {

/// Which events of a timeline a filter lets through, by event number. Empty where there is no filter: then all.
using EventMask = std::vector<bool>;

inline bool lets(const EventMask &mask, std::size_t event)
{
    return mask.empty() || mask[event];
}

} // namespace ui
