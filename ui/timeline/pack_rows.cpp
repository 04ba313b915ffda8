// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/pack_rows.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

constexpr int zoomLevels = 3;
constexpr double levelFactor = 8;
constexpr double cellPixels = 16;
constexpr double markPixels = 18;          // a pin with some air
constexpr std::size_t mostCells = 1 << 20; // of a level; finer ones would cost more than they help

struct Stretch
{
    double begin;
    double end;
};

/// Which rows are taken where, on a grid of cells; one bit a row.
class Occupancy
{
public:
    Occupancy(Stretch range, double cell)
        : m_range(range)
        , m_cell(cell)
        , m_taken(std::size_t((range.end - range.begin) / cell) + 1)
    {}

    /// The first row of [first, last) that is free all along `stretch`, or -1.
    int freeRow(Stretch stretch, int first, int last) const
    {
        quint64 taken = (quint64(1) << first) - 1;
        const std::size_t lastCell = cellOf(stretch.end);
        for (std::size_t cell = cellOf(stretch.begin); cell <= lastCell; ++cell)
            taken |= m_taken[cell];
        const int row = std::countr_one(taken);
        return row < last ? row : -1;
    }

    void take(Stretch stretch, int row)
    {
        for (std::size_t cell = cellOf(stretch.begin), last = cellOf(stretch.end); cell <= last; ++cell)
            m_taken[cell] |= quint64(1) << row;
    }

private:
    std::size_t cellOf(double time) const
    {
        const double cell = std::floor((time - m_range.begin) / m_cell);
        return std::size_t(std::clamp(cell, 0.0, double(m_taken.size() - 1)));
    }

    Stretch m_range;
    double m_cell;
    std::vector<quint64> m_taken;
};

/// Where an event and its label stand, when a glyph and a label are read at different zooms.
Stretch footprint(const Packable &event, bool labelAtLeft, double glyphPixel, double labelPixel)
{
    const double middle = (double(event.begin) + double(event.end)) / 2;
    const double half = markPixels / 2 * glyphPixel;
    Stretch stretch{std::min(double(event.begin), middle - half), std::max(double(event.end), middle + half)};
    const double label = event.labelWidth * labelPixel;
    if (label > double(event.end - event.begin))
        (labelAtLeft ? stretch.begin : stretch.end) += labelAtLeft ? -label : label;
    return stretch;
}

/// The rows that are read from one zoom on, and what is taken in them.
struct Level
{
    double secondsPerPixel;
    int firstRow;
    int lastRow;
    Occupancy taken;
};

std::vector<quint32> bySalience(std::span<const Packable> events)
{
    std::vector<quint32> order(events.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [&](quint32 i) { return events[i].salience; });
    return order;
}

class Packer
{
public:
    Packer(std::span<const Packable> events, const PackLimits &limits)
        : m_events(events)
        , m_limits(limits)
    {
        m_packed.row.assign(events.size(), 0);
        m_packed.labelAtLeft.assign(events.size(), 0);
        m_latest = double(std::ranges::max(events, {}, &Packable::end).end);
    }

    PackedRows pack()
    {
        chooseSides();
        m_waiting = bySalience(m_events);
        double secondsPerPixel = m_limits.secondsPerPixel;
        for (int level = 0; level < zoomLevels && !m_waiting.empty() && fits(secondsPerPixel); ++level) {
            openLevel(secondsPerPixel, level == 0 ? m_limits.openingRows : m_limits.closerRows);
            std::erase_if(m_waiting, [this](quint32 i) { return placeWithLabel(i); });
            secondsPerPixel /= levelFactor;
        }
        placeCrowd();
        return std::move(m_packed);
    }

private:
    double length() const { return m_latest - double(m_events.front().begin); }

    bool fits(double secondsPerPixel) const { return length() / (cellPixels * secondsPerPixel) < double(mostCells); }

    void chooseSides()
    {
        const double pixel = m_limits.secondsPerPixel;
        for (std::size_t i = 0; i < m_events.size(); ++i)
            m_packed.labelAtLeft[i] = footprint(m_events[i], false, pixel, pixel).end > double(m_limits.lastSecond);
    }

    void openLevel(double secondsPerPixel, int rows)
    {
        const double margin = 512 * secondsPerPixel; // labels beyond it all count as touching
        const Stretch range{double(m_events.front().begin) - margin, m_latest + margin};
        m_levels.push_back(
            {secondsPerPixel, m_packed.rows, m_packed.rows + rows, Occupancy(range, cellPixels * secondsPerPixel)});
    }

    /// Gives an event a place with room for its label at the closest zoom opened, in the first row that has one. Rows
    /// that are read from farther away stay readable from there: its glyph counts there as large as it is seen.
    bool placeWithLabel(quint32 i)
    {
        const double labelPixel = m_levels.back().secondsPerPixel;
        for (Level &level : m_levels) {
            const Stretch stretch =
                footprint(m_events[i], m_packed.labelAtLeft[i] != 0, level.secondsPerPixel, labelPixel);
            const int row = level.taken.freeRow(stretch, level.firstRow, level.lastRow);
            if (row >= 0) {
                level.taken.take(stretch, row);
                place(i, row);
                return true;
            }
        }
        return false;
    }

    /// Puts what is left below, each in the first row that is free by then.
    void placeCrowd()
    {
        std::ranges::sort(m_waiting);
        const int firstRow = m_packed.rows;
        std::vector<qint64> rowEnds;
        for (const quint32 i : m_waiting) {
            auto row = std::ranges::find_if(rowEnds, [&](qint64 end) { return end <= m_events[i].begin; });
            if (row == rowEnds.end() && std::ssize(rowEnds) < m_limits.crowdRows)
                row = rowEnds.insert(row, 0);
            else if (row == rowEnds.end())
                row = std::ranges::min_element(rowEnds);
            *row = m_events[i].end;
            place(i, firstRow + int(row - rowEnds.begin()));
        }
    }

    void place(quint32 i, int row)
    {
        m_packed.row[i] = quint16(row);
        m_packed.rows = std::max(m_packed.rows, row + 1);
    }

    std::span<const Packable> m_events;
    const PackLimits &m_limits;
    PackedRows m_packed;
    std::vector<quint32> m_waiting; ///< By salience.
    std::vector<Level> m_levels;
    double m_latest = 0;
};

} // namespace

PackedRows packRows(std::span<const Packable> events, const PackLimits &limits)
{
    return events.empty() ? PackedRows() : Packer(events, limits).pack();
}

} // namespace ui
