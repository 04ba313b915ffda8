// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/paint_timeline.h"

#include "ui/models/kind_colors.h"
#include "ui/timeline/paint_parts.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr qreal inBarHeight = 7;
constexpr int stripHeight = 32;
constexpr int widestStrip = 16'000; // in device pixels: painters lose their way beyond

class FramePainter
{
public:
    FramePainter(QPainter &painter, const TimelineScene &scene, const TimelineFrame &frame, LabelTexts &texts,
                 GlyphCache &glyphs)
        : m_painter(painter)
        , m_scene(scene)
        , m_frame(frame)
        , m_style(scene.style)
        , m_texts(texts)
        , m_glyphs(glyphs)
    {}

    void paint()
    {
        paintGround();
        paintLaneLines();
        m_painter.save();
        m_painter.setClipRect(m_scene.plot());
        paintToday();
        paintMarks();
        paintLabels();
        m_painter.restore();
        paintLaneNames(m_painter, m_scene);
        paintAxis(m_painter, m_scene, m_frame.axis);
        if (m_scene.index.size() == 0)
            paintEmpty();
    }

private:
    /// Where the lanes end, or the view.
    int gridBottom() const
    {
        return std::min(m_scene.size.height(), m_style.axisHeight() - m_scene.scroll + m_scene.lanesHeight());
    }

    /// The sheet with its upright lines. On a screen it is painted once for some rows of pixels, and these are
    /// repeated: a single line from top to bottom would touch as much memory as the whole sheet.
    void paintGround()
    {
        if (keepsShapes(m_painter) || m_scene.size.width() * pixelRatio() > widestStrip) {
            paintSheet(m_painter, m_scene.size.height(), gridBottom());
            return;
        }
        QImage strip(QSizeF(m_scene.size.width() * pixelRatio(), stripHeight * pixelRatio()).toSize(),
                     QImage::Format_RGB32);
        strip.setDevicePixelRatio(pixelRatio());
        QPainter stripPainter(&strip);
        paintSheet(stripPainter, stripHeight, stripHeight);
        stripPainter.end();
        for (int y = 0; y < gridBottom(); y += stripHeight)
            m_painter.drawImage(0, y, strip);
        m_painter.fillRect(0, gridBottom(), m_scene.size.width(), m_scene.size.height() - gridBottom(),
                           m_style.palette.base());
    }

    void paintSheet(QPainter &painter, int height, int bottom)
    {
        painter.fillRect(0, 0, m_scene.size.width(), height, m_style.palette.base());
        for (const Tick &tick : m_frame.axis.fine)
            drawVertical(painter, m_scene, tick.x, 0, bottom, m_style.shade(0.06));
        for (const Tick &tick : m_frame.axis.coarse)
            drawVertical(painter, m_scene, tick.x, 0, bottom, m_style.shade(0.18));
    }

    qreal pixelRatio() const { return m_painter.device()->devicePixelRatio(); }

    void paintLaneLines()
    {
        if (m_scene.nameWidth == 0)
            return;
        const auto [first, last] = m_scene.seenLanes();
        for (quint32 lane = first; lane < last; ++lane)
            m_painter.fillRect(0, m_scene.laneTop(lane + 1) - 1, m_scene.size.width(), 1, m_style.shade(0.13));
    }

    void paintToday()
    {
        if (m_scene.today) {
            QColor color = m_style.palette.color(QPalette::Highlight);
            color.setAlphaF(0.6F);
            const QRect plot = m_scene.plot();
            drawVertical(m_painter, m_scene, m_scene.scale.xOf(core::Instant(*m_scene.today)), plot.top(),
                         plot.bottom() + 1, color);
        }
    }

    void paintMarks()
    {
        m_glyphs.setStyle(m_style, pixelRatio());
        std::vector<bool> named(m_frame.marks.size());
        for (const Label &label : m_frame.labels)
            named[label.mark] = label.inBar;
        for (std::size_t i = 0; i < m_frame.marks.size(); ++i) {
            const Mark &mark = m_frame.marks[i];
            if (mark.events() == 1 && !m_scene.index.within.empty())
                paintDoubtOf(mark);
            if (mark.right > 0 && mark.left < m_scene.scale.width)
                paintMark(mark, named[i]);
            else if (mark.shape == MarkShape::Pin)
                paintWhisker(mark);
        }
    }

