// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/card_text.h"

#include "ui/models/date_text.h"
#include "ui/models/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr std::size_t mostNamed = 4;

core::CivilDay dayOf(qint64 seconds)
{
    return std::chrono::floor<std::chrono::days>(core::Instant(std::chrono::seconds(seconds)));
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

QString daysText(const TimelineIndex &index, SlotRange fold)
{
    const core::CivilDay first = dayOf(index.begin[fold.first]);
    const core::CivilDay last = dayOf(index.end[fold.last - 1] - 1);
    return first == last
               ? dayText(first)
               : QCoreApplication::translate("Timeline", "%1 to %2", "days").arg(dayText(first), dayText(last));
}

} // namespace

CardText cardOfEvent(const core::Timeline &timeline, int event)
{
    const core::EventRef ref = timeline.events[std::size_t(event)];
    const core::Event &shown = timeline.event(ref);
    const core::Article &article = timeline.extraction(ref).article;
    CardText card{shown.headline, {Wording::when(shown.date)}};
    if (shown.status != core::EventStatus::Happened)
        card.lines.front() += QStringLiteral(" · ") + Wording::status(shown.status);
    if (const QString why = Wording::why(shown.date, article); !why.isEmpty())
        card.lines << why;
    card.lines << Wording::source(article);
    return card;
}

CardText cardOfFold(const core::Timeline &timeline, const TimelineIndex &index, SlotRange fold)
{
    CardText card{QCoreApplication::translate("Timeline", "%n events", nullptr, int(fold.size())),
                  {daysText(index, fold)}};
    for (const quint32 slot : mostSalient(index, fold))
        card.lines << QStringLiteral("• ") + timeline.event(timeline.events[index.event[slot]]).headline;
    if (fold.size() > mostNamed)
        card.lines << QStringLiteral("…");
    return card;
}

} // namespace ui
