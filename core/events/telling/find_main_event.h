// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/events/event.h"

#include <optional>
#include <span>

namespace core {

/// The event that `article` is about, as an index into its `events`: of those near the top that
/// stand on the timeline the one that shares most words with the title, dated before undated, then
/// the first. Nothing where no event stands on the timeline. Pure.
std::optional<std::size_t> findMainEvent(const Article &article, std::span<const Event> events);

} // namespace core
