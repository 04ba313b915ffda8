// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/dating/publication.h"
#include "core/events/event.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace ui {

/// Core's values as the user reads them: translated, dates in the locale's order.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
public:
    /// "4 Jun 2019, evening", "June 2019", "since March 2018", "Undated"; with the names of months in full if asked.
    static QString when(const core::EventDate &date, QLocale::FormatType months = QLocale::ShortFormat);
    /// The interval that the date may lie in: "Thursday, 6 June 2019", "Earliest 1 Mar 2012, latest 31 Mar 2012",
    /// "Earliest 1 Jan 2009". Empty for an undated event.
    static QString bounds(const core::EventDate &date);
    /// One line on how the date was worked out; empty for an undated event.
    ///
    ///   ‘Tuesday evening’, the Tuesday before Thursday 6 June 2019 (published)
    ///   Set by you: ‘mid-March 2012’, stated in full
    static QString why(const core::EventDate &date, const core::Article &article);
    /// "Thu 6 June 2019", "June 2019", "Unknown"; "c. 8–10 January 2013" where it is inferred.
    static QString published(const core::Publication &published);
    /// The same, short enough for a column: "6 Jun 2019", "c. 8–10 Jan 2013"; empty where unknown.
    static QString publishedShort(const core::Publication &published);
    /// One line on where the publication day comes from.
    static QString publishedWhy(const core::Publication &published, const core::Article &article);
    /// The same for one piece of what speaks for it: "‘back in February’".
    static QString evidence(const core::PublishedEvidence &evidence, const core::Article &article);
    static QString status(core::EventStatus status);
    /// "Protests: Peaceful protest", "Politics"; empty where nothing is known of the kind.
    static QString kind(QStringView kind);
    /// The same without the sub-kind: "Protests".
    static QString topKind(QStringView kind);
    /// "at least 3 killed", "12 killed"; sums of money, distances and the like in the article's own words.
    static QString quantity(const core::Quantity &quantity, const core::Article &article);
    /// The article's words at `range`, on one line.
    static QString words(const core::Article &article, core::TextRange range);
    /// The article's outlet and title.
    static QString source(const core::Article &article);
    /// The article's title, or else the name of its file.
    static QString title(const core::Article &article);
};

} // namespace ui
