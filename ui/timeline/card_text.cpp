// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/card_text.h"

#include "ui/models/wording.h"
#include "ui/timeline/spoken_text.h"
#include "ui/timeline/zoned_date.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr std::size_t mostNamed = 4;
constexpr int mostBins = 31; // a month by days

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// What sources of a story can differ in.
QString fieldName(const QString &field)
{
    if (field == QLatin1StringView("killed"))
        return Words::tr("how many were killed");
    if (field == QLatin1StringView("wounded"))
        return Words::tr("how many were wounded");
    return field;
}

/// "Told by 3 articles, which disagree on how many were killed"; nothing where one tells it.
QString sourcesLine(const core::Story *story)
{
    if (!story || story->outlets < 2)
        return {};
    const QString told = Words::tr("Told by %1 articles").arg(QLocale().toString(story->outlets));
    QStringList fields;
    for (const core::Conflict &conflict : story->conflicts)
        fields << fieldName(conflict.field);
    return fields.isEmpty() ? told
                            : Words::tr("%1, which disagree on %2", "several articles, facts")
                                  .arg(told, fields.join(Words::tr(", ", "between facts")));
}

/// The most salient slots of a fold, best first.
std::vector<quint32> mostSalient(const TimelineIndex &index, SlotRange fold)
{
    std::vector<quint32> all(fold.size());
    std::iota(all.begin(), all.end(), fold.first);
    const auto named = std::min(mostNamed, all.size());
    const auto middle = all.begin() + std::ptrdiff_t(named);
    std::ranges::partial_sort(all, middle, std::greater(), [&](quint32 slot) { return index.salience[slot]; });
    all.resize(named);
    return all;
}

} // namespace

CardText cardOfEvent(const core::Timeline &timeline, int event, const core::Story *story, const QTimeZone &zone)
{
    const core::EventRef ref = timeline.events[std::size_t(event)];
    const core::Event &shown = timeline.event(ref);
    const core::Article &article = timeline.extraction(ref).article;
    QString when = whenInZone(shown.date, zone);
    if (shown.status != core::EventStatus::Happened)
        when += QStringLiteral(" · ") + Wording::status(shown.status);
    const QString corrected = shown.edited || shown.date.edited ? Words::tr("Corrected by you") : QString();
    QStringList lines{when, Wording::why(shown.date, article), Wording::source(article), sourcesLine(story), corrected};
    lines.removeAll(QString());
    return {.title = shown.headline, .lines = lines};
}

CardText cardOfFold(const core::Timeline &timeline, const TimelineIndex &index, SlotRange fold)
{
    CardText card{.title = QStringLiteral("%1 · %2").arg(eventsText(fold.size()), foldTime(index, fold)),
                  .lines = {},
                  .histogram = histogramOf(index, fold, mostBins)};
    for (const quint32 slot : mostSalient(index, fold))
        card.lines << QStringLiteral("• ") + timeline.event(timeline.events[index.event[slot]]).headline;
    if (fold.size() > mostNamed)
        card.lines << QStringLiteral("…");
    return card;
}

} // namespace ui
