// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/retelling.h"

#include <span>

namespace core {

/// Whether two events tell the same happening, as far as their words show: of one kind of happening, on days that may
/// be the same, at places and with people that do not speak against it. Rather no than a wrong yes. Symmetric.
bool tellTheSame(const Retelling &a, const Retelling &b);

/// Gathers events that tell the same happening; each is in exactly one group. Groups are in the order of their first
/// members, members in the order given. An event joins a group where it tells the same as one of the first members and
/// contradicts the date of none. At worst quadratic in the events that have a lemma in common or tell of casualties.
std::vector<std::vector<EventRef>> gatherRetellings(std::span<const Retelling> events);

/// The groups of the events of one article that stand on the timeline. `article` is its number in the references.
std::vector<std::vector<EventRef>> retellingsIn(const Extraction &extraction, quint32 article);

/// The events of the article that tell what `event` does, as indices in reading order, it included; none where it does
/// not stand on the timeline.
std::vector<std::size_t> retellingsOf(const Extraction &extraction, std::size_t event);

} // namespace core
