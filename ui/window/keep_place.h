// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <optional>

namespace ui {

/// Whether an article of `before` is in `now` too, by its path.
bool haveArticleInCommon(const core::Timeline &before, const core::Timeline &now);

/// The article of `now` that was read from the same path as article `article` of `before`; -1 where
/// there is none.
int sameArticle(const core::Timeline &before, int article, const core::Timeline &now);

/// The event of `now` that has the same sentence and trigger in the same article as event `event` of
/// `before`; -1 where there is none. Its date may have changed.
int sameEvent(const core::Timeline &before, int event, const core::Timeline &now);

/// Whether the timeline goes on to show the span `shown` after `before` gave way to `now`. Who saw
/// all that was dated goes on to see all instead, and nothing in common means a fresh start.
/// `fitsBefore` is the span that fits `before`.
bool staysInPlace(const core::Timeline &before, std::optional<core::TimeSpan> fitsBefore, const core::TimeSpan &shown,
                  const core::Timeline &now);

} // namespace ui
