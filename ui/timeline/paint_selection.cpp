// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/paint_timeline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr std::size_t mostNamed = 24; // selected events whose words are shown
constexpr qreal longestWords = 480;   // logical pixels
constexpr qreal wordsGap = 9;         // between a ring and its words

/// The marks that hold selected slots, with the slot that is named: the current one first.
std::vector<std::pair<quint32, const Mark *>> selectedMarks(const TimelineFrame &frame, const TimelineScene &scene,
                                                            const std::vector<quint32> &selected, quint32 current)
{
    std::vector<std::pair<quint32, const Mark *>> found;
    for (const Mark &mark : frame.marks) {
        const auto slot = std::ranges::lower_bound(selected, mark.slots.first);
        if (slot == selected.end() || *slot >= mark.slots.last || mark.right < 0 || mark.left > scene.scale.width)
            continue;
        if (mark.slots.contains(current))
            found.insert(found.begin(), {current, &mark});
        else
            found.emplace_back(*slot, &mark);
    }
    return found;
}

const Label *labelOf(const TimelineFrame &frame, const Mark &mark)
{
    const auto number = quint32(&mark - frame.marks.data());
    const auto label = std::ranges::find(frame.labels, number, &Label::mark);
    return label == frame.labels.end() ? nullptr : &*label;
}

/// A bar with its words above it is framed with them.
void paintRing(QPainter &painter, const TimelineScene &scene, const TimelineFrame &frame, const Mark &mark)
{
    const QRectF seen(scene.plot().adjusted(-8, 0, 8, 0));
    const Label *label = labelOf(frame, mark);
    QRectF rect = glyphRect(scene, mark).adjusted(-3.5, -3.5, 3.5, 3.5);
    if (label && label->inBar) {
        const int top = scene.rowTop(mark.row);
        rect = QRectF(rect.left(), top - 1.5, rect.width(), scene.style.rowHeight + 2);
    }
    rect = rect.intersected(seen);
    painter.setPen(QPen(scene.style.palette.color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    const qreal radius = mark.shape == MarkShape::Bar ? 4 : rect.height() / 2;
    painter.drawRoundedRect(rect, radius, radius);
}

/// What there is beside a mark for its words, in logical pixels.
struct SideRoom
{
    qreal left;
    qreal right;
};

SideRoom roomBeside(const Mark &mark, const TimelineScene &scene)
{
    const QRectF plot = QRectF(scene.plot()).adjusted(4, 0, -4, 0);
    return {.left = scene.plotLeft() + mark.left - wordsGap - plot.left(),
            .right = plot.right() - scene.plotLeft() - mark.right - wordsGap};
}

/// How wide the words of a selected event may be, so that they cover no part of its mark.
qreal mostWords(const TimelineScene &scene, const Mark &mark, const Label *label)
{
    if (label && label->inBar)
        return std::min(longestWords, scene.plot().width() - 40.0);
    const SideRoom room = roomBeside(mark, scene);
    return std::min(longestWords, std::max(room.left, room.right));
}

/// Where the words of a selected event stand: on the side of its label, or else on the one that has room.
QRectF wordsRect(const TimelineScene &scene, const Mark &mark, const Label *label, qreal width)
{
    QRectF rect = labelRect(scene, mark, label ? *label : Label{.left = mark.right + wordsGap});
    rect.setWidth(width);
    if (label && label->inBar) {
        rect.moveRight(std::min(rect.right(), scene.plot().right() - 4.0));
        return rect;
    }
    const SideRoom room = roomBeside(mark, scene);
    const bool wantsLeft = label && label->left < mark.left;
    if (wantsLeft ? room.left >= width : room.right < width)
        rect.moveRight(scene.plotLeft() + mark.left - wordsGap);
    else
        rect.moveLeft(scene.plotLeft() + mark.right + wordsGap);
    return rect;
}

void paintWords(QPainter &painter, const TimelineScene &scene, const QRectF &rect, const QString &words)
{
    const QRectF ground = rect.adjusted(-3, -1, 3, 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.style.palette.base());
    painter.drawRoundedRect(ground, 3, 3);
    painter.setPen(scene.style.palette.color(QPalette::Text));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
}

} // namespace

void paintSelection(QPainter &painter, const TimelineScene &scene, const TimelineFrame &frame,
                    const std::vector<quint32> &selected, quint32 current, const LabelTexts &texts)
{
    painter.save();
    painter.setClipRect(scene.plot());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(scene.style.bold);
    const QFontMetricsF metrics(scene.style.bold);
    std::vector<QRectF> taken;
    for (const auto &[slot, mark] : selectedMarks(frame, scene, selected, current)) {
        const Label *label = labelOf(frame, *mark);
        const qreal most = mostWords(scene, *mark, label);
        const QString words = metrics.elidedText(texts.headline(slot), Qt::ElideRight, most - 3);
        const QRectF rect = wordsRect(scene, *mark, label, std::ceil(metrics.horizontalAdvance(words)) + 2);
        const bool free = std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(rect); });
        if (free && taken.size() < mostNamed) {
            if (label) // else the words would be there twice
                painter.fillRect(labelRect(scene, *mark, *label), scene.style.palette.base());
            paintWords(painter, scene, rect, words);
            taken.push_back(rect);
        }
        paintRing(painter, scene, frame, *mark);
    }
    painter.restore();
}

} // namespace ui
