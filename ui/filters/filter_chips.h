// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/event_facets.h"

#include <QWidget>

class QToolButton;

namespace ui {

class TimelineFilter;

/// What is filtered besides the words, as a button for each value that takes it away: "Kind: Protests ×". Gone where
/// there is none.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    /// `filter` is not owned and must outlive the chips.
    explicit FilterChips(TimelineFilter *filter, QWidget *parent = nullptr);

private:
    void showFilter();
    QToolButton *makeChip(Facet facet, const QString &value);
    QToolButton *makeClear();

    TimelineFilter *m_filter;
    std::array<QStringList, allFacets.size()> m_values; ///< Those that have a chip.
};

} // namespace ui
