// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filters/filter_notice.h"

#include "ui/filters/timeline_filter.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

FilterNotice::FilterNotice(TimelineFilter *filter, QWidget *over)
    : QFrame(over)
    , m_filter(filter)
{
    setObjectName(QStringLiteral("filterNotice"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *text = new QLabel(tr("The filter stops all events."), this);
    text->setAlignment(Qt::AlignCenter);
    auto *button = new QPushButton(tr("Clear Filter"), this);
    button->setObjectName(QStringLiteral("noticeClear"));
    connect(button, &QPushButton::clicked, m_filter, &TimelineFilter::clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(10);
    column->addWidget(text);
    column->addWidget(button, 0, Qt::AlignCenter);
    connect(m_filter, &TimelineFilter::changed, this, &FilterNotice::showFilter);
    over->installEventFilter(this);
    showFilter();
}

void FilterNotice::showFilter()
{
    setVisible(m_filter->shownCount() == 0 && m_filter->allCount() > 0);
    raise();
}

bool FilterNotice::eventFilter(QObject *over, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        QRect place(QPoint(), sizeHint());
        place.moveCenter(static_cast<QWidget *>(over)->rect().center());
        setGeometry(place);
    }
    return QFrame::eventFilter(over, event);
}

} // namespace ui
