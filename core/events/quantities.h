// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/event.h"
#include "core/events/sentence_frame.h"

namespace core {

/// A number of people hurt, held or driven away, and the word that says so.
struct FoundQuantity
{
    Quantity quantity;
    int word = 0; ///< Of the harm: "killed".
};

/// The numbers of people killed, wounded, detained and displaced that the sentence tells: "at least
/// three people were killed", "killing two", "left 27 dead", "four dead", "a baby was wounded".
/// `range` covers the number with its bound and its people.
std::vector<FoundQuantity> findQuantities(const SentenceFrame &frame);

} // namespace core
