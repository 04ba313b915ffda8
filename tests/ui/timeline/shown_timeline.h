// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "ui/models/event_model.h"
#include "ui/timeline/time_scale.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QItemSelectionModel>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tests {

/// A shown view of `timeline`, with model and selection.
class ShownTimeline
{
public:
    explicit ShownTimeline(std::shared_ptr<const core::Timeline> timeline, QSize size = {900, 400})
    {
        model.setTimeline(std::move(timeline));
        view.setModel(&model, &selection);
        view.resize(size);
        view.show();
        QApplication::processEvents();
    }

    /// Selected events in order of their numbers.
    std::vector<int> selected() const
    {
        std::vector<int> events;
        for (const QModelIndex &index : selection.selectedRows())
            events.push_back(index.row());
        std::ranges::sort(events);
        return events;
    }

    /// Where a day is on the viewport, without lanes; y in the middle of a row.
    QPoint at(core::Instant instant, int row = 0) const
    {
        const ui::TimeScale scale = ui::scaleShowing(view.visibleSpan(), view.viewport()->width());
        const int rowHeight = int(std::ceil(QFontMetricsF(view.font()).height())) + 8;
        const int axisHeight = 2 * (int(std::ceil(QFontMetricsF(view.font()).height())) + 5) + 2;
        return {int(std::lround(scale.xOf(instant))), axisHeight + 7 + row * rowHeight + rowHeight / 2};
    }

    QPoint atDay(int month, unsigned day, int row = 0) const
    {
        const core::CivilDay civil(std::chrono::year(2019) / month / int(day));
        return at(core::Instant(civil) + std::chrono::hours(12), row);
    }

    void wheel(int notches, Qt::KeyboardModifiers modifiers, QPointF point)
    {
        QWheelEvent event(point, view.viewport()->mapToGlobal(point), {}, {0, 120 * notches}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }

    void drag(Qt::MouseButton button, Qt::KeyboardModifiers modifiers, QPoint from, QPoint to)
    {
        QTest::mousePress(view.viewport(), button, modifiers, from);
        for (const QPoint point : {from + (to - from) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, point, view.viewport()->mapToGlobal(point), Qt::NoButton, button,
                             modifiers);
            QApplication::sendEvent(view.viewport(), &move);
        }
        QTest::mouseRelease(view.viewport(), button, modifiers, to);
    }

    void click(QPoint point, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, point);
    }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view, Qt::Key(key), modifiers);
    }

    ui::EventModel model;
    QItemSelectionModel selection{&model};
    ui::TimelineView view;
};

} // namespace tests
