// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/go_to_date_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int barWidth = 440; // logical pixels

QString hint()
{
    return GoToDateBar::tr("March 2012, last Tuesday, 44 BC, 10:30 on 5 June 2019");
}

} // namespace

GoToDateBar::GoToDateBar(QWidget *view)
    : QFrame(view->parentWidget())
    , m_view(view)
    , m_line(new QLineEdit(this))
    , m_meaning(new QLabel(this))
{
    setObjectName(QStringLiteral("goToDateBar"));
    setAccessibleName(tr("Go to Date"));
    setAttribute(Qt::WA_NoMousePropagation);
    auto *label = new QLabel(tr("Go to &date:"), this);
    label->setBuddy(m_line);
    m_line->setObjectName(QStringLiteral("goToDateLine"));
    m_line->setAccessibleName(tr("Go to Date"));
    m_line->setPlaceholderText(hint());
    m_meaning->setObjectName(QStringLiteral("goToDateMeaning"));
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_meaning->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    connect(m_line, &QLineEdit::textEdited, this, &GoToDateBar::read);
    connect(m_line, &QLineEdit::returnPressed, this, &GoToDateBar::go);
    m_line->installEventFilter(this);
    view->installEventFilter(this);

    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_line, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->addLayout(row);
    column->addWidget(m_meaning);
    hide();
}

void GoToDateBar::ask(std::optional<core::CivilDay> today)
{
    m_today = today;
    read();
    place();
    show();
    raise();
    m_line->selectAll();
    m_line->setFocus(Qt::PopupFocusReason);
}

/// Says below the line what its words mean.
void GoToDateBar::read()
{
    m_destination = destinationOf(m_line->text(), m_today);
    m_meaning->setText(m_destination.message);
    m_line->setAccessibleDescription(m_destination.message);
}

void GoToDateBar::go()
{
    if (!m_destination.span)
        return;
    const core::TimeSpan span = *m_destination.span;
    close();
    Q_EMIT chosen(roomFor(span));
}

void GoToDateBar::close()
{
    m_view->setFocus(Qt::PopupFocusReason);
    hide();
}

void GoToDateBar::place()
{
    const QRect over = m_view->geometry();
    const int width = std::min(barWidth, over.width());
    m_meaning->setFixedHeight(2 * fontMetrics().lineSpacing());
    setGeometry(over.left() + (over.width() - width) / 2, over.top(), width, sizeHint().height());
}

bool GoToDateBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize && isVisible())
        place();
    const bool leftByMouse = watched == m_line && event->type() == QEvent::FocusOut &&
                             static_cast<const QFocusEvent *>(event)->reason() == Qt::MouseFocusReason;
    if (leftByMouse)
        hide();
    return QFrame::eventFilter(watched, event);
}

/// Keys that the line has no use for end here; they are not the timeline's.
void GoToDateBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
}

void GoToDateBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.3F);
    painter.setPen(line);
    painter.setBrush(palette().window());
    const QRectF frame = QRectF(rect()).adjusted(0.5, -8, -0.5, -0.5); // hangs from the upper edge
    painter.drawRoundedRect(frame, 7, 7);
}

} // namespace ui
