// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/pack_rows.h"

#include "ui/timeline/order_of_keys.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace ui {

namespace {

constexpr int zoomLevels = 3;
constexpr double levelFactor = 8;
constexpr double cellPixels = 16;
constexpr double markPixels = 18;          // a pin with some air
constexpr std::size_t mostCells = 1 << 20; // of a level; finer ones would cost more than they help

constexpr quint16 noRow = 0xffff;

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
        , m_cellsPerSecond(1 / cell)
        , m_lastCell(std::floor((range.end - range.begin) / cell))
        , m_taken(std::size_t(m_lastCell) + 1)
    {}

    /// The first row of [first, last) that is free all along `stretch`, or -1.
    int freeRow(Stretch stretch, int first, int last) const
    {
        const quint64 all = (quint64(1) << last) - 1;
        quint64 taken = (quint64(1) << first) - 1;
        const std::size_t lastCell = cellOf(stretch.end);
        for (std::size_t cell = cellOf(stretch.begin); cell <= lastCell && taken != all; ++cell)
            taken |= m_taken[cell] & all;
        return taken == all ? -1 : std::countr_one(taken);
    }

    /// Whether no row of [first, last) is free at `time`.
    bool isFull(double time, int first, int last) const
    {
        const quint64 rows = (quint64(1) << last) - (quint64(1) << first);
        return (m_taken[cellOf(time)] & rows) == rows;
    }

    void take(Stretch stretch, int row)
    {
        for (std::size_t cell = cellOf(stretch.begin), last = cellOf(stretch.end); cell <= last; ++cell)
            m_taken[cell] |= quint64(1) << row;
    }

private:
    std::size_t cellOf(double time) const
    {
        return std::size_t(qint64(std::clamp((time - m_range.begin) * m_cellsPerSecond, 0.0, m_lastCell)));
    }

    Stretch m_range;
    double m_cellsPerSecond;
    double m_lastCell;
    std::vector<quint64> m_taken;
};

double middleOf(const Packable &event)
{
    return (double(event.begin) + double(event.end)) / 2;
}

/// Where an event and its label stand, when a glyph and a label are read at different zooms.
Stretch footprint(const Packable &event, bool labelAtLeft, double glyphPixel, double labelPixel)
{
    const double middle = middleOf(event);
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

/// An event without a row so far.
struct Waiting
{
    Packable event;
    quint32 place;
    quint32 fullLevels = 0; ///< A bit for each level that has no row left where the event stands; it stays so.
};

/// The most salient first. Saliences are not negative, so that their bits are in the order of their values.
std::vector<Waiting> bySalience(std::span<const Packable> events)
{
    std::vector<quint64> keys(events.size());
    std::ranges::transform(events, keys.begin(),
                           [](const Packable &event) { return quint64(~std::bit_cast<quint32>(event.salience)); });
    std::vector<Waiting> waiting;
    waiting.reserve(events.size());
    for (const quint32 place : orderOfKeys(keys))
        waiting.push_back({events[place], place, 0});
    return waiting;
}

class Packer
{
public:
    Packer(std::span<const Packable> events, const PackLimits &limits)
        : m_events(events)
        , m_limits(limits)
    {
        m_packed.row.assign(events.size(), noRow);
        m_packed.labelAtLeft.assign(events.size(), 0);
        m_latest = double(std::ranges::max(events, {}, &Packable::end).end);
    }

    PackedRows pack()
    {
        chooseSides();
        if (m_limits.openingRows > 0)
            placeReadable();
        placeCrowd();
        return std::move(m_packed);
    }

private:
    double length() const { return m_latest - double(m_events.front().begin); }

    void placeReadable()
    {
        std::vector<Waiting> waiting = bySalience(m_events);
        double secondsPerPixel = m_limits.secondsPerPixel;
        for (int level = 0; level < zoomLevels && !waiting.empty() && fits(secondsPerPixel); ++level) {
            openLevel(secondsPerPixel, level == 0 ? m_limits.openingRows : m_limits.closerRows);
            std::erase_if(waiting, [this](Waiting &one) { return placeWithLabel(one); });
            secondsPerPixel /= levelFactor;
        }
    }

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
    bool placeWithLabel(Waiting &one)
    {
        const double labelPixel = m_levels.back().secondsPerPixel;
        const double middle = middleOf(one.event);
        for (std::size_t number = 0; number < m_levels.size(); ++number) {
            Level &level = m_levels[number];
            const quint32 bit = 1U << number;
            if ((one.fullLevels & bit) != 0)
                continue;
            if (level.taken.isFull(middle, level.firstRow, level.lastRow)) {
                one.fullLevels |= bit;
                continue;
            }
            const Stretch stretch =
                footprint(one.event, m_packed.labelAtLeft[one.place] != 0, level.secondsPerPixel, labelPixel);
            const int row = level.taken.freeRow(stretch, level.firstRow, level.lastRow);
            if (row >= 0) {
                level.taken.take(stretch, row);
                place(one.place, row);
                return true;
            }
        }
        return false;
    }

    /// Puts what is left below, each in the first row that is free by then.
    void placeCrowd()
    {
        const int firstRow = m_packed.rows;
        std::vector<qint64> rowEnds;
        for (quint32 i = 0; i < m_events.size(); ++i) {
            if (m_packed.row[i] != noRow)
                continue;
            const std::size_t row = crowdRow(rowEnds, m_events[i].begin);
            rowEnds[row] = m_events[i].end;
            place(i, firstRow + int(row));
        }
    }

    /// The first row that is free at `time`, a new one while there may be more, or else the one that is free first.
    std::size_t crowdRow(std::vector<qint64> &rowEnds, qint64 time) const
    {
        std::size_t earliest = 0;
        for (std::size_t row = 0; row < rowEnds.size(); ++row) {
            if (rowEnds[row] <= time)
                return row;
            if (rowEnds[row] < rowEnds[earliest])
                earliest = row;
        }
        if (std::ssize(rowEnds) >= m_limits.crowdRows)
            return earliest;
        rowEnds.push_back(0);
        return rowEnds.size() - 1;
    }

    void place(quint32 i, int row)
    {
        m_packed.row[i] = quint16(row);
        m_packed.rows = std::max(m_packed.rows, row + 1);
    }

    std::span<const Packable> m_events;
    const PackLimits &m_limits;
    PackedRows m_packed;
    std::vector<Level> m_levels;
    double m_latest = 0;
};

} // namespace

PackedRows packRows(std::span<const Packable> events, const PackLimits &limits)
{
    return events.empty() ? PackedRows() : Packer(events, limits).pack();
}

} // namespace ui
