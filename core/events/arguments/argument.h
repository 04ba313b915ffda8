// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/event.h"

#include <compare>

namespace core {

/// Who takes part in an event, as the head of its noun phrase.
struct Argument
{
    Role role = Role::Other;
    int word = 0;

    friend auto operator<=>(const Argument &, const Argument &) = default;
};

} // namespace core
