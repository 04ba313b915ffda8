// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace ui {

class TimelineFilter;

/// Filters by what one event has: shows only those of its kind, at its place, of its outlet or with its status. What
/// else events must have stays.
class LikeEventMenu : public QMenu
{
    Q_OBJECT
public:
    /// `filter` is not owned and must outlive the menu.
    explicit LikeEventMenu(TimelineFilter *filter, QWidget *parent = nullptr);

    /// The event that the menu is about from here on; -1 for none.
    void setEvent(int event);

private:
    TimelineFilter *m_filter;
};

} // namespace ui
