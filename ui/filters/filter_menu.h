// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/event_facets.h"

#include <QMenu>

namespace ui {

class TimelineFilter;

/// All that events can be filtered by, as menus of values to tick, made when they are opened.
class FilterMenu : public QMenu
{
    Q_OBJECT
public:
    /// `filter` is not owned and must outlive the menu.
    explicit FilterMenu(TimelineFilter *filter, QWidget *parent = nullptr);

private:
    void fill(QMenu *menu, Facet facet);

    TimelineFilter *m_filter;
};

} // namespace ui
