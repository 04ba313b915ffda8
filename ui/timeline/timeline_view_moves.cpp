// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the view is, and how it gets to another place.

#include "ui/timeline/fitting_span.h"
#include "ui/timeline/timeline_view_p.h"
#include "ui/timeline/walk_events.h"

#include <QScrollBar>

namespace ui {

namespace {

constexpr double keyZoom = 1.5; // of + and -

} // namespace

void TimelineView::Private::moveTo(const TimeScale &scale, ViewMove move)
{
    if (scale == scene.scale)
        return;
    history.leave(place(), move);
    fitted = false;
    setScale(scale);
    announceHistory();
}

void TimelineView::Private::setScale(const TimeScale &scale)
{
    if (scale == scene.scale)
        return;
    hideCard();
    if (scale.width != scene.scale.width)
        glideTimer.invalidate();
    scene.scale = scale;
    invalidate();
    Q_EMIT q->visibleSpanChanged(scale.visible());
}

void TimelineView::Private::restore(const ViewPlace &target)
{
    fitted = false;
    beginGlide();
    scrollTo(target.scroll);
    setScale(resized(target.scale, scene.plot().width()));
    announceHistory();
}

void TimelineView::Private::fit()
{
    fitted = true;
    if (scene.index.size() > 0)
        setScale(scaleShowing(scene.index.fit, scene.plot().width()));
}

void TimelineView::Private::zoomBy(qreal x, double factor, ViewMove move)
{
    moveTo(zoomed(scene.scale, x, factor), move);
}

void TimelineView::Private::zoomTo(const core::TimeSpan &span)
{
    beginGlide();
    moveTo(scaleShowing(span, scene.plot().width()), ViewMove::Jump);
}

void TimelineView::Private::scrollTo(int value)
{
    q->verticalScrollBar()->setValue(value);
}

void TimelineView::Private::announceHistory()
{
    Q_EMIT q->viewHistoryChanged(history.canGoBack(), history.canGoForward());
}

void TimelineView::setVisibleSpan(const core::TimeSpan &span)
{
    if (span != visibleSpan())
        d->moveTo(scaleShowing(span, d->scene.plot().width()), ViewMove::Overview);
}

void TimelineView::goToSpan(const core::TimeSpan &span)
{
    d->zoomTo(span);
}

void TimelineView::fitAll()
{
    if (d->scene.index.size() > 0)
        d->zoomTo(d->scene.index.fit);
    d->fitted = true;
}

void TimelineView::fitSelection()
{
    if (!d->selected.empty())
        d->zoomTo(withMargin(spanOf(d->scene.index, d->selected)));
}

void TimelineView::zoomIn()
{
    d->beginGlide();
    d->zoomBy(d->scene.scale.width / 2.0, keyZoom, ViewMove::Keys);
}

void TimelineView::zoomOut()
{
    d->beginGlide();
    d->zoomBy(d->scene.scale.width / 2.0, 1 / keyZoom, ViewMove::Keys);
}

void TimelineView::goBack()
{
    if (d->history.canGoBack())
        d->restore(d->history.goBack(d->place()));
}

void TimelineView::goForward()
{
    if (d->history.canGoForward())
        d->restore(d->history.goForward(d->place()));
}

} // namespace ui
