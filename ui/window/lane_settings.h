// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QSettings;

namespace ui {

class TimelineView;

/// Keeps what the user made of the lanes, by each key: their order, which of them are collapsed, and the key itself.
void saveLanes(QSettings &settings, const TimelineView &view);

/// What saveLanes() kept; lanes by place where nothing is.
void restoreLanes(const QSettings &settings, TimelineView &view);

} // namespace ui
