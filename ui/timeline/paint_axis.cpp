// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/paint_parts.h"

#include "ui/timeline/zoned_date.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

class AxisPainter
{
public:
    AxisPainter(QPainter &painter, const TimelineScene &scene, const Axis &axis)
        : m_painter(painter)
        , m_scene(scene)
        , m_axis(axis)
        , m_style(scene.style)
    {}

    void paint()
    {
        const int height = m_style.axisHeight();
        m_painter.fillRect(0, 0, m_scene.size.width(), height, m_style.palette.window());
        m_painter.fillRect(0, height - 1, m_scene.size.width(), 1, m_style.shade(0.18));
        for (const Tick &tick : m_axis.coarse)
            drawVertical(m_painter, m_scene, tick.x, 0, height, m_style.shade(0.25));
        for (const Tick &tick : m_axis.fine)
            drawVertical(m_painter, m_scene, tick.x, m_style.axisRowHeight + 3, height, m_style.shade(0.18));
        m_painter.save();
        m_painter.setClipRect(QRect(m_scene.plotLeft(), 0, m_scene.plot().width(), height));
        m_painter.setPen(m_style.palette.color(QPalette::WindowText));
        paintTickLabels(m_axis.coarse, m_style.bold, 1, zoneBox());
        paintZone();
        m_painter.setPen(m_style.quietText());
        const QRectF today = paintTodayTag();
        m_painter.setPen(m_style.quietText());
        paintTickLabels(m_axis.fine, m_style.small, m_style.axisRowHeight + 1, today);
        m_painter.restore();
    }

private:
    void paintTickLabels(const std::vector<Tick> &ticks, const QFont &font, int top, const QRectF &keepFree)
    {
        m_painter.setFont(font);
        const QFontMetricsF metrics(font);
        for (const Tick &tick : ticks) {
            const QRectF box(m_scene.plotLeft() + std::round(tick.labelX), top,
                             metrics.horizontalAdvance(tick.label) + 2, m_style.axisRowHeight);
            if (!tick.label.isEmpty() && !box.intersects(keepFree))
                m_painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, tick.label);
        }
    }

    /// Where the name of the zone stands; empty where none is chosen.
    QRectF zoneBox() const
    {
        const QString name = zoneName(m_scene.zone);
        if (name.isEmpty())
            return {};
        const qreal width = QFontMetricsF(m_style.small).horizontalAdvance(name) + 10;
        const qreal right = m_scene.plotLeft() + m_scene.scale.width;
        return {right - width, 1, width, qreal(m_style.axisRowHeight)};
    }

    void paintZone()
    {
        const QRectF box = zoneBox();
        m_painter.fillRect(box, m_style.palette.window());
        m_painter.setFont(m_style.small);
        m_painter.setPen(m_style.quietText());
        m_painter.drawText(box, Qt::AlignCenter, zoneName(m_scene.zone));
    }

    /// The word at the line of today; what it covers must stay free of other words.
    QRectF paintTodayTag()
    {
        const qreal x = m_scene.today ? m_scene.scale.xOf(core::Instant(*m_scene.today)) : -1;
        if (x < 0 || x >= m_scene.scale.width)
            return {};
        const QString text = QCoreApplication::translate("Timeline", "Today");
        const qreal width = QFontMetricsF(m_style.smallBold).horizontalAdvance(text) + 10;
        const qreal left = std::min(std::round(x), m_scene.scale.width - width);
        const QRectF tag(m_scene.plotLeft() + left, m_style.axisRowHeight + 2, width, m_style.axisRowHeight - 1);
        m_painter.fillRect(tag, m_style.palette.highlight());
        m_painter.setFont(m_style.smallBold);
        m_painter.setPen(m_style.palette.color(QPalette::HighlightedText));
        m_painter.drawText(tag, Qt::AlignCenter, text);
        return tag.adjusted(-3, 0, 3, 0);
    }

    QPainter &m_painter;
    const TimelineScene &m_scene;
    const Axis &m_axis;
    const TimelineStyle &m_style;
};

} // namespace

void paintAxis(QPainter &painter, const TimelineScene &scene, const Axis &axis)
{
    AxisPainter(painter, scene, axis).paint();
}

void drawVertical(QPainter &painter, const TimelineScene &scene, qreal x, int top, int bottom, const QColor &color)
{
    if (x >= 0 && x < scene.scale.width)
        painter.fillRect(QRectF(scene.plotLeft() + std::round(x), top, 1, bottom - top), color);
}

} // namespace ui
