// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filters/search_field.h"

#include "ui/filters/timeline_filter.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QStyle>

#include <chrono>

namespace ui {

namespace {

constexpr int manyEvents = 50'000; // from here on not every letter typed asks them all
constexpr std::chrono::milliseconds pauseOfTyping(200);
constexpr int clearButtonWidth = 26;

} // namespace

SearchField::SearchField(TimelineFilter *filter, QWidget *parent)
    : QLineEdit(parent)
    , m_filter(filter)
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("searchField"));
    setPlaceholderText(tr("Search headlines"));
    setAccessibleName(tr("Search headlines"));
    setToolTip(tr("Show only events whose headlines have these words"));
    setClearButtonEnabled(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_count->setObjectName(QStringLiteral("searchCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseOfTyping);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::apply);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (m_filter->allCount() < manyEvents)
            apply();
        else
            m_pause.start();
    });
    connect(m_filter, &TimelineFilter::changed, this, &SearchField::showFilter);
    showFilter();
}

QString SearchField::countText() const
{
    return m_count->text();
}

QSize SearchField::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 42, QLineEdit::sizeHint().height()};
}

void SearchField::apply()
{
    m_pause.stop();
    m_filter->setWords(text());
}

void SearchField::showFilter()
{
    if (!m_pause.isActive() && text() != m_filter->criteria().words)
        setText(m_filter->criteria().words);
    m_count->setText(m_filter->criteria().isEmpty() ? QString()
                                                    : tr("%1 of %2", "events shown, all events")
                                                          .arg(locale().toString(m_filter->shownCount()),
                                                               locale().toString(m_filter->allCount())));
    setAccessibleDescription(m_count->text());
    placeCount();
}

/// At the end of the field, before the button that clears it.
void SearchField::placeCount()
{
    const QSize size = m_count->sizeHint();
    const int end = width() - (text().isEmpty() ? 8 : clearButtonWidth);
    const QRect place(QPoint(end - size.width(), (height() - size.height()) / 2), size);
    m_count->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    const int room = m_count->text().isEmpty() ? 0 : size.width() + 4;
    setTextMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        apply();
        Q_EMIT stepWanted(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        break;
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeCount();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange)
        placeCount();
}

} // namespace ui
