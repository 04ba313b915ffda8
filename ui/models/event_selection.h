// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/event_mask.h"

class QAbstractItemModel;
class QItemSelectionModel;
class QObject;

namespace ui {

class EventModel;

/// A selection for a view of `proxy` that follows `base` and leads it, through any chain of proxies.
/// The current row follows too. `parent` owns it; `base` must outlive it.
QItemSelectionModel *linkedSelection(QAbstractItemModel *proxy, QItemSelectionModel *base, QObject *parent);

/// The number of the event that the panes show: the current one if it is selected, else the first
/// selected one, else -1.
int selectedEvent(const QItemSelectionModel &selection);

/// Those of `selection` that the filter of `events` lets through, by event number; empty where there are none.
EventMask selectedEvents(const QItemSelectionModel &selection, const EventModel &events);

/// Makes event `event` the only selected and the current one.
void selectEvent(QItemSelectionModel &selection, const EventModel &events, int event);

} // namespace ui
