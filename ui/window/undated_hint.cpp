// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/undated_hint.h"

#include "ui/models/article_wording.h"
#include "ui/window/appearance.h"
#include "ui/window/symbol_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

QString textFor(const WaitingEvents &waiting)
{
    const QString events = QLocale().toString(waiting.events);
    if (waiting.events == 1)
        return UndatedHint::tr("One event waits for its article’s publication day: set it…");
    if (waiting.articles.size() == 1)
        return UndatedHint::tr("%1 events wait for their article’s publication day: set it…").arg(events);
    return UndatedHint::tr("%1 events of %2 articles wait for a publication day: set it…")
        .arg(events, QLocale().toString(qulonglong(waiting.articles.size())));
}

} // namespace

WaitingEvents waitingEvents(const core::Timeline &timeline, const EventMask &shown)
{
    WaitingEvents waiting;
    std::size_t number = 0; // of the first event of the article among all
    for (std::size_t article = 0; article < timeline.articles.size(); ++article) {
        const core::Extraction &extraction = *timeline.articles[article];
        const bool helps = extraction.published.basis == core::PublishedBasis::Unknown &&
                           ArticleWording::whyNoEvents(extraction.article).isEmpty();
        const auto undated = std::ranges::count_if(extraction.events, [&](const core::Event &event) {
            return lets(shown, number++) && event.onTimeline && !event.date.span;
        });
        if (!helps || undated == 0)
            continue;
        waiting.events += int(undated);
        waiting.articles.push_back(int(article));
    }
    return waiting;
}

UndatedHint::UndatedHint(QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
{
    setObjectName(QStringLiteral("undatedHint"));
    m_button->setObjectName(QStringLiteral("undatedHintButton"));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setToolTip(tr("Go to the first article whose publication day is not known, and set it there"));
    connect(m_button, &QToolButton::clicked, this, [this] { Q_EMIT clicked(m_waiting.articles.front()); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 1, 6, 1);
    row->addWidget(m_button);
    row->addStretch();
    recolor();
    hide();
}

void UndatedHint::setTimeline(const core::Timeline &timeline, const EventMask &shown)
{
    m_waiting = waitingEvents(timeline, shown);
    m_button->setText(textFor(m_waiting));
    setVisible(m_waiting.events > 0);
}

void UndatedHint::recolor()
{
    const QColor color = uncertainText(palette());
    QPalette warm = palette();
    warm.setColor(QPalette::ButtonText, color);
    m_button->setPalette(warm);
    m_button->setIcon(markIcon(QStringLiteral("day-unknown"), color));
}

void UndatedHint::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

} // namespace ui
