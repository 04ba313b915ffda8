// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "core/temporal/time_value.h"

#include <QAbstractScrollArea>

class QItemSelectionModel;

namespace ui {

class EventModel;

/// What the lanes of the timeline stand for.
enum class LaneKey { None, Place, Article, Outlet, Kind };

/// The painted timeline: lanes of marks over a time axis.
///
/// Shows the dated events of an EventModel that are on the timeline, and shares its selection
/// with the other views. Wheel scrolls lanes, Shift+wheel pans, Ctrl+wheel and pinch zoom at the
/// pointer, drag pans, Shift+drag zooms to a band; keys as the help page lists them.
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

public Q_SLOTS:
    void setLaneKey(ui::LaneKey key);
    void setVisibleSpan(const core::TimeSpan &span);
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
    /// Enter or a double click on an event: the user wants to read its source.
    void eventActivated(int event);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui
