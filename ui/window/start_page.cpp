// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/start_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ui {

namespace {

QLabel *makeLabel(const QString &text, qreal size, QFont::Weight weight, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setWeight(weight);
    label->setFont(font);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

QPushButton *makeButton(const QString &name, const QString &text, QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), text, parent);
    button->setObjectName(name);
    button->setMinimumHeight(36);
    button->setMinimumWidth(124);
    button->setAccessibleDescription(action->statusTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

StartPage::StartPage(QAction *openFiles, QAction *openFolder, QAction *openSample, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("startPage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    auto *title = makeLabel(tr("See what happened when"), 1.9, QFont::DemiBold, this);
    auto *lead =
        makeLabel(tr("Open the articles you have saved. Dateline finds the events in them, works out their dates,\n"
                     "and shows for each one the sentence it comes from. Nothing leaves your computer."),
                  1.05, QFont::Normal, this);
    auto *hint = makeLabel(tr("or drop files and folders anywhere on this window"), 1, QFont::Normal, this);
    hint->setForegroundRole(QPalette::PlaceholderText);

    auto *files = makeButton(QStringLiteral("startOpenFiles"), tr("Open files…"), openFiles, this);
    auto *folder = makeButton(QStringLiteral("startOpenFolder"), tr("Open folder…"), openFolder, this);
    auto *sample = makeButton(QStringLiteral("startOpenSample"), tr("Open the sample"), openSample, this);
    files->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    for (QPushButton *button : {files, folder, sample})
        buttons->addWidget(button);
    buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 24, 16, 24);
    column->addStretch(5);
    column->addSpacing(70); // the drawing above the title
    column->addWidget(title);
    column->addSpacing(10);
    column->addWidget(lead);
    column->addSpacing(28);
    column->addLayout(buttons);
    column->addSpacing(14);
    column->addWidget(hint);
    column->addStretch(6);
}

void StartPage::paintEvent(QPaintEvent *)
{
    const QWidget *title = findChild<QLabel *>();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal y = title->y() - 38;
    const qreal middle = width() / 2.0;
    painter.setPen(QPen(palette().color(QPalette::Mid), 2));
    painter.drawLine(QPointF(middle - 150, y), QPointF(middle + 150, y));

    // A timeline in little: pins, a bar with soft ends, and the one that is selected.
    painter.setPen(Qt::NoPen);
    QLinearGradient soft(middle + 30, 0, middle + 110, 0);
    QColor warm(0xffd9822b);
    for (const auto &[at, alpha] : {std::pair(0.0, 0), std::pair(0.3, 255), std::pair(0.7, 255), std::pair(1.0, 0)}) {
        warm.setAlpha(alpha);
        soft.setColorAt(at, warm);
    }
    painter.fillRect(QRectF(middle + 30, y - 5, 80, 10), soft);
    painter.setBrush(palette().color(QPalette::PlaceholderText));
    for (const qreal x : {-118.0, -84.0, 128.0})
        painter.drawEllipse(QPointF(middle + x, y), 6, 6);
    painter.setBrush(palette().color(QPalette::Accent));
    painter.drawEllipse(QPointF(middle - 20, y), 7, 7);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Accent), 2));
    painter.drawEllipse(QPointF(middle - 20, y), 12, 12);
}

} // namespace ui
