// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/event.h"
#include "core/events/mentions/mention.h"

namespace core {

/// A number of people, money or distance that the sentence tells, and the word it belongs to.
struct FoundQuantity
{
    Quantity quantity;
    int word = 0; ///< Of the harm: "killed"; of other kinds what the number hangs on.
};

/// The numbers of people killed, wounded, detained and displaced, and the sums and distances that the sentence tells:
/// "at least three people were killed", "killing two", "left 27 dead", "four dead", "a baby was wounded".
/// `range` covers the number with its bound and its people.
std::vector<FoundQuantity> findQuantities(const SentenceReading &reading);

} // namespace core
