// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/message_bar.h"

#include "ui/window/appearance.h"
#include "ui/window/symbol_icon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int mostDetailLines = 6;

QToolButton *makeButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_symbol(new QLabel(this))
    , m_text(new QLabel(this))
    , m_more(makeButton(QStringLiteral("messageDetailsButton"), tr("Details"), this))
    , m_details(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Message"));
    m_details->setObjectName(QStringLiteral("messageDetails"));
    m_details->setAccessibleName(tr("Details of the message"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setLineWrapMode(QPlainTextEdit::NoWrap);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 8, 6);
    column->addWidget(makeHead());
    column->addWidget(m_details);
    m_more->setCheckable(true);
    connect(m_more, &QToolButton::toggled, this, &MessageBar::setDetailsShown);
    hide();
}

QWidget *MessageBar::makeHead()
{
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *head = new QWidget(this);
    auto *copyButton = makeButton(QStringLiteral("messageCopyButton"), tr("Copy"), head);
    auto *closeButton = makeButton(QStringLiteral("messageCloseButton"), tr("Close"), head);
    closeButton->setIcon(symbolIcon(QStringLiteral("window-close")));
    closeButton->setToolTip(tr("Close this message"));
    connect(copyButton, &QToolButton::clicked, this, &MessageBar::copy);
    connect(closeButton, &QToolButton::clicked, this, &QWidget::hide);

    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_symbol);
    row->addWidget(m_text, 1);
    for (QWidget *button :
         {static_cast<QWidget *>(m_more), static_cast<QWidget *>(copyButton), static_cast<QWidget *>(closeButton)})
        row->addWidget(button);
    return head;
}

void MessageBar::showMessage(Kind kind, const QString &text, const QStringList &details)
{
    m_kind = kind;
    m_text->setText(text);
    m_details->setPlainText(details.join(QLatin1Char('\n')));
    const int lines = std::clamp(int(details.size()), 1, mostDetailLines);
    m_details->setFixedHeight(lines * m_details->fontMetrics().lineSpacing() + 18);
    m_more->setVisible(!details.isEmpty());
    m_more->setChecked(false);
    setDetailsShown(false);
    showSymbol();
    setAccessibleDescription(text);
    update();
    show();
}

QString MessageBar::text() const
{
    return m_text->text();
}

QString MessageBar::details() const
{
    return m_details->toPlainText();
}

void MessageBar::setDetailsShown(bool shown)
{
    m_details->setVisible(shown);
}

void MessageBar::copy() const
{
    const QString all = details().isEmpty() ? text() : text() + QLatin1Char('\n') + details();
    QGuiApplication::clipboard()->setText(all);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSymbol();
}

void MessageBar::showSymbol()
{
    const bool warns = m_kind == Kind::Warning;
    const QString name = warns ? QStringLiteral("dialog-warning") : QStringLiteral("dialog-information");
    m_symbol->setPixmap(symbolIcon(name).pixmap(QSize(18, 18), devicePixelRatio()));
}

void MessageBar::paintEvent(QPaintEvent *)
{
    // The one warm colour of the window for what needs a look, its accent for the rest.
    const QColor ground = palette().color(QPalette::Window);
    const QColor tint = m_kind == Kind::Warning ? QColor(0xffe0a526) : palette().color(QPalette::Accent);
    QPainter painter(this);
    painter.fillRect(rect(), mixed(ground, tint, 0.22));
    painter.fillRect(0, height() - 1, width(), 1, mixed(ground, tint, 0.5));
}

} // namespace ui
