// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/dock_title.h"

#include "ui/window/symbol_icon.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ui {

DockTitle::DockTitle(QDockWidget *dock)
    : QWidget(dock)
    , m_count(new QLabel(this))
{
    auto *name = new QLabel(dock->windowTitle(), this);
    QFont bold = name->font();
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    auto *close = new QToolButton(this);
    close->setIcon(symbolIcon(QStringLiteral("window-close")));
    close->setIconSize(QSize(12, 12));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus); // the View menu does it by key
    close->setToolTip(tr("Hide %1; View shows it again").arg(dock->windowTitle()));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, dock, &QWidget::close);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 5, 5);
    row->addWidget(name);
    row->addStretch();
    row->addWidget(m_count);
    row->addWidget(close);
}

void DockTitle::setCount(const QString &count)
{
    m_count->setText(count);
}

} // namespace ui
