// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <span>
#include <vector>

namespace ui {

/// An event of the shown article that can be selected in its text.
struct ArticleEvent
{
    int number = 0; ///< In Timeline::events.
    core::TextRange sentence;
    qsizetype trigger = 0; ///< Where its trigger begins.
};

/// The events of article `article` that are on the timeline, in the order of the text.
std::vector<ArticleEvent> articleEvents(const core::Timeline &timeline, int article);

/// The event that a click at `offset` selects, -1 for none. Where several events share the sentence
/// it is the one after `selected`, so that repeated clicks go round.
int eventAt(std::span<const ArticleEvent> events, qsizetype offset, int selected);

/// The next event in the text after `selected`, or for `step` -1 the one before; from `offset` where
/// `selected` is none of them. -1 at either end.
int neighbourEvent(std::span<const ArticleEvent> events, int selected, qsizetype offset, int step);

} // namespace ui
