// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace ui {

/// What the lanes of the timeline stand for. The numbers are kept in settings.
enum class LaneKey { None, Place, Article, Outlet, Kind, Actor };

/// How events are told apart in lanes, and what the user did to the lanes.
struct LaneArrangement
{
    LaneKey key = LaneKey::None;
    QStringList order = {};     ///< Names of lanes that come first, in this order; those not listed follow by size.
    QStringList collapsed = {}; ///< Names of lanes that are one or two rows high.

    friend bool operator==(const LaneArrangement &, const LaneArrangement &) = default;
};

} // namespace ui
