// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QTimer>

namespace ui {

class TimelineView;

/// Tells a screen reader what has changed in a timeline, once it has changed altogether. Costs nothing while none
/// listens.
class AccessibleNews : private QAccessible::ActivationObserver
{
public:
    explicit AccessibleNews(TimelineView *view);
    ~AccessibleNews() override;
    AccessibleNews(const AccessibleNews &) = delete;
    AccessibleNews &operator=(const AccessibleNews &) = delete;

    /// Another event is current or selected, or the timeline has got the keyboard.
    void selectionChanged();
    /// Other marks are shown.
    void pictureChanged();

private:
    void accessibilityActiveChanged(bool active) override { m_heard = active; }
    void tellSelection();
    void tellPicture();

    TimelineView *m_view;
    bool m_heard;     ///< Whether anybody listens.
    QTimer m_soon;    ///< When the event loop turns: after all views have followed a selection.
    QTimer m_settled; ///< When nothing moves any more.
};

} // namespace ui
