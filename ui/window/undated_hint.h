// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "ui/models/event_mask.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace ui {

/// The events that have no date, and would mostly have one if the publication days of their articles were known.
struct WaitingEvents
{
    int events = 0;
    std::vector<int> articles; ///< Theirs, as indices into Timeline::articles, ascending.
};

/// Of those that `shown` lets through.
WaitingEvents waitingEvents(const core::Timeline &timeline, const EventMask &shown = {});

/// A quiet line below the timeline that says how many events wait for a publication day, and leads to where it is
/// set. Gone where none waits.
class UndatedHint : public QWidget
{
    Q_OBJECT
public:
    explicit UndatedHint(QWidget *parent = nullptr);

    void setTimeline(const core::Timeline &timeline, const EventMask &shown);

Q_SIGNALS:
    /// The user wants to set the publication day of `article`.
    void clicked(int article);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    QToolButton *m_button;
    WaitingEvents m_waiting;
};

} // namespace ui
