// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overview_window.h"

#include "ui/models/date_text.h"
#include "ui/overview/accessible_overview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr qreal sideMargin = 10;
constexpr qreal topMargin = 6;
constexpr qreal gripReach = 6;
constexpr qreal narrowestFrame = 8;
constexpr double narrowestSpan = 0.02; // bins

QFont labelFont(const QWidget &widget)
{
    QFont font = widget.font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

QColor quietText(const QPalette &palette)
{
    QColor color = palette.color(QPalette::Text);
    color.setAlphaF(0.68F);
    return color;
}

} // namespace

OverviewWindow::OverviewWindow(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    AccessibleOverview::install();
    setAccessibleName(tr("Stretch of time that the timeline shows"));
    describe();
}

void OverviewWindow::setBins(const TimeBins &bins)
{
    if (bins.edges != m_bins.edges)
        m_grip = Grip::None;
    m_bins = bins;
    update();
}

void OverviewWindow::setScaleText(const QString &text)
{
    m_scaleText = text;
    update();
}

void OverviewWindow::setSpan(const core::TimeSpan &span)
{
    m_span = span;
    describe();
    update();
}

/// Says to screen readers where the window is.
void OverviewWindow::describe()
{
    setAccessibleDescription(tr("%1. Arrow keys move it, plus and minus change its length.").arg(spanText()));
}

QString OverviewWindow::spanText() const
{
    using namespace std::chrono;
    const auto text = [this](core::Instant instant) {
        const auto day = floor<days>(instant);
        return daysText(day, day, QLocale::LongFormat, locale());
    };
    return tr("Shows %1 to %2", "days").arg(text(m_span.begin), text(m_span.end - seconds(1)));
}

QRectF OverviewWindow::plot() const
{
    const qreal labels = QFontMetricsF(labelFont(*this)).height() + 4;
    return QRectF(rect()).adjusted(sideMargin, topMargin, -sideMargin, -labels);
}

qreal OverviewWindow::xOf(double position) const
{
    return m_bins.size() == 0 ? plot().left() : plot().left() + position * plot().width() / m_bins.size();
}

double OverviewWindow::positionAt(qreal x) const
{
    return (x - plot().left()) * m_bins.size() / std::max(1.0, plot().width());
}

QRectF OverviewWindow::frame() const
{
    qreal left = xOf(m_bins.position(m_span.begin));
    qreal right = xOf(m_bins.position(m_span.end));
    if (const qreal lack = narrowestFrame - (right - left); lack > 0) {
        left -= lack / 2;
        right += lack / 2;
    }
    return {QPointF(left, plot().top() - 3), QPointF(right, plot().bottom() + 1)};
}

OverviewWindow::Grip OverviewWindow::gripAt(QPointF point) const
{
    const QRectF window = frame();
    const qreal toBegin = std::abs(point.x() - window.left());
    const qreal toEnd = std::abs(point.x() - window.right());
    if (std::min(toBegin, toEnd) <= gripReach)
        return toBegin < toEnd ? Grip::Begin : Grip::End;
    return window.left() < point.x() && point.x() < window.right() ? Grip::Whole : Grip::None;
}

/// Makes [begin, end), in bins, what the timeline shows.
void OverviewWindow::choose(double begin, double end)
{
    const core::TimeSpan span{m_bins.timeAt(begin), m_bins.timeAt(end)};
    if (m_bins.size() == 0 || span == m_span || span.end <= span.begin)
        return;
    setSpan(span);
    Q_EMIT spanChosen(span);
}

void OverviewWindow::moveWindow(double bins)
{
    const double length = m_end - m_begin;
    const double begin = std::clamp(m_begin + bins, 0.0, std::max(0.0, m_bins.size() - length));
    choose(begin, begin + length);
}

void OverviewWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = positionAt(event->position().x());
    m_begin = m_bins.position(m_span.begin);
    m_end = m_bins.position(m_span.end);
    m_grip = gripAt(event->position());
    if (m_grip != Grip::None)
        return;
    // A click beside the window fetches it.
    moveWindow(m_pressedAt - (m_begin + m_end) / 2);
    m_begin = m_bins.position(m_span.begin);
    m_end = m_bins.position(m_span.end);
    m_grip = Grip::Whole;
}

