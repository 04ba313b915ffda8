// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/hover_card.h"

#include "ui/timeline/fold_bars.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int cardWidth = 380;
constexpr int distance = 10; // between mark and card

QLabel *addLabel(QVBoxLayout *layout, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // headlines are other people's words
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

} // namespace

HoverCard::HoverCard(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("timelineCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 10);
    layout->setSpacing(3);
    m_title = addLabel(layout, this);
    m_bars = new FoldBars(this);
    layout->addWidget(m_bars);
    m_lines = addLabel(layout, this);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_lines->setForegroundRole(QPalette::PlaceholderText);
    hide();
}

void HoverCard::showAt(const QRect &rect, const CardText &text)
{
    m_title->setText(text.title);
    m_bars->setHistogram(text.histogram);
    m_lines->setText(text.lines.join(u'\n'));
    m_lines->setVisible(!text.lines.isEmpty());
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    const int width = std::min(cardWidth, room.width());
    const int height = std::min(layout()->heightForWidth(width), room.height());
    const bool below = rect.bottom() + distance + height <= room.bottom();
    const int top = below ? rect.bottom() + distance : std::max(room.top(), rect.top() - distance - height);
    const int left = std::max(room.left(), std::min(rect.left(), room.right() - width));
    setGeometry(left, top, width, height);
    raise();
    show();
}

void HoverCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = palette().color(QPalette::Text);
    line.setAlphaF(0.3F);
    painter.setPen(line);
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace ui
