// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timeline_pages.h"

#include "ui/timeline/paint_timeline.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace ui {

namespace {

constexpr qreal logicalPixelsPerInch = 96;
constexpr qreal marginMillimetres = 12;
constexpr int headerGap = 10;

/// Where rows and lanes begin, from the top of the first lane.
std::vector<int> rowTops(const TimelineScene &scene)
{
    std::vector<int> tops;
    for (std::size_t lane = 0; lane < scene.index.lanes.size(); ++lane) {
        const IndexedLane &info = scene.index.lanes[lane];
        tops.push_back(scene.laneTops[lane]);
        for (quint32 row = 1; row < info.rows; ++row)
            tops.push_back(scene.laneTops[lane] + scene.style.lanePadding + int(row) * scene.style.rowHeight);
    }
    return tops;
}

core::TimeSpan partOf(const core::TimeSpan &span, int part, int parts)
{
    const auto length = span.end - span.begin;
    return {span.begin + length / parts * part,
            part + 1 == parts ? span.end : span.begin + length / parts * (part + 1)};
}

/// Pages of one device: all that a page is painted from.
class PagePainter
{
public:
    PagePainter(QPagedPaintDevice &device, const core::Timeline &timeline, const TimelinePicture &picture,
                const QString &title, int across)
        : m_device(device)
        , m_painter(&device)
        , m_timeline(timeline)
        , m_span(picture.span)
        , m_title(title)
        , m_across(across)
        , m_factor(device.logicalDpiX() / logicalPixelsPerInch)
        , m_size(int(device.width() / m_factor), int(device.height() / m_factor))
    {
        TimelinePicture page = picture;
        page.width = m_size.width();
        page.font = inPixels(picture.font);
        m_scene = pictureScene(timeline, page);
        m_texts.reset(timeline, m_scene.index, m_scene.style.font);
        m_header = QFontMetrics(m_scene.style.bold).height() + headerGap;
        m_breaks = pageBreaks(m_scene, m_size.height() - m_header - m_scene.style.axisHeight());
        m_pages = int(m_breaks.size() - 1) * m_across;
    }

    void paint()
    {
        int number = 0;
        for (int strip = 0; strip < m_across; ++strip) {
            m_scene.scale = scaleShowing(partOf(m_span, strip, m_across), m_scene.plot().width());
            for (std::size_t part = 0; part + 1 < m_breaks.size(); ++part) {
                if (number > 0)
                    m_device.newPage();
                paintPage(m_breaks[part], m_breaks[part + 1], ++number);
            }
        }
    }

private:
    void paintPage(int top, int end, int number)
    {
        m_scene.scroll = top;
        m_scene.size = QSize(m_size.width(), m_scene.style.axisHeight() + end - top);
        m_painter.save();
        m_painter.scale(m_factor, m_factor);
        paintHeader(number);
        m_painter.translate(0, m_header);
        m_painter.setClipRect(QRect(QPoint(), m_scene.size));
        paintFrame(m_painter, m_scene, layOutFrame(m_scene, m_texts, m_timeline.events.size()), m_texts, m_glyphs);
        m_painter.restore();
    }

    void paintHeader(int number)
    {
        const QLocale locale;
        const QString page = QCoreApplication::translate("Timeline", "Page %1 of %2")
                                 .arg(locale.toString(number), locale.toString(m_pages));
        const QRect line(0, 0, m_size.width(), m_header - headerGap);
        const int room = line.width() - QFontMetrics(m_scene.style.small).horizontalAdvance(page) - headerGap;
        m_painter.save();
        m_painter.setLayoutDirection(m_scene.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        m_painter.setPen(m_scene.style.palette.color(QPalette::WindowText));
        m_painter.setFont(m_scene.style.bold);
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                           QFontMetrics(m_scene.style.bold).elidedText(m_title, Qt::ElideRight, room));
        m_painter.setFont(m_scene.style.small);
        m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, page);
        m_painter.restore();
    }

    QPagedPaintDevice &m_device;
    QPainter m_painter;
    const core::Timeline &m_timeline;
    core::TimeSpan m_span;
    QString m_title;
    int m_across;
    qreal m_factor; ///< Device pixels per logical pixel.
    QSize m_size;   ///< Of a page, in logical pixels.
    int m_header = 0;
    std::vector<int> m_breaks;
    int m_pages = 0;
    TimelineScene m_scene;
    LabelTexts m_texts;
    GlyphCache m_glyphs;
};

} // namespace

std::vector<int> pageBreaks(const TimelineScene &scene, int height)
{
    std::vector<int> ends = rowTops(scene);
    ends.push_back(scene.lanesHeight());
    std::vector<int> breaks{0};
    while (breaks.back() < scene.lanesHeight()) {
        const auto beyond = std::ranges::upper_bound(ends, breaks.back() + height);
        const int fitting = beyond == ends.begin() ? 0 : *std::prev(beyond);
        // Where nothing fits, what is too high is cut.
        breaks.push_back(fitting > breaks.back() ? fitting
                                                 : std::min(breaks.back() + std::max(1, height), scene.lanesHeight()));
    }
    if (breaks.size() == 1)
        breaks.push_back(0);
    return breaks;
}

void paintPages(QPagedPaintDevice &device, const core::Timeline &timeline, const TimelinePicture &picture,
                const QString &title, int pagesAcross)
{
    PagePainter(device, timeline, picture, title, std::max(1, pagesAcross)).paint();
}

QByteArray renderPdf(const core::Timeline &timeline, const TimelinePicture &picture, const QString &title,
                     int pagesAcross)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QCoreApplication::applicationName());
    const bool american = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    writer.setPageSize(QPageSize(american ? QPageSize::Letter : QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF(1, 1, 1, 1) * marginMillimetres, QPageLayout::Millimeter);
    paintPages(writer, timeline, picture, title, pagesAcross);
    return bytes;
}

} // namespace ui
