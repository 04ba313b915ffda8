// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace ui {

/// The style of the program with some air at the sides of the cells of lists and of their headers.
class RoomyStyle : public QProxyStyle
{
    Q_OBJECT
public:
    /// Gives `view` this style and owns itself to it.
    static void apply(QWidget *view);

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace ui
