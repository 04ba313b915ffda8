// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "core/temporal/time_value.h"
#include "ui/models/event_mask.h"

#include <QTimeZone>

#include <optional>

namespace ui {

/// The span that fits all dated events that `shown` lets through, with a margin, by the clocks of `zone` where one is
/// chosen; nothing where none is dated.
std::optional<core::TimeSpan> fittingSpan(const core::Timeline &timeline, const EventMask &shown = {},
                                          const QTimeZone &zone = QTimeZone());

/// `span` with a margin on either side; no shorter than a day and a half.
core::TimeSpan withMargin(const core::TimeSpan &span);

} // namespace ui
