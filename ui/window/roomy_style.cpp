// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/roomy_style.h"

#include <QAbstractItemView>
#include <QHeaderView>

namespace ui {

namespace {

constexpr int cellMargin = 7; // logical pixels; styles have two or three

} // namespace

void RoomyStyle::apply(QWidget *view)
{
    auto *style = new RoomyStyle;
    style->setParent(view);
    view->setStyle(style);
    for (auto *header : view->findChildren<QHeaderView *>())
        header->setStyle(style);
}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin: // what item views leave beside the text of a cell
        return cellMargin;
    case PM_HeaderMargin:
        return cellMargin + 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace ui
