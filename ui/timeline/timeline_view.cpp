// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timeline_view.h"

#include "ui/models/event_model.h"
#include "ui/timeline/timeline_view_p.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>

namespace ui {

namespace {

constexpr std::chrono::milliseconds cardDelay(450);
constexpr std::chrono::milliseconds restDelay(60);

} // namespace

TimelineView::Private::Private(TimelineView *view)
    : q(view)
{
    cardTimer.setSingleShot(true);
    cardTimer.setInterval(cardDelay);
    holdTimer.setSingleShot(true);
    holdTimer.setInterval(QGuiApplication::styleHints()->mousePressAndHoldInterval());
    QObject::connect(&holdTimer, &QTimer::timeout, q, [this] { hold(); });
    restTimer.setSingleShot(true);
    restTimer.setInterval(restDelay);
    QObject::connect(&restTimer, &QTimer::timeout, q, [this] { rest(); });
    QObject::connect(&cardTimer, &QTimer::timeout, q, [this] { showCard(hovered); });
}

/// Takes the model's timeline: arranges it anew and keeps what is seen, where that still makes sense.
void TimelineView::Private::rebuild()
{
    hideCard();
    ++indexNumber;
    storiesOfEvents.reset();
    scene.timeline = events ? events->timeline() : std::make_shared<const core::Timeline>();
    scene.index = indexTimeline(*scene.timeline, lanes(), events ? events->shown() : EventMask(), scene.zone);
    arrange();
    const core::TimeSpan &all = scene.index.fit;
    const core::TimeSpan seen = scene.scale.visible();
    if (fitted || (scene.index.size() > 0 && (seen.end <= all.begin || all.end <= seen.begin)))
        fit();
    readSelection();
    invalidate();
}

/// Arranges the same events otherwise, keeping time and selection in sight.
void TimelineView::Private::rearrange()
{
    const core::TimeSpan seen = scene.scale.visible();
    rebuild();
    if (!fitted)
        setScale(scaleShowing(seen, scene.plot().width()));
    if (current != TimelineIndex::noSlot)
        showSlot(current);
}

/// Works out what follows from style and size.
void TimelineView::Private::arrange()
{
    scene.style = timelineStyle(q->palette(), q->font());
    scene.locale = q->locale();
    scene.rightToLeft = q->isRightToLeft();
    scene.size = q->viewport()->size();
    arrangeLanes(scene);
    texts.reset(*scene.timeline, scene.index, scene.style.font);
    QScrollBar *bar = q->verticalScrollBar();
    const int room = std::max(0, scene.plot().height());
    bar->setRange(0, std::max(0, scene.lanesHeight() - room));
    bar->setPageStep(room);
    bar->setSingleStep(scene.style.rowHeight);
    scene.scroll = bar->value();
    invalidate();
}

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>(this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Timeline"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    d->rebuild();
}

TimelineView::~TimelineView() = default;

void TimelineView::setModel(EventModel *events, QItemSelectionModel *selection)
{
    Q_ASSERT(events && selection && selection->model() == events);
    for (QObject *old : {static_cast<QObject *>(d->events), static_cast<QObject *>(d->selection)}) {
        if (old)
            disconnect(old, nullptr, this, nullptr);
    }
    d->events = events;
    d->selection = selection;
    connect(events, &EventModel::modelReset, this, [this] { d->rebuild(); });
    connect(events, &EventModel::shownChanged, this, [this] { d->rebuild(); });
    connect(selection, &QItemSelectionModel::selectionChanged, this, [this] {
        d->readSelection();
        if (!d->choosing && d->current != TimelineIndex::noSlot)
            d->showSlot(d->current);
    });
    d->rebuild();
}

core::TimeSpan TimelineView::visibleSpan() const
{
    return d->scene.scale.visible();
}

LaneKey TimelineView::laneKey() const
{
    return d->key;
}

void TimelineView::setLaneKey(LaneKey key)
{
    if (key == d->key)
        return;
    d->key = key;
    d->rearrange();
}

QTimeZone TimelineView::zone() const
{
    return d->scene.zone;
}

void TimelineView::setZone(const QTimeZone &zone)
{
    if (zone == d->scene.zone)
        return;
    d->scene.zone = zone;
    d->rearrange();
}

std::optional<core::CivilDay> TimelineView::today() const
{
    return d->scene.today;
}

void TimelineView::setToday(std::optional<core::CivilDay> today)
{
    d->scene.today = today;
    d->invalidate();
}

void TimelineView::ensureEventVisible(int event)
{
    if (const quint32 slot = d->scene.index.slotOfEvent(event); slot != TimelineIndex::noSlot)
        d->showSlot(slot);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    d->paint(painter);
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    const core::TimeSpan seen = visibleSpan();
    const bool narrow = d->scene.scale.width <= 1; // never had a size: the span was asked for, not the scale
    d->arrange();
    if (d->fitted)
        d->fit();
    else if (const int width = d->scene.plot().width(); width > 0)
        d->setScale(narrow ? scaleShowing(seen, width) : resized(d->scene.scale, width));
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::StyleChange ||
        type == QEvent::LocaleChange || type == QEvent::LayoutDirectionChange)
        d->arrange();
}

void TimelineView::scrollContentsBy(int, int)
{
    d->hideCard();
    d->scene.scroll = verticalScrollBar()->value();
    d->invalidate();
}

} // namespace ui
