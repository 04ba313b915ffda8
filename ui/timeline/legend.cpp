// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/legend.h"

#include "ui/models/kind_colors.h"
#include "ui/models/wording.h"
#include "ui/timeline/paint_glyphs.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

using core::EventStatus;
using core::Relation;
using Shape = LegendEntry::Shape;

constexpr QSize pictureSize(64, 24);
constexpr quint8 neutral = kindColorCount - 1;

QString translated(const char *text)
{
    return QCoreApplication::translate("Legend", text);
}

LegendEntry pin(const char *text, EventLook look = {})
{
    look.color = neutral;
    return {translated(text), look, Shape::Pin};
}

LegendEntry bar(const char *text, Relation relation)
{
    return {translated(text), {.color = neutral, .relation = relation, .pin = false}, Shape::Bar};
}

LegendSection dates()
{
    return {translated(QT_TRANSLATE_NOOP("Legend", "Dates")),
            {pin(QT_TRANSLATE_NOOP("Legend", "A day, or part of one")),
             pin(QT_TRANSLATE_NOOP("Legend", "About that day"), {.relation = Relation::Around}),
             pin(QT_TRANSLATE_NOOP("Legend", "That day or before"), {.relation = Relation::Before}),
             pin(QT_TRANSLATE_NOOP("Legend", "That day or later"), {.relation = Relation::After}),
             bar(QT_TRANSLATE_NOOP("Legend", "A week, a month, a year: somewhere in it"), Relation::On),
             bar(QT_TRANSLATE_NOOP("Legend", "All that time"), Relation::FromTo),
             bar(QT_TRANSLATE_NOOP("Legend", "About that time"), Relation::Around),
             bar(QT_TRANSLATE_NOOP("Legend", "Before its end"), Relation::Before),
             bar(QT_TRANSLATE_NOOP("Legend", "After its begin"), Relation::After),
             bar(QT_TRANSLATE_NOOP("Legend", "Between the two"), Relation::Between),
             {translated(QT_TRANSLATE_NOOP("Legend", "May lie anywhere along the dotted line")),
              {.color = neutral},
              Shape::Doubt}}};
}

LegendSection statuses()
{
    LegendSection section{translated(QT_TRANSLATE_NOOP("Legend", "Whether it took place")), {}};
    for (int status = 0; status <= int(EventStatus::Conditional); ++status)
        section.entries.push_back(
            {Wording::status(EventStatus(status)), {.color = neutral, .status = EventStatus(status)}, Shape::Pin});
    return section;
}

LegendSection sources()
{
    return {translated(QT_TRANSLATE_NOOP("Legend", "Sources")),
            {pin(QT_TRANSLATE_NOOP("Legend", "Told by two or three articles"), {.sources = Sources::Few}),
             pin(QT_TRANSLATE_NOOP("Legend", "Told by four or more"), {.sources = Sources::Many}),
             pin(QT_TRANSLATE_NOOP("Legend", "Sources differ"), {.conflict = true}),
             pin(QT_TRANSLATE_NOOP("Legend", "Set right by you"), {.edited = true}),
             {translated(QT_TRANSLATE_NOOP("Legend", "So many events; a click opens them")),
              {.color = neutral},
              Shape::Fold}}};
}

/// The colours with their kinds; which ones share a colour is for kindColorIndex() to say.
LegendSection colors()
{
    LegendSection section{translated(QT_TRANSLATE_NOOP("Legend", "Colours")), {}};
    for (int color = 0; color < kindColorCount; ++color) {
        QStringList names;
        for (const QString &kind : kindsOfColor(color))
            names += Wording::kind(kind);
        if (names.isEmpty())
            names += translated(QT_TRANSLATE_NOOP("Legend", "All else"));
        section.entries.push_back({names.join(QStringLiteral(", ")), {.color = quint8(color)}, Shape::Pin});
    }
    return section;
}

} // namespace

std::vector<LegendSection> legend()
{
    return {dates(), statuses(), sources(), colors()};
}

QPixmap legendPicture(const LegendEntry &entry, const TimelineStyle &style, qreal ratio)
{
    constexpr quint32 folded = 37;
    QPixmap picture(pictureSize * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(style.palette.color(QPalette::Base));
    QPainter painter(&picture);
    const QPointF middle(pictureSize.width() / 2.0, pictureSize.height() / 2.0);
    const auto centred = [&](qreal width, qreal height) {
        return QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height);
    };
    const qreal pin = style.marks.pin;
    switch (entry.shape) {
    case Shape::Doubt:
        paintDoubt(painter, 2, pictureSize.width() - 2, middle.y() + pin / 2 + 3, entry.look, style);
        [[fallthrough]];
    case Shape::Pin:
        paintPin(painter, centred(pin, pin), entry.look, style);
        break;
    case Shape::Bar:
        paintBar(painter, centred(pictureSize.width() - 8, pin - 2), entry.look, style, pictureSize.width());
        break;
    case Shape::Fold:
        paintFold(painter, centred(style.marks.foldWidth(folded), pin + 3), folded, entry.look.color, style);
        break;
    }
    return picture;
}

Legend::Legend(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("legend"));
    setAccessibleName(tr("What the signs on the timeline mean"));
    setFrameShape(QFrame::NoFrame);
    setIconSize(pictureSize);
    setWordWrap(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    fill();
}

void Legend::fill()
{
    clear();
    const TimelineStyle style = timelineStyle(palette(), font());
    for (const LegendSection &section : legend()) {
        auto *title = new QListWidgetItem(section.title, this);
        title->setFont(style.bold);
        for (const LegendEntry &entry : section.entries)
            new QListWidgetItem(QIcon(legendPicture(entry, style, devicePixelRatioF())), entry.text, this);
    }
}

void Legend::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

} // namespace ui
