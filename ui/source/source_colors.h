// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace ui {

/// The colours of the source pane, derived from a palette, so that they suit light and dark ones.
struct SourceColors
{
    QColor lit;     ///< Behind the selected event's sentence; text on it stays readable.
    QColor litEdge; ///< Its bar, and the lines under the words of its date.
    QColor event;   ///< Behind the sentences of other events.
    QColor dimmed;  ///< Text that is not the article's own, and secondary text; at least 4.5:1 on the base.
    QColor panel;   ///< Behind the publication box.
    QColor border;  ///< Around it.
};

SourceColors sourceColors(const QPalette &palette);

/// The contrast of two opaque colours after WCAG 2.1: 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace ui
