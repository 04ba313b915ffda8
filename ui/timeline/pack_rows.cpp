// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/pack_rows.h"

#include "ui/timeline/crowd_rows.h"
#include "ui/timeline/row_grid.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <ranges>
#include <utility>

namespace ui {

namespace {

constexpr int zoomLevels = 3;
constexpr double levelFactor = 8;
constexpr double cellPixels = 16;
constexpr double markPixels = 18;          // a pin with some air
constexpr std::size_t mostCells = 1 << 20; // of a level; finer ones would cost more than they help
constexpr std::size_t sampleSize = 256;    // of the saliences that tell which ones are high

constexpr quint16 noRow = 0xffff;

/// Where an event and its label stand, when a glyph and a label are read at different zooms.
TimeStretch footprint(const Packable &event, bool labelAtLeft, double glyphPixel, double labelPixel)
{
    const double middle = (double(event.begin) + double(event.end)) / 2;
    const double half = markPixels / 2 * glyphPixel;
    TimeStretch stretch{std::min(double(event.begin), middle - half), std::max(double(event.end), middle + half)};
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
    RowGrid grid;
};

/// Events that follow each other and need the same room, but for the widths of their labels: mostly a day's.
struct Alike
{
    quint32 first;
    quint32 narrowest;
};

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
    bool isPlaced(quint32 i) const { return m_packed.row[i] != noRow; }

    void chooseSides()
    {
        const double pixel = m_limits.secondsPerPixel;
        const double widest = std::ranges::max(m_events, {}, &Packable::labelWidth).labelWidth;
        const double surelyRight = double(m_limits.lastSecond) - (widest + markPixels) * pixel;
        for (std::size_t i = 0; i < m_events.size(); ++i) {
            if (double(m_events[i].end) >= surelyRight)
                m_packed.labelAtLeft[i] = footprint(m_events[i], false, pixel, pixel).end > double(m_limits.lastSecond);
        }
    }

    void placeReadable()
    {
        findAlike();
        const std::vector<quint32> salient = mostSalientOf(std::views::iota(0U, quint32(m_events.size())));
        double secondsPerPixel = m_limits.secondsPerPixel;
        for (int level = 0; level < zoomLevels && fits(secondsPerPixel); ++level) {
            openLevel(secondsPerPixel, level == 0 ? m_limits.openingRows : m_limits.closerRows);
            placeWithLabels(salient);
            secondsPerPixel /= levelFactor;
        }
    }

    void findAlike()
    {
        for (quint32 i = 0; i < m_events.size(); ++i) {
            if (m_alike.empty() || !areAlike(i, m_alike.back().first))
                m_alike.push_back({i, i});
            else if (m_events[i].labelWidth < m_events[m_alike.back().narrowest].labelWidth)
                m_alike.back().narrowest = i;
        }
    }

    bool areAlike(quint32 a, quint32 b) const
    {
        return m_events[a].begin == m_events[b].begin && m_events[a].end == m_events[b].end &&
               m_packed.labelAtLeft[a] == m_packed.labelAtLeft[b];
    }

    bool fits(double secondsPerPixel) const { return length() / (cellPixels * secondsPerPixel) < double(mostCells); }

    void openLevel(double secondsPerPixel, int rows)
    {
        const double margin = 512 * secondsPerPixel; // labels beyond it all count as touching
        const TimeStretch range{double(m_events.front().begin) - margin, m_latest + margin};
        m_levels.push_back({secondsPerPixel, m_packed.rows, RowGrid(range, cellPixels * secondsPerPixel, rows)});
    }

    /// Gives places with room for their labels at the closest zoom opened, to the most salient events first.
    ///
    /// Of a million few find one, and what is full stays full. So not all are put in order: `salient` are, the others
    /// are asked before whether there can be a place at all.
    void placeWithLabels(const std::vector<quint32> &salient)
    {
        for (const quint32 i : salient)
            placeWithLabel(i);
        for (auto waiting = hopefulOf(amongHopeful()); !waiting.empty(); waiting = hopefulOf(waiting)) {
            for (const quint32 i : mostSalientOf(waiting))
                placeWithLabel(i);
        }
    }

