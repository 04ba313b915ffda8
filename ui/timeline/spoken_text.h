// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "ui/timeline/timeline_index.h"

#include <QTimeZone>

namespace ui {

/// What a screen reader says of an event: when, what, by how many sources, and how sure it is.
///
///   "21 March 2012, morning: Soldiers mutiny in Kati, 3 sources, reported"
///   "4 June 2019: The ferry sinks, 2 sources, which disagree, denied, corrected by you"
///
/// `story` may be null. The date is whenInZone().
QString spokenEvent(const core::Event &event, const core::Story *story, const QTimeZone &zone = QTimeZone());

/// The same of a fold: "37 events, August 2020; most important: The ferry sinks".
QString spokenFold(const core::Timeline &timeline, const TimelineIndex &index, SlotRange fold);

/// The time that the events of a fold take: a day, a month, or from one day to another.
QString foldTime(const TimelineIndex &index, SlotRange fold);

/// "37 events".
QString eventsText(quint32 events);

/// What was spoken of an event or a fold, with the name of its lane.
QString spokenInLane(const QString &spoken, const QString &lane);

} // namespace ui
