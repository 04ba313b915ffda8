// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/details_pane.h"

#include "ui/models/event_model.h"
#include "ui/models/event_selection.h"
#include "ui/source/source_colors.h"

#include <QEvent>
#include <QGridLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr auto detailCount = std::size_t(Detail::Count);

struct DetailName
{
    const char *object; ///< For tests and style sheets: "details" before it.
    const char *text;
};

// Indexed by Detail. The reason of a date has no name: it stands under the date.
constexpr std::array<DetailName, detailCount> detailNames{{
    {"When", QT_TRANSLATE_NOOP("ui::DetailsPane", "When")},
    {"Why", nullptr},
    {"Who", QT_TRANSLATE_NOOP("ui::DetailsPane", "Who")},
    {"Where", QT_TRANSLATE_NOOP("ui::DetailsPane", "Where")},
    {"Numbers", QT_TRANSLATE_NOOP("ui::DetailsPane", "Numbers")},
    {"Kind", QT_TRANSLATE_NOOP("ui::DetailsPane", "Kind")},
    {"Status", QT_TRANSLATE_NOOP("ui::DetailsPane", "Status")},
    {"SaidBy", QT_TRANSLATE_NOOP("ui::DetailsPane", "Said by")},
    {"Confidence", QT_TRANSLATE_NOOP("ui::DetailsPane", "Confidence")},
    {"Source", QT_TRANSLATE_NOOP("ui::DetailsPane", "Source")},
}};

QLabel *valueLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QFont bold(QFont font, qreal factor = 1)
{
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

class DetailsPane::Private
{
public:
    explicit Private(DetailsPane *pane);

    void showSelected();
    void setRow(std::size_t row, const QString &text);
    void recolor();
    void setFonts();
    void showWords(std::size_t row);
    void point(std::size_t row, QEvent::Type type);

    DetailsPane *q;
    EventModel *events = nullptr;
    QItemSelectionModel *selection = nullptr;
    QScrollArea *area;
    QLabel *headline;
    QLabel *empty;
    std::array<QLabel *, detailCount> names{};
    std::array<QLabel *, detailCount> values{};
    std::array<std::vector<core::TextRange>, detailCount> words; ///< Behind each value.
    std::shared_ptr<const core::ToldElsewhere> elsewhere;        ///< What another article tells of the date; or null.
};

DetailsPane::Private::Private(DetailsPane *pane)
    : q(pane)
    , area(new QScrollArea(pane))
{
    auto *page = new QWidget;
    headline = valueLabel(QStringLiteral("detailsHeadline"), page);
    empty = valueLabel(QStringLiteral("detailsEmpty"), page);
    empty->setText(tr("Select an event on the timeline, in the table or in the text to see what is known of it."));
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(4);
    rows->setColumnStretch(1, 1);
    for (std::size_t row = 0; row < detailCount; ++row) {
        values[row] = valueLabel(QLatin1String("details") + QLatin1String(detailNames[row].object), page);
        names[row] = new QLabel(detailNames[row].text ? tr(detailNames[row].text) : QString(), page);
        values[row]->setAccessibleName(detailNames[row].text ? names[row]->text() : tr("Why then"));
        rows->addWidget(names[row], int(row), 0, Qt::AlignTop);
        rows->addWidget(values[row], int(row), 1);
    }
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(18, 12, 18, 12);
    layout->setSpacing(8);
    layout->addWidget(headline);
    layout->addLayout(rows);
    layout->addWidget(empty);
    layout->addStretch(1);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void DetailsPane::Private::setRow(std::size_t row, const QString &text)
{
    values[row]->setText(text);
    values[row]->setVisible(!text.isEmpty());
    names[row]->setVisible(!text.isEmpty());
}

void DetailsPane::Private::showSelected()
{
    const int event = events ? selectedEvent(*selection) : -1;
    DetailTexts texts;
    elsewhere.reset();
    if (event >= 0) {
        const core::Timeline &timeline = *events->timeline();
        const core::EventRef ref = timeline.events[std::size_t(event)];
        headline->setText(timeline.event(ref).headline);
        texts = detailTexts(timeline.event(ref), timeline.extraction(ref).article);
        for (std::size_t row = 0; row < detailCount; ++row)
            words[row] = detailRanges(timeline.event(ref), Detail(row));
        elsewhere = timeline.event(ref).date.elsewhere;
    }
    QLabel *why = values[std::size_t(Detail::Why)];
    const bool leads = elsewhere && words[std::size_t(Detail::Why)].empty();
    why->setToolTip(leads ? tr("Show these words in the other article") : QString());
    leads ? why->setCursor(Qt::PointingHandCursor) : why->unsetCursor();
    headline->setVisible(event >= 0);
    empty->setVisible(event < 0);
    for (std::size_t row = 0; row < detailCount; ++row)
        setRow(row, texts[row]);
    area->ensureVisible(0, 0);
}

/// Asks to see what a value was read from.
void DetailsPane::Private::showWords(std::size_t row)
{
    if (!words[row].empty())
        Q_EMIT q->wordsWanted(words[row].front());
    else if (elsewhere && Detail(row) <= Detail::Why)
        Q_EMIT q->elsewhereWanted(elsewhere->path, elsewhere->range);
}

/// What the pointer or the keyboard does on a value.
void DetailsPane::Private::point(std::size_t row, QEvent::Type type)
{
    switch (type) {
    case QEvent::Enter:
    case QEvent::FocusIn:
        Q_EMIT q->pointedAt(words[row]);
        break;
    case QEvent::Leave:
    case QEvent::FocusOut:
        Q_EMIT q->pointedAt({});
        break;
    case QEvent::MouseButtonRelease:
        if (!values[row]->hasSelectedText())
            showWords(row);
        break;
    case QEvent::MouseButtonDblClick:
        Q_EMIT q->correctionWanted(Detail(row));
        break;
    default:
        break;
    }
}

void DetailsPane::Private::recolor()
{
    QPalette secondary = q->palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        secondary.setColor(role, sourceColors(q->palette()).dimmed);
    for (QLabel *name : names)
        name->setPalette(secondary);
    values[std::size_t(Detail::Why)]->setPalette(secondary);
    empty->setPalette(secondary);
}

void DetailsPane::Private::setFonts()
{
    headline->setFont(bold(q->font(), 1.1));
    for (QLabel *name : names)
        name->setFont(bold(q->font()));
}

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->area);
    setFocusProxy(d->area);
    for (QLabel *value : d->values)
        value->installEventFilter(this);
    d->setFonts();
    d->recolor();
    d->showSelected();
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::setModel(EventModel *events, QItemSelectionModel *selection)
{
    Q_ASSERT(events && selection && !d->events);
    d->events = events;
    d->selection = selection;
    connect(events, &EventModel::modelReset, this, [this] { d->showSelected(); });
    connect(selection, &QItemSelectionModel::selectionChanged, this, [this] { d->showSelected(); });
    connect(selection, &QItemSelectionModel::currentChanged, this, [this] { d->showSelected(); });
    d->showSelected();
}

bool DetailsPane::eventFilter(QObject *watched, QEvent *event)
{
    const auto value = std::ranges::find(d->values, watched);
    if (value != d->values.end()) {
        const auto row = std::size_t(value - d->values.begin());
        d->point(row, event->type());
        const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            d->showWords(row);
    }
    return QWidget::eventFilter(watched, event);
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        d->recolor();
    else if (event->type() == QEvent::FontChange)
        d->setFonts();
}

} // namespace ui
