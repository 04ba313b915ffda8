// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pictures/layout_text.h"

#include <QStringList>

#include <cmath>

namespace tests {

namespace {

using namespace Qt::StringLiterals;

QString boxText(const QRectF &box)
{
    const QRect whole = box.toRect();
    return u"x %1–%2 y %3–%4"_s.arg(whole.left())
        .arg(whole.left() + whole.width())
        .arg(whole.top())
        .arg(whole.top() + whole.height());
}

QString shapeName(const ui::Mark &mark)
{
    switch (mark.shape) {
    case ui::MarkShape::Pin:
        return u"pin"_s;
    case ui::MarkShape::Bar:
        return u"bar"_s;
    case ui::MarkShape::Fold:
        return u"fold"_s;
    }
    return {};
}

void addTicks(QStringList &lines, const QString &row, const std::vector<ui::Tick> &ticks)
{
    for (const ui::Tick &tick : ticks)
        lines << u"%1 tick %2, words at %3: %4"_s.arg(row)
                     .arg(std::lround(tick.x))
                     .arg(std::lround(tick.labelX))
                     .arg(tick.label);
}

void addLanes(QStringList &lines, const ui::TimelineScene &scene)
{
    const int top = scene.style.axisHeight() - scene.scroll;
    for (std::size_t lane = 0; lane < scene.index.lanes.size(); ++lane) {
        if (top + scene.laneTops[lane] > scene.size.height())
            break;
        const ui::IndexedLane &shown = scene.index.lanes[lane];
        lines << u"lane at y %1: %2, %3 events"_s.arg(top + scene.laneTops[lane]).arg(shown.name).arg(shown.events);
    }
}

} // namespace

QString layoutText(const ui::TimelineScene &scene, const ui::TimelineFrame &frame, ui::LabelTexts &texts)
{
    const QRectF plot(scene.plot());
    QStringList lines{u"plot "_s + boxText(plot)};
    addTicks(lines, u"coarse"_s, frame.axis.coarse);
    addTicks(lines, u"fine"_s, frame.axis.fine);
    addLanes(lines, scene);
    for (std::size_t mark = 0; mark < frame.marks.size(); ++mark) {
        const ui::Mark &shown = frame.marks[mark];
        const QRectF glyph = glyphRect(scene, shown);
        if (glyph.intersects(plot))
            lines << u"%1 %2, %3 events"_s.arg(shapeName(shown), boxText(glyph)).arg(shown.events());
        for (const ui::Label &label : frame.labels) {
            const QRectF box = label.mark == mark ? labelRect(scene, shown, label) : QRectF();
            if (box.intersects(plot))
                lines << u"words %1: %2"_s.arg(boxText(box), texts.headline(shown.best));
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace tests
