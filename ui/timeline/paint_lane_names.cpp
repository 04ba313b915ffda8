// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/paint_parts.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui {

namespace {

constexpr int namePadding = 12;

class NamePainter
{
public:
    NamePainter(QPainter &painter, const TimelineScene &scene)
        : m_painter(painter)
        , m_scene(scene)
        , m_style(scene.style)
    {}

    void paint()
    {
        const QRect column = m_scene.header();
        m_painter.save();
        m_painter.setLayoutDirection(m_scene.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        m_painter.setClipRect(column);
        const auto [first, last] = m_scene.seenLanes();
        for (quint32 lane = first; lane < last; ++lane)
            paintName(lane);
        m_painter.restore();
        m_painter.fillRect(m_scene.rightToLeft ? column.left() : column.right(), 0, 1, m_scene.size.height(),
                           m_style.shade(0.13));
    }

private:
    /// Where what would stand in a column of names at the left edge stands in the one that there is.
    QRect inNames(const QRect &rect) const
    {
        const QRect column = m_scene.header();
        return QStyle::visualRect(m_painter.layoutDirection(), column, rect.translated(column.left(), 0));
    }

    /// A lane's name and its number of events; they stay in sight while the lane does. Beside each other where the lane
    /// is collapsed, else below each other.
    void paintName(quint32 lane)
    {
        const IndexedLane &info = m_scene.index.lanes[lane];
        const QRect box(0, m_scene.laneTop(lane), m_scene.nameWidth - 1,
                        m_scene.laneTops[lane + 1] - m_scene.laneTops[lane] - 1);
        m_painter.fillRect(inNames(box), m_style.palette.window());
        const QFontMetrics metrics(m_style.bold);
        const int height = metrics.height();
        const int lines = info.collapsed ? 1 : 2;
        const int air = info.collapsed ? (m_style.rowHeight - height) / 2 + 4 : m_style.lanePadding;
        const int lowest = box.bottom() - lines * height - air / 2;
        const int top = std::min(std::max(box.top(), m_style.axisHeight()) + air, lowest);
        const QString count = m_scene.locale.toString(info.events);
        const int left = namePadding - 4 + chevronWidth;
        QRect line(left, top, box.width() - left - 6, height);
        paintChevron(inNames({namePadding - 4, top, chevronWidth, height}), info.collapsed);
        m_painter.setFont(m_style.small);
        m_painter.setPen(m_style.quietText());
        m_painter.drawText(inNames(info.collapsed ? line : line.translated(0, height)),
                           (info.collapsed ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, count);
        if (info.collapsed)
            line.setRight(line.right() - QFontMetrics(m_style.small).horizontalAdvance(count) - 6);
        m_painter.setFont(m_style.bold);
        m_painter.setPen(m_style.palette.color(QPalette::WindowText));
        m_painter.drawText(inNames(line), Qt::AlignLeft | Qt::AlignVCenter,
                           metrics.elidedText(info.name, Qt::ElideRight, line.width()));
    }

    /// The sign before a name: pointing down where the lane is open, to its side where it is collapsed.
    void paintChevron(const QRect &box, bool collapsed)
    {
        const QPointF middle = QRectF(box).center() - QPointF(2, 0);
        const qreal way = m_scene.rightToLeft ? -2 : 2;
        const QPointF beside[] = {middle + QPointF(-way, -4), middle + QPointF(way, 0), middle + QPointF(-way, 4)};
        const QPointF down[] = {middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)};
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_style.quietText(), 1.4));
        m_painter.drawPolyline(collapsed ? beside : down, 3);
        m_painter.restore();
    }

    QPainter &m_painter;
    const TimelineScene &m_scene;
    const TimelineStyle &m_style;
};

} // namespace

void paintLaneNames(QPainter &painter, const TimelineScene &scene)
{
    if (scene.nameWidth > 0)
        NamePainter(painter, scene).paint();
}

} // namespace ui
