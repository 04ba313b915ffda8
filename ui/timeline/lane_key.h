// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ui {

/// What the lanes of the timeline stand for.
enum class LaneKey { None, Place, Article, Outlet, Kind };

} // namespace ui