    /// The events of those alike of which one may have a place.
    std::vector<quint32> amongHopeful()
    {
        std::vector<quint32> hopeful;
        for (std::size_t i = 0; i < m_alike.size(); ++i) {
            if (!hasPlace(m_alike[i].narrowest))
                continue;
            const quint32 last = i + 1 < m_alike.size() ? m_alike[i + 1].first : quint32(m_events.size());
            std::ranges::copy(std::views::iota(m_alike[i].first, last), std::back_inserter(hopeful));
        }
        return hopeful;
    }

    /// The events that may have a place, of some in order of begin.
    std::vector<quint32> hopefulOf(const auto &events)
    {
        std::vector<quint32> hopeful;
        std::optional<quint32> hopeless;
        for (const quint32 i : events) {
            if (isPlaced(i) || (hopeless && needsAtLeast(i, *hopeless)))
                continue;
            if (hasPlace(i))
                hopeful.push_back(i);
            else
                hopeless = i;
        }
        return hopeful;
    }

    /// The events that are more salient than the others, in order: about one in thirty of many.
    std::vector<quint32> mostSalientOf(const auto &events) const
    {
        const float least = highSalience(events);
        std::vector<quint32> most;
        for (const quint32 i : events) {
            if (m_events[i].salience >= least)
                most.push_back(i);
        }
        std::ranges::sort(most, {}, [this](quint32 i) { return std::pair(-m_events[i].salience, i); });
        return most;
    }

    float highSalience(const auto &events) const
    {
        if (events.size() <= sampleSize)
            return 0;
        std::vector<float> sample;
        for (std::size_t i = 0; i < events.size(); i += events.size() / sampleSize)
            sample.push_back(m_events[events[i]].salience);
        const auto high = sample.begin() + std::ssize(sample) / 32;
        std::ranges::nth_element(sample, high, std::ranges::greater());
        return *high;
    }

    /// Whether event `i` needs all the room that event `other` needs.
    bool needsAtLeast(quint32 i, quint32 other) const
    {
        return areAlike(i, other) && m_events[i].labelWidth >= m_events[other].labelWidth;
    }

    CellRange cellsOf(quint32 i, const Level &level) const
    {
        return level.grid.cellsOf(footprint(m_events[i], m_packed.labelAtLeft[i] != 0, level.secondsPerPixel,
                                            m_levels.back().secondsPerPixel));
    }

    bool hasPlace(quint32 i)
    {
        return std::ranges::any_of(m_levels, [&](Level &level) { return level.grid.freeRow(cellsOf(i, level)) >= 0; });
    }

    /// Gives an event the first row that has a place with room for its label. Rows that are read from farther away stay
    /// readable from there: its glyph counts there as large as it is seen.
    void placeWithLabel(quint32 i)
    {
        if (isPlaced(i))
            return;
        for (Level &level : m_levels) {
            const CellRange cells = cellsOf(i, level);
            if (const int row = level.grid.freeRow(cells); row >= 0) {
                level.grid.take(cells, row);
                place(i, level.firstRow + row);
                return;
            }
        }
    }

    /// Puts what is left below.
    void placeCrowd()
    {
        const int firstRow = m_packed.rows;
        CrowdRows crowd(m_limits.crowdRows);
        for (quint32 i = 0; i < m_events.size(); ++i) {
            if (!isPlaced(i))
                place(i, firstRow + int(crowd.take(m_events[i].begin, m_events[i].end)));
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
    std::vector<Alike> m_alike;
    std::vector<Level> m_levels;
    double m_latest = 0;
};

} // namespace

PackedRows packRows(std::span<const Packable> events, const PackLimits &limits)
{
    return events.empty() ? PackedRows() : Packer(events, limits).pack();
}

} // namespace ui
