// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/event.h"

namespace ui {

/// How many independent articles tell an event's story, as far as a glyph shows it.
enum class Sources : quint8 { One, Few, Many };

/// From how many articles on a story counts as told by many.
inline constexpr int manySources = 4;

/// How an event is drawn, whatever the zoom.
struct EventLook
{
    quint8 color = 0; ///< As kindColorIndex() numbers them.
    core::EventStatus status = core::EventStatus::Happened;
    core::Relation relation = core::Relation::On;
    Sources sources = Sources::One;
    bool pin : 1 = true; ///< A day or less; coarser dates are bars.
    bool labelAtLeft : 1 = false;
    bool conflict : 1 = false; ///< Sources of its story give different values.
    bool edited : 1 = false;   ///< Something of it was set by the user.

    friend bool operator==(const EventLook &, const EventLook &) = default;
};

} // namespace ui
