// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/retellings.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

/// A new event is compared with so many members of a group: later ones add little.
constexpr std::size_t mostCompared = 12;
/// A day that is only taken over may be off by so much.
constexpr std::chrono::days slack{10};
/// Hours of one happening that are told may be so far apart: "Friday night", "at 7:30 p.m.".
constexpr std::chrono::hours hoursApart{6};
/// So long may somebody live who is hurt and dies of it.
constexpr std::chrono::days longestDying{31};

bool isStrong(const EventDate &date)
{
    return date.span && (date.basis == DateBasis::Explicit || date.basis == DateBasis::Relative);
}

bool isFine(const EventDate &date)
{
    return date.precision <= Precision::Week;
}

/// "in November 1953": what has no date is hardly of that time.
bool isOfAnotherTime(const EventDate &date)
{
    return isStrong(date) && !isFine(date);
}

bool mayBeSameDay(const EventDate &a, const EventDate &b)
{
    if (!a.span || !b.span)
        return !isOfAnotherTime(a) && !isOfAnotherTime(b);
    const bool hours = a.precision < Precision::Day && b.precision < Precision::Day;
    const std::chrono::hours apart = hours ? hoursApart : std::chrono::hours(0);
    const bool overlap = a.span->begin < b.span->end + apart && b.span->begin < a.span->end + apart;
    if (isStrong(a) && isStrong(b))
        return overlap && isFine(a) == isFine(b);
    return a.span->begin < b.span->end + slack && b.span->begin < a.span->end + slack;
}

bool isOpenStatus(EventStatus status)
{
    return status == EventStatus::Happened || status == EventStatus::Ongoing || status == EventStatus::Alleged;
}

bool share(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&](const QString &word) { return std::ranges::binary_search(b, word); });
}

/// Both known, with no word in common.
bool differ(const QStringList &a, const QStringList &b)
{
    return !a.isEmpty() && !b.isEmpty() && !share(a, b);
}

bool isSamePlace(const QString &a, const QString &b)
{
    return a.contains(b, Qt::CaseInsensitive) || b.contains(a, Qt::CaseInsensitive);
}

/// A street and its town are two places of one happening: where the numbers are alike, or only one counts.
bool mayCountTheSame(const Retelling &a, const Retelling &b)
{
    return a.counted == b.counted ? a.counted > 0 : a.counted == 0 || b.counted == 0;
}

/// Who was hurt on one day may have died on a later one.
bool mayHaveDiedLater(const Retelling &hurt, const Retelling &death)
{
    return death.death && hurt.casualties && !hurt.apart && hurt.date.span && death.date.span &&
           hurt.date.span->begin <= death.date.span->begin &&
           death.date.span->begin < hurt.date.span->end + longestDying;
}

bool mayBeOneHappening(const Retelling &a, const Retelling &b)
{
    return mayBeSameDay(a.date, b.date) || mayHaveDiedLater(a, b) || mayHaveDiedLater(b, a);
}

/// Compares with what the group has so far.
bool joins(const Retelling &event, std::span<const Retelling *const> group)
{
    const auto compared = group.first(std::min(group.size(), mostCompared));
    return std::ranges::any_of(compared, [&](const Retelling *other) { return tellTheSame(event, *other); }) &&
           std::ranges::all_of(compared, [&](const Retelling *other) { return mayBeOneHappening(event, *other); });
}

} // namespace

bool tellTheSame(const Retelling &a, const Retelling &b)
{
    const bool status = a.status == b.status || (isOpenStatus(a.status) && isOpenStatus(b.status));
    if (!status || a.apart != b.apart || !mayBeOneHappening(a, b))
        return false;
    const bool known = share(a.people, b.people) || (a.lemma == b.lemma && (a.definite || b.definite));
    const bool elsewhere = !a.place.isEmpty() && !b.place.isEmpty() && !isSamePlace(a.place, b.place);
    const bool casualties =
        (a.casualties && b.casualties) || (a.casualties && b.refersBack) || (a.refersBack && b.casualties);
    if (!known && !mayBeSameDay(a.date, b.date))
        return false;
    if (elsewhere && !known && !(casualties && mayCountTheSame(a, b)))
        return false;
    if (casualties)
        return known || !differ(a.agents, b.agents);
    return a.lemma == b.lemma && known && a.date.span && b.date.span && !differ(a.agents, b.agents);
}

std::vector<std::vector<EventRef>> gatherRetellings(std::span<const Retelling> events)
{
    std::vector<std::vector<const Retelling *>> groups;
    QHash<QString, std::vector<std::size_t>> byKey;
    for (const Retelling &event : events) {
        auto &candidates = byKey[event.casualties || event.refersBack ? QString() : event.lemma];
        const auto joined =
            std::ranges::find_if(candidates, [&](std::size_t group) { return joins(event, groups[group]); });
        if (joined != candidates.end()) {
            groups[*joined].push_back(&event);
            continue;
        }
        candidates.push_back(groups.size());
        groups.push_back({&event});
    }
    std::vector<std::vector<EventRef>> refs;
    for (const auto &group : groups) {
        auto &members = refs.emplace_back();
        std::ranges::transform(group, std::back_inserter(members), &Retelling::ref);
    }
    return refs;
}

std::vector<std::vector<EventRef>> retellingsIn(const Extraction &extraction, quint32 article)
{
    std::vector<Retelling> told;
    for (quint32 event = 0; event < extraction.events.size(); ++event) {
        if (extraction.events[event].onTimeline)
            told.push_back(retellingOf(extraction, {article, event}));
    }
    return gatherRetellings(told);
}

std::vector<std::size_t> retellingsOf(const Extraction &extraction, std::size_t event)
{
    std::vector<std::size_t> events;
    for (const std::vector<EventRef> &story : retellingsIn(extraction, 0)) {
        if (std::ranges::contains(story, event, &EventRef::event))
            std::ranges::transform(story, std::back_inserter(events), &EventRef::event);
    }
    return events;
}

} // namespace core
