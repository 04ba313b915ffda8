// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/event.h"
#include "core/events/mentions/mention.h"
#include "core/events/times/event_dater.h"

namespace core {

/// Whether an event is planned by its day alone, because that is still to come: unless a verb in the past tells it
/// ("came on at midnight"), or its words settle otherwise.
bool isStillToCome(const Mention &mention, const Event &event, const EventDater &dater);

} // namespace core