    void paintMark(const Mark &mark, bool named)
    {
        const QRectF rect = glyphRect(m_scene, mark);
        const EventLook &look = m_scene.index.look[mark.best];
        switch (mark.shape) {
        case MarkShape::Pin:
            paintWhisker(mark);
            m_glyphs.drawPin(m_painter, rect.topLeft(), look);
            break;
        case MarkShape::Fold:
            m_glyphs.drawFold(m_painter, rect.topLeft(), mark.events(), look.color);
            break;
        case MarkShape::Bar:
            paintBarMark(mark, rect, look, named);
            break;
        }
    }

    /// Where the event of a mark may lie all the same, as far as it can be seen.
    void paintDoubtOf(const Mark &mark)
    {
        const core::TimeSpan *within = m_scene.index.withinOf(mark.best);
        if (!within)
            return;
        constexpr qreal beyond = 10; // out of sight
        const qreal left = std::max(m_scene.scale.xOf(within->begin), -beyond);
        const qreal right = std::min(m_scene.scale.xOf(within->end), m_scene.scale.width + beyond);
        const qreal y = m_scene.rowTop(mark.row) + m_style.rowHeight - 3;
        if (right - left > 2 * m_style.marks.pin) // less is hidden by the mark, or a smudge below it
            paintDoubt(m_painter, m_scene.plotLeft() + left, m_scene.plotLeft() + right, y,
                       m_scene.index.look[mark.best], m_style);
    }

    /// The day that a pin stands for, as a line below it, once the day is wide enough to be seen.
    void paintWhisker(const Mark &mark)
    {
        if (mark.spanRight - mark.spanLeft < 4 * m_style.marks.pin)
            return;
        const qreal left = std::max(0.0, mark.spanLeft + 2);
        const qreal right = std::min(qreal(m_scene.scale.width), mark.spanRight - 2);
        const int bottom = m_scene.rowTop(mark.row) + m_style.rowHeight - 2;
        QColor color = kindColors(m_style.palette)[m_scene.index.look[mark.best].color];
        color.setAlphaF(0.45F);
        if (left < right)
            m_painter.fillRect(QRectF(m_scene.plotLeft() + left, bottom, right - left, 1), color);
    }

    void paintBarMark(const Mark &mark, QRectF rect, const EventLook &look, bool named)
    {
        if (named) {
            const qreal bottom = m_scene.rowTop(mark.row) + m_style.rowHeight - 2;
            rect = QRectF(rect.left(), bottom - inBarHeight, rect.width(), inBarHeight);
        }
        m_glyphs.drawBar(m_painter, m_scene.plotLeft(), rect.translated(-m_scene.plotLeft(), 0), look,
                         m_scene.scale.width);
        if (mark.events() > 1)
            m_glyphs.drawFold(m_painter,
                              {std::max(rect.left(), qreal(m_scene.plotLeft())), glyphRect(m_scene, mark).top() - 2},
                              mark.events(), look.color);
    }

    void paintLabels()
    {
        m_painter.setFont(m_style.font);
        m_painter.setPen(m_style.palette.color(QPalette::Text));
        for (const Label &label : m_frame.labels) {
            const Mark &mark = m_frame.marks[label.mark];
            const QRectF rect = labelRect(m_scene, mark, label);
            const qreal shift = label.inBar && mark.events() > 1 ? m_style.marks.foldWidth(mark.events()) : 0;
            m_painter.drawStaticText(QPointF(std::round(rect.left() + shift), rect.top()),
                                     m_texts.laidOut(mark.best, label.width - shift));
        }
    }

    void paintEmpty()
    {
        m_painter.setFont(m_style.font);
        m_painter.setPen(m_style.quietText());
        m_painter.drawText(m_scene.plot(), Qt::AlignCenter, QCoreApplication::translate("Timeline", "No dated events"));
    }

    QPainter &m_painter;
    const TimelineScene &m_scene;
    const TimelineFrame &m_frame;
    const TimelineStyle &m_style;
    LabelTexts &m_texts;
    GlyphCache &m_glyphs;
};

} // namespace

void paintFrame(QPainter &painter, const TimelineScene &scene, const TimelineFrame &frame, LabelTexts &texts,
                GlyphCache &glyphs)
{
    FramePainter(painter, scene, frame, texts, glyphs).paint();
}

} // namespace ui
