// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/filters/event_criteria.h"

#include <QObject>

#include <memory>

namespace ui {

class EventModel;

/// The criteria of the window, which decide what its EventModel shows. They outlast the timeline.
class TimelineFilter : public QObject
{
    Q_OBJECT
public:
    /// `events` is not owned and must outlive the filter.
    explicit TimelineFilter(EventModel *events, QObject *parent = nullptr);

    /// Gives the model another timeline, filtered as the one before.
    void setTimeline(std::shared_ptr<const core::Timeline> timeline);

    const EventCriteria &criteria() const { return m_criteria; }
    const EventModel &events() const { return *m_events; }
    void setCriteria(const EventCriteria &criteria);
    void setWords(const QString &words);
    void toggle(Facet facet, const QString &value);
    void clear() { setCriteria({}); }

    /// Events on the timeline: those that pass, and all.
    int shownCount() const { return m_shown; }
    int allCount() const { return m_all; }

Q_SIGNALS:
    /// Other criteria or other counts. The model shows by then what passes.
    void changed();

private:
    void count();

    EventModel *m_events;
    EventCriteria m_criteria;
    int m_shown = 0;
    int m_all = 0;
};

} // namespace ui
