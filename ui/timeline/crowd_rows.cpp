// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/crowd_rows.h"

#include <algorithm>
#include <utility>

namespace ui {

CrowdRows::CrowdRows(int mostRows)
    : m_mostRows(std::size_t(mostRows))
{}

std::size_t CrowdRows::take(qint64 begin, qint64 end)
{
    const std::size_t row = rowAt(begin);
    const qint64 before = std::exchange(m_ends[row], end);
    if (m_freeFirst && (row == *m_freeFirst ? end > before : end < m_ends[*m_freeFirst]))
        m_freeFirst.reset();
    return row;
}

std::size_t CrowdRows::rowAt(qint64 begin)
{
    if (m_freeFirst && m_ends[*m_freeFirst] > begin && m_ends.size() == m_mostRows)
        return *m_freeFirst;
    const auto free = std::ranges::find_if(m_ends, [begin](qint64 end) { return end <= begin; });
    if (free == m_ends.end() && m_ends.size() == m_mostRows)
        return freeFirst();
    const auto row = std::size_t(free - m_ends.begin());
    if (free == m_ends.end())
        m_ends.push_back(0);
    return row;
}

std::size_t CrowdRows::freeFirst()
{
    m_freeFirst = std::size_t(std::ranges::min_element(m_ends) - m_ends.begin());
    return *m_freeFirst;
}

} // namespace ui
