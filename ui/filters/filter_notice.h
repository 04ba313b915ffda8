// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace ui {

class TimelineFilter;

/// Over the timeline, while the filter stops every event: says so, and offers to clear it.
class FilterNotice : public QFrame
{
    Q_OBJECT
public:
    /// Lies in the middle of `over`. `filter` is not owned and must outlive the notice.
    FilterNotice(TimelineFilter *filter, QWidget *over);

protected:
    bool eventFilter(QObject *over, QEvent *event) override;

private:
    void showFilter();

    TimelineFilter *m_filter;
};

} // namespace ui
