// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/dating/publication.h"
#include "core/events/event.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// Core's values as the user reads them: translated, dates in the locale's order.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
public:
    /// "4 Jun 2019, evening", "June 2019", "Undated".
    static QString when(const core::EventDate &date);
    /// One line on how the date was worked out; empty for an undated event.
    static QString why(const core::EventDate &date, const core::Article &article);
    /// "Thu 6 June 2019", "June 2019", "Unknown".
    static QString published(const core::Publication &published);
    /// One line on where the publication day comes from.
    static QString publishedWhy(const core::Publication &published, const core::Article &article);
    static QString status(core::EventStatus status);
    static QString kind(const QString &kind);
    /// "at least 3 killed", "12 killed".
    static QString quantity(const core::Quantity &quantity);
};

} // namespace ui
