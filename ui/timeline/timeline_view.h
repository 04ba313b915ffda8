// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "core/temporal/time_value.h"
#include "ui/timeline/lane_key.h"

#include <QAbstractScrollArea>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <vector>

class QItemSelectionModel;

namespace ui {

class AccessibleTimeline;
class EventModel;

/// The painted timeline: lanes of marks over a time axis.
///
/// Shows the dated events of an EventModel that are on the timeline, and shares its selection
/// with the other views. Wheel scrolls lanes, Shift+wheel pans, Ctrl+wheel and pinch zoom at the
/// pointer, drag pans, Shift+drag zooms to a band, Ctrl+drag selects one, a double click zooms to an event,
/// a right click asks for its menu. Names of lanes collapse them by a click on their sign, and can be dragged;
/// keys as the help page lists them. An event selected elsewhere is scrolled to.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    /// Neither is owned; both must outlive the view. `selection` is one on `events`.
    void setModel(EventModel *events, QItemSelectionModel *selection);

    core::TimeSpan visibleSpan() const;
    LaneKey laneKey() const;
    QTimeZone zone() const;
    std::optional<core::CivilDay> today() const;
    /// The lanes as they stand: what they are by, which ones the user moved and which ones are collapsed.
    LaneArrangement laneArrangement() const;
    /// The same for each key that lanes have been by so far.
    std::vector<LaneArrangement> laneArrangements() const;
    void setLaneArrangements(const std::vector<LaneArrangement> &arrangements);

public Q_SLOTS:
    /// Each key keeps the order and the collapsed lanes that it had.
    void setLaneKey(ui::LaneKey key);
    /// The zone by whose clocks events stand, see dateInZone(); none, and invalid, before.
    void setZone(const QTimeZone &zone);
    /// Collapses or opens the lane of the current event, or all lanes.
    void setLaneCollapsed(bool collapsed);
    void setAllLanesCollapsed(bool collapsed);
    /// Moves the lane of the current event up (-1) or down (1).
    void moveLane(int steps);
    void restoreLaneOrder();
    /// The day marked as today; none is marked before.
    void setToday(std::optional<core::CivilDay> today);
    void setVisibleSpan(const core::TimeSpan &span);
    void goToSpan(const core::TimeSpan &span); ///< The same as a step of its own to go back from.
    void fitAll();
    void fitSelection();
    void zoomIn();
    void zoomOut();
    void goBack(); ///< To the view before the last zoom or jump.
    void goForward();
    /// Scrolls in both directions until the event can be seen, zooming only if it must.
    void ensureEventVisible(int event);

Q_SIGNALS:
    void visibleSpanChanged(const core::TimeSpan &span);
    void viewHistoryChanged(bool canGoBack, bool canGoForward);
    /// Enter on an event: the user wants to read its source.
    void eventActivated(int event);
    /// A right click on an event, which is selected then, or the menu key; `at` is on the screen.
    void menuRequested(QPoint at);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    friend class AccessibleTimeline;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui
