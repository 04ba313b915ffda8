// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/view_history.h"

#include <QtAssert>

namespace ui {

namespace {

constexpr std::size_t mostPlaces = 200;

ViewPlace swapLast(std::vector<ViewPlace> &from, std::vector<ViewPlace> &to, const ViewPlace &here)
{
    Q_ASSERT(!from.empty());
    const ViewPlace place = from.back();
    from.pop_back();
    to.push_back(here);
    return place;
}

} // namespace

void ViewHistory::leave(const ViewPlace &place, ViewMove move)
{
    const bool sameStep = move != ViewMove::Jump && move == m_move;
    m_move = move;
    if (sameStep || (!m_back.empty() && m_back.back() == place))
        return;
    if (m_back.size() == mostPlaces)
        m_back.erase(m_back.begin());
    m_back.push_back(place);
    m_forward.clear();
}

ViewPlace ViewHistory::goBack(const ViewPlace &here)
{
    endMove();
    return swapLast(m_back, m_forward, here);
}

ViewPlace ViewHistory::goForward(const ViewPlace &here)
{
    endMove();
    return swapLast(m_forward, m_back, here);
}

} // namespace ui
