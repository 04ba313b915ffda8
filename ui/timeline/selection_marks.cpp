// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/selection_marks.h"

#include <QFontMetricsF>

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
QRectF ringAround(const TimelineScene &scene, const Mark &mark, const Label *label)
{
    const QRectF seen(scene.plot().adjusted(-8, 0, 8, 0));
    const QRectF rect = glyphRect(scene, mark).adjusted(-3.5, -3.5, 3.5, 3.5);
    if (!label || !label->inBar)
        return rect.intersected(seen);
    const int top = scene.rowTop(mark.row);
    return QRectF(rect.left(), top - 1.5, rect.width(), scene.style.rowHeight + 2).intersected(seen);
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

} // namespace

QRect SelectionMark::bounds() const
{
    // The pen of the ring, and the ground of the words.
    return ring.adjusted(-2, -2, 2, 2).united(wordsRect.adjusted(-4, -2, 4, 2)).united(label).toAlignedRect();
}

std::vector<SelectionMark> layOutSelection(const TimelineScene &scene, const TimelineFrame &frame,
                                           const std::vector<quint32> &selected, quint32 current,
                                           const LabelTexts &texts)
{
    const QFontMetricsF metrics(scene.style.bold);
    std::vector<SelectionMark> marks;
    std::size_t named = 0;
    for (const auto &[slot, mark] : selectedMarks(frame, scene, selected, current)) {
        const Label *label = labelOf(frame, *mark);
        SelectionMark one;
        one.ring = ringAround(scene, *mark, label);
        one.radius = mark->shape == MarkShape::Bar ? 4 : one.ring.height() / 2;
        const QString words =
            metrics.elidedText(texts.headline(slot), Qt::ElideRight, mostWords(scene, *mark, label) - 3);
        const QRectF rect = wordsRect(scene, *mark, label, std::ceil(metrics.horizontalAdvance(words)) + 2);
        const auto isTaken = [&](const SelectionMark &other) { return other.wordsRect.intersects(rect); };
        if (named < mostNamed && std::ranges::none_of(marks, isTaken)) {
            one.words = words;
            one.wordsRect = rect;
            if (label)
                one.label = labelRect(scene, *mark, *label);
            ++named;
        }
        marks.push_back(std::move(one));
    }
    return marks;
}

} // namespace ui
