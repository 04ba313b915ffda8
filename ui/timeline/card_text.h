// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "ui/timeline/fold_histogram.h"
#include "ui/timeline/timeline_index.h"

#include <QStringList>
#include <QTimeZone>

namespace ui {

/// What a hover card says: a headline, quieter lines below it, and of a fold how its events lie over time.
struct CardText
{
    QString title;
    QStringList lines;
    FoldHistogram histogram = {};

    friend bool operator==(const CardText &, const CardText &) = default;
};

/// Headline, date, status, why it is that date, outlet and article of one event; how many articles tell its story, what
/// they disagree on, and whether the user corrected it. `story` may be null. The date is whenInZone().
CardText cardOfEvent(const core::Timeline &timeline, int event, const core::Story *story,
                     const QTimeZone &zone = QTimeZone());

/// "37 events · August 2020", the most salient of them, and their histogram.
CardText cardOfFold(const core::Timeline &timeline, const TimelineIndex &index, SlotRange fold);

} // namespace ui
