// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/spoken_text.h"

#include "ui/models/date_text.h"
#include "ui/timeline/zoned_date.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

namespace chrono = std::chrono;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SpokenText)
};

QString statusWord(core::EventStatus status)
{
    switch (status) {
    case core::EventStatus::Happened:
        return Words::tr("reported");
    case core::EventStatus::Ongoing:
        return Words::tr("ongoing");
    case core::EventStatus::Planned:
        return Words::tr("planned");
    case core::EventStatus::Cancelled:
        return Words::tr("cancelled");
    case core::EventStatus::Denied:
        return Words::tr("denied");
    case core::EventStatus::Feared:
        return Words::tr("feared");
    case core::EventStatus::Alleged:
        return Words::tr("alleged");
    case core::EventStatus::Conditional:
        return Words::tr("only if something else happens");
    }
    return {};
}

QString sourcesText(const core::Story *story)
{
    const int outlets = story ? story->outlets : 1;
    if (outlets == 1)
        return Words::tr("1 source");
    const QString sources = Words::tr("%1 sources").arg(QLocale().toString(outlets));
    return story->conflicts.empty() ? sources : Words::tr("%1, which disagree", "several sources").arg(sources);
}

core::CivilDay dayOf(qint64 seconds)
{
    return chrono::floor<chrono::days>(core::Instant(chrono::seconds(seconds)));
}

/// Whether the days from `first` to `last` are months, or nearly one: then the month says enough.
bool areOfOneMonth(core::CivilDay first, core::CivilDay last)
{
    const chrono::year_month_day begin(first);
    const chrono::year_month_day end(last);
    return begin.year() / begin.month() == end.year() / end.month();
}

} // namespace

QString spokenEvent(const core::Event &event, const core::Story *story, const QTimeZone &zone)
{
    QStringList parts{
        Words::tr("%1: %2", "date, headline").arg(whenInZone(event.date, zone, QLocale::LongFormat), event.headline),
        sourcesText(story), statusWord(event.status)};
    if (event.edited || event.date.edited)
        parts << Words::tr("corrected by you");
    return parts.join(Words::tr(", ", "between facts"));
}

QString spokenFold(const core::Timeline &timeline, const TimelineIndex &index, SlotRange fold)
{
    const quint32 best = index.mostSalient(fold);
    return Words::tr("%1, %2; most important: %3", "number of events, time, headline")
        .arg(eventsText(fold.size()), foldTime(index, fold),
             timeline.event(timeline.events[index.event[best]]).headline);
}

QString spokenInLane(const QString &spoken, const QString &lane)
{
    return Words::tr("%1, in lane %2", "event, name of its lane").arg(spoken, lane);
}

QString foldTime(const TimelineIndex &index, SlotRange fold)
{
    const core::CivilDay first = dayOf(index.begin[fold.first]);
    const qint64 end = *std::max_element(index.end.begin() + fold.first, index.end.begin() + fold.last);
    const core::CivilDay last = std::max(first, dayOf(end - 1));
    return first != last && areOfOneMonth(first, last) ? monthText(first) : daysText(first, last, QLocale::LongFormat);
}

QString eventsText(quint32 events)
{
    return events == 1 ? Words::tr("1 event") : Words::tr("%1 events").arg(QLocale().toString(events));
}

} // namespace ui
