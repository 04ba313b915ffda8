// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/event_look.h"
#include "ui/timeline/timeline_style.h"

#include <QListWidget>
#include <QPixmap>

#include <vector>

namespace ui {

/// One glyph and what it says.
struct LegendEntry
{
    enum class Shape : quint8 { Pin, Bar, Fold, Doubt };

    QString text;
    EventLook look;
    Shape shape = Shape::Pin;
};

struct LegendSection
{
    QString title;
    std::vector<LegendEntry> entries;
};

/// All that glyphs can say, in words: shapes, dates, statuses, sources, colours.
std::vector<LegendSection> legend();

/// The glyph of an entry as the timeline paints it. `ratio` is device pixels per logical pixel.
QPixmap legendPicture(const LegendEntry &entry, const TimelineStyle &style, qreal ratio);

/// The legend as a list to read; follows palette and font.
class Legend : public QListWidget
{
    Q_OBJECT
public:
    explicit Legend(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
};

} // namespace ui
