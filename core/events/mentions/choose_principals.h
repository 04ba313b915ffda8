// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/mentions/mention.h"

namespace core {

/// What a mention is in its sentence.
enum class Part : quint8 {
    Mention,   ///< Kept, but no event of its own: states, "said", what only may happen.
    Principal, ///< What the sentence tells.
    Dated,     ///< Something else that the sentence dates.
};

/// The part of each mention, in their order. governTimes() has been called before.
std::vector<Part> choosePrincipals(const SentenceReading &reading);

} // namespace core
