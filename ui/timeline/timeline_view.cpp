// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timeline_view.h"

#include "ui/models/event_model.h"
#include "ui/timeline/fitting_span.h"
#include "ui/timeline/glide.h"
#include "ui/timeline/timeline_view_p.h"
#include "ui/timeline/walk_events.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QStyleHints>

#include <algorithm>

namespace ui {

namespace {

constexpr double keyZoom = 1.5; // of + and -
constexpr double stepNearer = 1.5;
constexpr std::chrono::milliseconds cardDelay(450);
constexpr std::chrono::milliseconds restDelay(60);
constexpr std::chrono::milliseconds glideTime(160);

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
    scene.index = indexTimeline(*scene.timeline, lanes(), events ? events->shown() : EventMask());
    arrange();
    const core::TimeSpan &all = scene.index.fit;
    const core::TimeSpan seen = scene.scale.visible();
    if (fitted || (scene.index.size() > 0 && (seen.end <= all.begin || all.end <= seen.begin)))
        fit();
    readSelection();
    invalidate();
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

void TimelineView::Private::invalidate()
{
    frameKept = pictureKept = false;
    q->viewport()->update();
}

/// Lays out the picture, if anything has changed since.
void TimelineView::Private::ensureFrame()
{
    if (frameKept)
        return;
    frame = layOutFrame(scene, texts);
    selectionMarks = layOutSelection(scene, frame, selected, current, texts);
    frameKept = true;
    hovered = -1;
    ++pictureNumber;
    news.pictureChanged();
}

/// Keeps the frame as a picture, so that what is hovered or selected can change without painting it again.
void TimelineView::Private::keepPicture()
{
    if (pictureKept)
        return;
    ensureFrame();
    const qreal ratio = q->devicePixelRatioF();
    const QSize size = (QSizeF(scene.size) * ratio).toSize().expandedTo(QSize(1, 1));
    if (picture.size() != size)
        picture = QImage(size, QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    QPainter painter(&picture);
    paintFrame(painter, scene, frame, texts, glyphs);
    pictureKept = true;
}

/// While the view rests: keeps what is shown, and has what a step nearer will show laid out and its glyphs drawn, so
/// that the first move is as quick as the next.
void TimelineView::Private::rest()
{
    keepPicture();
    const TimeScale shown = scene.scale;
    scene.scale = zoomed(shown, shown.width / 2.0, stepNearer);
    QImage away(1, 1, QImage::Format_RGB32);
    away.setDevicePixelRatio(q->devicePixelRatioF());
    QPainter painter(&away);
    paintFrame(painter, scene, layOutFrame(scene, texts), texts, glyphs);
    painter.end();
    scene.scale = shown;
}

/// From here the view glides to where it is told to go, unless the style wants no movement. All else already counts
/// with the place where it will come to rest.
void TimelineView::Private::beginGlide()
{
    if (!q->isVisible() || q->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, q) <= 0)
        return;
    glideFrom = scene.scale;
    glideTimer.start();
}

/// A frame on the way; false once the way is done.
bool TimelineView::Private::paintGlide(QPainter &painter)
{
    if (!glideTimer.isValid())
        return false;
    const double part = double(glideTimer.elapsed()) / double(glideTime.count());
    if (part >= 1) {
        glideTimer.invalidate();
        return false;
    }
    const double eased = part * part * (3 - 2 * part);
    const TimeScale target = scene.scale;
    scene.scale = scaleBetween(glideFrom, target, eased);
    const TimelineFrame between = layOutFrame(scene, texts);
    paintFrame(painter, scene, between, texts, glyphs);
    scene.scale = target;
    q->viewport()->update();
    return true;
}

/// While the view moves, each frame is painted at once; when it rests, it is kept.
void TimelineView::Private::paintScene(QPainter &painter)
{
    if (!frameKept) {
        ensureFrame();
        paintFrame(painter, scene, frame, texts, glyphs);
        restTimer.start();
        return;
    }
    keepPicture();
    painter.drawImage(0, 0, picture);
}

void TimelineView::Private::paint(QPainter &painter)
{
    if (paintGlide(painter))
        return;
    paintScene(painter);
    paintSelection(painter, scene, selectionMarks);
    if (hovered >= 0 && std::size_t(hovered) < frame.marks.size()) {
        QColor color = scene.style.palette.color(QPalette::Highlight);
        color.setAlphaF(0.6F);
        painter.setClipRect(scene.plot());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color, 1.5));
        const QRectF seen(scene.plot().adjusted(-8, 0, 8, 0));
        const QRectF rect = glyphRect(scene, frame.marks[std::size_t(hovered)]).intersected(seen);
        painter.drawRoundedRect(rect.adjusted(-2.5, -2.5, 2.5, 2.5), 8, 8);
    }
    paintBand(painter);
    paintDrop(painter);
}

void TimelineView::Private::paintBand(QPainter &painter) const
{
    if (dragging != Drag::ZoomBand && dragging != Drag::SelectBand)
        return;
    QRectF band = QRectF(pressedAt, pointer).normalized();
    const QRectF plot(scene.plot());
    if (dragging == Drag::ZoomBand)
        band = QRectF(band.left(), plot.top() - 1, band.width(), plot.height() + 2);
    QColor color = scene.style.palette.color(QPalette::Highlight);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setClipRect(plot);
    painter.setPen(color);
    color.setAlphaF(0.15F);
    painter.setBrush(color);
    painter.drawRect(band);
}

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
    const core::TimeSpan seen = visibleSpan();
    d->key = key;
    d->rebuild();
    if (!d->fitted)
        d->setScale(scaleShowing(seen, d->scene.plot().width()));
    if (d->current != TimelineIndex::noSlot)
        d->showSlot(d->current);
}

void TimelineView::setToday(std::optional<core::CivilDay> today)
{
    d->scene.today = today;
    d->invalidate();
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
