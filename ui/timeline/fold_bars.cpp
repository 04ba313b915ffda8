// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/fold_bars.h"

#include "ui/models/date_text.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int barsHeight = 30;
constexpr int lowestBar = 2;
constexpr int broadBar = 5; // from here on a pixel is left between bars

} // namespace

std::vector<QRect> barsIn(const QRect &room, const std::vector<quint32> &counts)
{
    std::vector<QRect> bars;
    const quint32 most = counts.empty() ? 0 : std::ranges::max(counts);
    const auto size = qint64(counts.size());
    for (qint64 i = 0; i < size && most > 0; ++i) {
        const auto left = int(room.left() + i * room.width() / size);
        const auto right = int(room.left() + (i + 1) * room.width() / size);
        const int gap = right - left >= broadBar ? 1 : 0;
        const quint32 count = counts[std::size_t(i)];
        const int height = count == 0 ? 0 : std::max(lowestBar, int(qint64(count) * room.height() / most));
        bars.emplace_back(left, room.bottom() + 1 - height, right - left - gap, height);
    }
    return bars;
}

FoldBars::FoldBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void FoldBars::setHistogram(const FoldHistogram &histogram)
{
    m_histogram = histogram;
    setVisible(!histogram.counts.empty());
    update();
}

QSize FoldBars::sizeHint() const
{
    return {120, barsHeight + fontMetrics().height() + 4};
}

void FoldBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect room(0, 0, width(), barsHeight);
    for (const QRect &bar : barsIn(room, m_histogram.counts))
        painter.fillRect(bar, palette().color(QPalette::Highlight));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawLine(room.bottomLeft() + QPoint(0, 1), room.bottomRight() + QPoint(0, 1));
    const QRect below = rect().adjusted(0, barsHeight + 2, 0, 0);
    using std::chrono::days;
    painter.drawText(below, Qt::AlignLeft | Qt::AlignAbsolute,
                     dayText(std::chrono::floor<days>(m_histogram.span.begin)));
    painter.drawText(below, Qt::AlignRight | Qt::AlignAbsolute,
                     dayText(std::chrono::floor<days>(m_histogram.span.end) - days(1)));
}

} // namespace ui
