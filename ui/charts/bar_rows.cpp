// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/bar_rows.h"

#include "ui/models/kind_colors.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <map>

namespace ui {

namespace {

constexpr int sideMargin = 10;
constexpr int gap = 8; // between a name, its bars and their numbers
constexpr float unsure = 0.4F;
constexpr float steppedBack = 0.35F;

int widest(const std::vector<BarRow> &rows, QString BarRow::*text, const QFontMetrics &metrics)
{
    int most = 0;
    for (const BarRow &row : rows)
        most = std::max(most, metrics.horizontalAdvance(row.*text));
    return most;
}

/// A bar series with a set for each colour, and a bar for each of so many rows.
class SeriesMaker
{
public:
    explicit SeriesMaker(qsizetype rows)
        : m_rows(rows)
    {}

    void add(qsizetype row, const QColor &color, double length)
    {
        QBarSet *&set = m_sets[color.rgba()];
        if (!set) {
            set = new QBarSet(QString(), m_series);
            set->append(QList<qreal>(m_rows, 0));
            set->setColor(color);
            set->setPen(Qt::NoPen);
            m_series->append(set);
        }
        set->replace(int(m_rows - 1 - row), length); // charts count from below
    }

    QHorizontalStackedBarSeries *series() const { return m_series; }

private:
    QHorizontalStackedBarSeries *m_series = new QHorizontalStackedBarSeries;
    std::map<QRgb, QBarSet *> m_sets;
    qsizetype m_rows;
};

double highestOf(const std::vector<BarRow> &rows)
{
    double highest = 1;
    for (const BarRow &row : rows) {
        for (const Bar &bar : row.bars)
            highest = std::max(highest, bar.most);
    }
    return highest;
}

void addAxes(QChart *chart, qsizetype rows, double highest)
{
    auto *lengths = new QValueAxis;
    lengths->setRange(0, highest);
    auto *names = new QBarCategoryAxis;
    for (qsizetype row = 0; row < rows; ++row)
        names->append(QString::number(row));
    for (const auto &[axis, side] : {std::pair<QAbstractAxis *, Qt::AlignmentFlag>(lengths, Qt::AlignBottom),
                                     std::pair<QAbstractAxis *, Qt::AlignmentFlag>(names, Qt::AlignLeft)}) {
        axis->setVisible(false);
        chart->addAxis(axis, side);
        for (QAbstractSeries *series : chart->series())
            series->attachAxis(axis);
    }
}

void clearChart(QChart *chart)
{
    chart->removeAllSeries();
    for (QAbstractAxis *axis : chart->axes()) {
        chart->removeAxis(axis);
        delete axis;
    }
}

} // namespace

BarRows::BarRows(QWidget *parent)
    : QWidget(parent)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_sheet(new QWidget(this))
{
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_sheet->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_sheet->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    showBars();
}

void BarRows::setRows(const std::vector<BarRow> &rows, const QString &empty)
{
    if (rows == m_rows && empty == m_empty)
        return;
    m_rows = rows;
    m_empty = empty;
    m_current = std::clamp(m_current, 0, std::max(0, int(m_rows.size()) - 1));
    setMinimumHeight(sizeHint().height());
    showBars();
    describe();
}

int BarRows::rowHeight() const
{
    const int bars = m_rows.empty() ? 1 : int(m_rows.front().bars.size());
    return fontMetrics().height() + 4 + 3 * bars;
}

QSize BarRows::sizeHint() const
{
    return {240, int(m_rows.size()) * rowHeight() + 8};
}

QRect BarRows::rowRect(int row) const
{
    return {0, 4 + row * rowHeight(), width(), rowHeight()};
}

/// Where the bars are: between the names and the numbers.
QRect BarRows::plot() const
{
    const int names = std::min(widest(m_rows, &BarRow::name, fontMetrics()), width() * 2 / 5);
    const int numbers = std::min(widest(m_rows, &BarRow::numbers, fontMetrics()), width() * 2 / 5);
    const int left = sideMargin + names + gap;
    return {left, 4, std::max(8, width() - left - gap - numbers - sideMargin), int(m_rows.size()) * rowHeight()};
}

QColor BarRows::colorOf(const BarRow &row, const Bar &bar, bool sure) const
{
    const bool anyChosen = std::ranges::any_of(m_rows, &BarRow::chosen);
    QColor color = kindColors(palette())[std::size_t(bar.color)];
    color.setAlphaF((sure ? 1 : unsure) * (anyChosen && !row.chosen ? steppedBack : 1));
    return color;
}

/// Replaces the bars of the chart.
void BarRows::showBars()
{
    clearChart(m_chart);
    m_view->setBackgroundBrush(palette().base());
    const std::size_t bars = m_rows.empty() ? 0 : m_rows.front().bars.size();
    for (std::size_t bar = bars; bar-- > 0;) { // from below, as charts count
        SeriesMaker maker(std::ssize(m_rows));
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const Bar &shown = m_rows[row].bars[bar];
            maker.add(qsizetype(row), colorOf(m_rows[row], shown, true), shown.least);
            maker.add(qsizetype(row), colorOf(m_rows[row], shown, false), shown.most - shown.least);
        }
        maker.series()->setBarWidth(0.62);
        m_chart->addSeries(maker.series());
    }
    if (bars > 0)
        addAxes(m_chart, std::ssize(m_rows), highestOf(m_rows));
    placeChart();
    m_sheet->update();
}

