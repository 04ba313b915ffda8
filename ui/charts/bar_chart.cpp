// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/bar_chart.h"

#include "ui/charts/bar_rows.h"

namespace ui {

BarChart::BarChart(const QString &name, QWidget *parent)
    : QScrollArea(parent)
    , m_rows(new BarRows)
{
    setWidget(m_rows);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_rows);
    m_rows->setObjectName(QStringLiteral("barRows"));
    m_rows->setAccessibleName(name);
    connect(m_rows, &BarRows::rowTaken, this, &BarChart::rowTaken);
    connect(m_rows, &BarRows::currentChanged, this,
            [this](const QRect &row) { ensureVisible(row.left(), row.center().y(), 0, row.height()); });
}

void BarChart::setRows(const std::vector<BarRow> &rows, const QString &empty)
{
    m_rows->setRows(rows, empty);
}

const std::vector<BarRow> &BarChart::rows() const
{
    return m_rows->rows();
}

} // namespace ui
