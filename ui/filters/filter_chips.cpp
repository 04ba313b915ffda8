// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filters/filter_chips.h"

#include "ui/filters/flow_layout.h"
#include "ui/filters/timeline_filter.h"

#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int longestValue = 32; // in characters

QToolButton *makeButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setFocusPolicy(Qt::StrongFocus);
    button->show(); // at once, not when the layout comes to it: it may get the keyboard now
    return button;
}

} // namespace

FilterChips::FilterChips(TimelineFilter *filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
{
    setObjectName(QStringLiteral("filterChips"));
    setAccessibleName(tr("Filter"));
    auto *row = new FlowLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(6);
    connect(m_filter, &TimelineFilter::changed, this, &FilterChips::showFilter);
    showFilter();
}

void FilterChips::showFilter()
{
    const auto &values = m_filter->criteria().values;
    setVisible(!std::ranges::all_of(values, &QStringList::isEmpty));
    if (values == m_values)
        return;
    m_values = values;
    const bool hadFocus = isAncestorOf(focusWidget());
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a chip that was clicked is still at work
        delete item;
    }
    for (const Facet facet : allFacets) {
        for (const QString &value : m_filter->criteria()[facet])
            layout()->addWidget(makeChip(facet, value));
    }
    layout()->addWidget(makeClear());
    if (hadFocus)
        layout()->itemAt(0)->widget()->setFocus();
}

QToolButton *FilterChips::makeChip(Facet facet, const QString &value)
{
    const QString what =
        tr("%1: %2", "facet, value").arg(FacetWording::facet(facet), FacetWording::value(facet, value));
    const QString shown =
        fontMetrics().elidedText(what, Qt::ElideRight, longestValue * fontMetrics().averageCharWidth());
    QToolButton *chip = makeButton(
        QStringLiteral("filterChip"),
        tr("%1 ×", "a button that takes it away").arg(QString(shown).replace(QLatin1Char('&'), QLatin1String("&&"))),
        this);
    chip->setToolTip(tr("Filter no longer by this: %1").arg(what));
    chip->setAccessibleName(tr("Remove filter: %1").arg(what));
    connect(chip, &QToolButton::clicked, this, [this, facet, value] { m_filter->toggle(facet, value); });
    return chip;
}

QToolButton *FilterChips::makeClear()
{
    QToolButton *button = makeButton(QStringLiteral("clearChips"), tr("Clear"), this);
    button->setAutoRaise(true);
    button->setToolTip(tr("Show all events"));
    button->setAccessibleName(tr("Clear filter"));
    connect(button, &QToolButton::clicked, m_filter, &TimelineFilter::clear);
    return button;
}

} // namespace ui
