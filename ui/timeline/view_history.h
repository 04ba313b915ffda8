// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/time_scale.h"

#include <vector>

namespace ui {

/// Where the view stood: what is seen of time, and how far the lanes are scrolled.
struct ViewPlace
{
    TimeScale scale;
    int scroll = 0;

    friend bool operator==(const ViewPlace &, const ViewPlace &) = default;
};

/// What moves the view. Moves of one kind in a row, such as the notches of a wheel, are one step of the
/// history; a jump always is a step.
enum class ViewMove { Jump, Wheel, Pinch, Drag, Keys, Overview };

/// The places that the view was at, to go back and forward as in a browser.
class ViewHistory
{
public:
    /// To be called before a move, with the place it leaves.
    void leave(const ViewPlace &place, ViewMove move);
    /// Moves of a kind already left for begin a new step again.
    void endMove() { m_move = ViewMove::Jump; }

    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }
    /// The place to go to from `here`; there must be one.
    ViewPlace goBack(const ViewPlace &here);
    ViewPlace goForward(const ViewPlace &here);

private:
    std::vector<ViewPlace> m_back;
    std::vector<ViewPlace> m_forward;
    ViewMove m_move = ViewMove::Jump;
};

} // namespace ui
