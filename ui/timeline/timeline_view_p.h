// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/event_stories.h"
#include "ui/timeline/accessible_news.h"
#include "ui/timeline/hover_card.h"
#include "ui/timeline/paint_timeline.h"
#include "ui/timeline/timeline_view.h"
#include "ui/timeline/view_history.h"

#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QPointer>
#include <QTimer>

#include <map>

class QPinchGesture;

namespace ui {

/// What the pressed mouse is doing.
enum class Drag { None, Pressed, Pan, ZoomBand, SelectBand, LanePressed, Lane };

/// The state of a view and what moves it. Layout and painting are functions elsewhere; the picture they
/// give is kept, and the selection is drawn over it.
class TimelineView::Private
{
public:
    explicit Private(TimelineView *view);

    // Data and picture
    void rebuild();
    void rearrange();
    void arrange();
    void invalidate();
    void ensureFrame();
    void keepPicture();
    void rest();
    void beginGlide();
    bool paintGlide(QPainter &painter);
    void paintScene(QPainter &painter);
    void paint(QPainter &painter);
    void paintBand(QPainter &painter) const;

    // Moves
    ViewPlace place() const { return {scene.scale, scene.scroll}; }
    void moveTo(const TimeScale &scale, ViewMove move);
    void setScale(const TimeScale &scale);
    void restore(const ViewPlace &target);
    void fit();
    void zoomBy(qreal x, double factor, ViewMove move);
    void zoomTo(const core::TimeSpan &span);
    void scrollTo(int value);
    void announceHistory();

    // Selection
    void readSelection();
    void markSelection();
    void updateMarks(const std::vector<SelectionMark> &marks);
    void choose(quint32 slot, Qt::KeyboardModifiers modifiers);
    void select(const std::vector<quint32> &chosen, quint32 newCurrent, QItemSelectionModel::SelectionFlags flags);
    void showSlot(quint32 slot);
    void describe();
    const EventStories &stories();

    // Marks under the pointer
    int markAt(QPointF point);
    void clickMark(const Mark &mark, Qt::KeyboardModifiers modifiers);
    void zoomToMark(const Mark &mark);
    void hover(QPointF point);
    void updateMark(int number);
    void showCard(int mark);
    void showCard(const Mark &mark, const CardText &text);
    CardText cardOf(quint32 slot);
    void hideCard();
    void toggleCard();
    int currentMark();
    QPoint placeOfMenu(const QContextMenuEvent &event);
    bool openMenu(const QContextMenuEvent &event);

    // Dragging
    void beginDrag(QMouseEvent *event);
    void drag(QMouseEvent *event);
    void endDrag(QMouseEvent *event);
    void finishBand();
    void selectBand(const QRectF &band);

    // Lanes
    LaneArrangement &lanes() { return arrangements.try_emplace(key, LaneArrangement{.key = key}).first->second; }
    void arrangeAnew(LaneArrangement changed);
    void collapse(const QStringList &names, bool collapsed);
    void moveLane(quint32 lane, quint32 before);
    bool pressLane(const QMouseEvent *event);
    void dropLane(bool clicked);
    quint32 laneBoundaryAt(qreal y) const;
    void paintDrop(QPainter &painter) const;
    void openLaneMenu(quint32 lane, QPoint at);

    // Fingers
    void awaitHold(const QMouseEvent *press);
    void hold();
    void pinch(const QPinchGesture &gesture);

    bool press(const QKeyEvent *event);
    bool walk(const QKeyEvent *event);
    qreal plotX(QPointF point) const { return point.x() - scene.plotLeft(); }

    TimelineView *q;
    QPointer<EventModel> events;
    QPointer<QItemSelectionModel> selection;
    LaneKey key = LaneKey::None;
    std::map<LaneKey, LaneArrangement> arrangements; ///< What the user made of the lanes, by what they stand for.
    TimelineScene scene;
    LabelTexts texts;
    GlyphCache glyphs;
    TimelineFrame frame;
    quint64 pictureNumber = 0;                   ///< Another one for each frame and each selection.
    quint64 indexNumber = 0;                     ///< Another one when slots mean other events.
    std::optional<EventStories> storiesOfEvents; ///< Made when asked for.
    AccessibleNews news{q};
    bool frameKept = false;                    ///< `frame` is that of the scene.
    QImage picture;                            ///< The frame as painted, without the selection.
    bool pictureKept = false;                  ///< `picture` is that of the frame.
    std::vector<quint32> selected;             ///< Slots, ascending.
    std::vector<SelectionMark> selectionMarks; ///< Of the frame.
    quint32 current = TimelineIndex::noSlot;   ///< The selected slot that the keys start from; noSlot if none is.
    ViewHistory history;
    TimeScale glideFrom;      ///< What was shown when the view began to glide.
    QElapsedTimer glideTimer; ///< Not valid unless the view glides.
    bool fitted = true;       ///< Shows all: a new size or new events show all again.
    bool choosing = false;    ///< The selection changes by this view's own doing.

    Drag dragging = Drag::None;
    QPointF pressedAt;
    QPointF pointer;
    ViewPlace pressedPlace;
    int hovered = -1;        ///< A mark of the frame.
    quint32 pressedLane = 0; ///< Of Drag::LanePressed and Drag::Lane.
    QTimer restTimer;
    QTimer cardTimer;
    QTimer holdTimer; ///< Runs while a finger rests.
    QPointer<HoverCard> card;
};

} // namespace ui