void OverviewWindow::mouseMoveEvent(QMouseEvent *event)
{
    const double at = positionAt(event->position().x());
    switch (m_grip) {
    case Grip::None: {
        const Grip under = gripAt(event->position());
        setCursor(under == Grip::None    ? Qt::ArrowCursor
                  : under == Grip::Whole ? Qt::OpenHandCursor
                                         : Qt::SizeHorCursor);
        break;
    }
    case Grip::Begin:
        choose(std::clamp(m_begin + at - m_pressedAt, 0.0, m_end - narrowestSpan), m_end);
        break;
    case Grip::End:
        choose(m_begin, std::clamp(m_end + at - m_pressedAt, m_begin + narrowestSpan, double(m_bins.size())));
        break;
    case Grip::Whole:
        moveWindow(at - m_pressedAt);
        break;
    }
}

void OverviewWindow::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::None;
}

bool OverviewWindow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const double at = positionAt(help->pos().x());
    const bool onBin = at >= 0 && at < m_bins.size();
    QToolTip::showText(help->globalPos(), onBin ? m_binText(int(at)) : QString(), this);
    return true;
}

void OverviewWindow::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}

void OverviewWindow::keyPressEvent(QKeyEvent *event)
{
    const bool resizes = event->modifiers().testFlag(Qt::ShiftModifier);
    m_begin = m_bins.position(m_span.begin);
    m_end = m_bins.position(m_span.end);
    const double length = m_end - m_begin;
    switch (event->key()) {
    case Qt::Key_Left:
        resizes ? choose(m_begin, std::max(m_end - length / 8, m_begin + narrowestSpan)) : moveWindow(-length / 8);
        break;
    case Qt::Key_Right:
        resizes ? choose(m_begin, std::min(m_end + length / 8, double(m_bins.size()))) : moveWindow(length / 8);
        break;
    case Qt::Key_Home:
        moveWindow(-m_begin);
        break;
    case Qt::Key_End:
        moveWindow(m_bins.size() - m_end);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        choose(m_begin + length / 8, m_end - length / 8);
        break;
    case Qt::Key_Minus:
        choose(m_begin - length / 6, m_end + length / 6);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void OverviewWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = palette().color(QPalette::Text);
    line.setAlphaF(0.2F);
    const QRectF bars = plot();
    painter.fillRect(QRectF(bars.left(), std::round(bars.bottom()), bars.width(), 1), line);
    if (m_bins.size() == 0)
        return;
    paintLabels(painter);
    paintFrame(painter);
}

void OverviewWindow::paintLabels(QPainter &painter) const
{
    const QFont font = labelFont(*this);
    painter.setFont(font);
    painter.setPen(quietText(palette()));
    const QFontMetricsF metrics(font);
    const QRectF bars = plot();
    for (const BinLabel &label : labelBins(m_bins, bars.width() / m_bins.size(), locale(), metrics)) {
        const qreal x = std::round(xOf(label.edge));
        painter.fillRect(QRectF(x, std::round(bars.bottom()), 1, 4), painter.pen().color());
        painter.drawText(QPointF(x + 3, bars.bottom() + metrics.ascent() + 3), label.text);
    }
    painter.drawText(QPointF(bars.left(), bars.top() + metrics.ascent()), m_scaleText);
}

void OverviewWindow::paintFrame(QPainter &painter) const
{
    const QColor accent = palette().color(QPalette::Highlight);
    QColor ground = accent;
    ground.setAlphaF(0.14F);
    const QRectF window = frame();
    painter.setPen(QPen(accent, hasFocus() ? 2 : 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(window.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    const qreal height = std::min(20.0, window.height() / 2);
    for (const qreal x : {window.left(), window.right()})
        painter.drawRoundedRect(QRectF(x - 2.5, window.center().y() - height / 2, 5, height), 2.5, 2.5);
}

} // namespace ui