void BarRows::placeChart()
{
    m_view->setGeometry(rect());
    m_sheet->setGeometry(rect());
    m_chart->setPlotArea(plot());
}

bool BarRows::eventFilter(QObject *sheet, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        paintSheet();
    return QWidget::eventFilter(sheet, event);
}

void BarRows::paintSheet()
{
    QPainter painter(m_sheet);
    if (m_rows.empty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(m_sheet->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_empty);
    }
    for (int row = 0; row < std::ssize(m_rows); ++row)
        paintRow(painter, row);
}

void BarRows::paintRow(QPainter &painter, int number) const
{
    const BarRow &row = m_rows[std::size_t(number)];
    const QRect line = rowRect(number);
    const QRect bars = plot();
    const QRect name(sideMargin, line.top(), bars.left() - gap - sideMargin, line.height());
    double longest = 0;
    for (const Bar &bar : row.bars)
        longest = std::max(longest, bar.most);
    QFont font = painter.font();
    font.setBold(row.chosen);
    painter.setFont(font);
    painter.setPen(palette().color(row.active ? QPalette::Text : QPalette::PlaceholderText));
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignRight,
                     painter.fontMetrics().elidedText(row.name, Qt::ElideRight, name.width()));
    const int end = bars.left() + int(longest / highestOf(m_rows) * bars.width());
    painter.drawText(QRect(end + gap, line.top(), width() - end - gap, line.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     row.numbers);
    if (hasFocus() && number == m_current) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.drawRoundedRect(QRectF(line).adjusted(2.5, 0.5, -2.5, -0.5), 4, 4);
    }
}

int BarRows::rowAt(QPoint point) const
{
    const int row = (point.y() - 4) / rowHeight();
    return point.y() >= 4 && row < std::ssize(m_rows) ? row : -1;
}

void BarRows::goTo(int row)
{
    if (m_rows.empty())
        return;
    m_current = std::clamp(row, 0, int(m_rows.size()) - 1);
    describe();
    m_sheet->update();
    Q_EMIT currentChanged(rowRect(m_current));
}

void BarRows::take(int row)
{
    if (row >= 0 && row < std::ssize(m_rows) && m_rows[std::size_t(row)].active)
        Q_EMIT rowTaken(row);
}

/// Says to screen readers what the keyboard is on.
void BarRows::describe()
{
    setAccessibleDescription(m_rows.empty() ? m_empty : m_rows[std::size_t(m_current)].words);
}

bool BarRows::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    QToolTip::showText(help->globalPos(), row < 0 ? QString() : m_rows[std::size_t(row)].words, this);
    return true;
}

void BarRows::resizeEvent(QResizeEvent *)
{
    placeChart();
}

void BarRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showBars();
}

void BarRows::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? rowAt(event->position().toPoint()) : -1;
    if (m_pressed >= 0)
        goTo(m_pressed);
}

void BarRows::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressed >= 0 && m_pressed == rowAt(event->position().toPoint()))
        take(m_pressed);
    m_pressed = -1;
}

void BarRows::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        goTo(m_current - 1);
        break;
    case Qt::Key_Down:
        goTo(m_current + 1);
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(int(m_rows.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        take(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarRows::focusInEvent(QFocusEvent *)
{
    m_sheet->update();
}

void BarRows::focusOutEvent(QFocusEvent *)
{
    m_sheet->update();
}

} // namespace ui
