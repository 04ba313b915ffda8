// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/group_lanes.h"

#include "core/events/kinds/taxonomy.h"
#include "ui/models/wording.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

/// Lanes as they turn up, by a key that is cheap to compare; the empty key is the lane of the rest.
template<typename Key, typename KeyOf>
LaneGroups collect(std::span<const quint32> events, KeyOf keyOf, std::vector<Key> &keys)
{
    LaneGroups groups;
    QHash<Key, quint32> lanes;
    groups.laneOf.reserve(events.size());
    for (const quint32 event : events) {
        const Key key = keyOf(event);
        auto lane = lanes.constFind(key);
        if (lane == lanes.cend()) {
            lane = lanes.insert(key, quint32(keys.size()));
            keys.push_back(key);
            groups.sizes.push_back(0);
        }
        groups.laneOf.push_back(*lane);
        ++groups.sizes[*lane];
    }
    return groups;
}

QStringView placeOf(const core::Timeline &timeline, quint32 number)
{
    const core::EventRef ref = timeline.events[number];
    const core::Event &event = timeline.event(ref);
    if (event.edited.testFlag(core::EventField::Place))
        return event.userWords ? QStringView(event.userWords->place) : QStringView();
    const std::optional<core::Place> &place = event.place;
    if (!place)
        return {};
    return QStringView(timeline.extraction(ref).article.text).sliced(place->range.begin, place->range.length());
}

/// The lane of what has no value of `key`; no name for keys that everything has.
QString restName(LaneKey key)
{
    switch (key) {
    case LaneKey::Place:
        return QCoreApplication::translate("Lanes", "No place");
    case LaneKey::Outlet:
        return QCoreApplication::translate("Lanes", "Other articles");
    case LaneKey::Kind:
        return QCoreApplication::translate("Lanes", "Other kinds");
    case LaneKey::None:
    case LaneKey::Article:
        break;
    }
    return {};
}

QString laneName(LaneKey key, QStringView text)
{
    const QString words = text.toString().simplified();
    if (words.isEmpty())
        return restName(key);
    return key == LaneKey::Kind ? Wording::kind(words) : words;
}

/// Joins lanes of one name: a place whose words are broken by a line end is the same place.
LaneGroups joinedByName(LaneGroups groups, const std::vector<QString> &names)
{
    QHash<QString, quint32> lanes;
    std::vector<quint32> newLane;
    LaneGroups joined;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const quint32 lane = lanes.value(names[i], quint32(joined.names.size()));
        if (lane == joined.names.size()) {
            lanes.insert(names[i], lane);
            joined.names.push_back(names[i]);
            joined.sizes.push_back(0);
        }
        joined.sizes[lane] += groups.sizes[i];
        newLane.push_back(lane);
    }
    for (quint32 &lane : groups.laneOf)
        lane = newLane[lane];
    joined.laneOf = std::move(groups.laneOf);
    return joined;
}

LaneGroups groupByText(const core::Timeline &timeline, std::span<const quint32> events, LaneKey key)
{
    std::vector<QStringView> keys;
    const auto keyOf = [&](quint32 number) {
        const core::EventRef ref = timeline.events[number];
        return key == LaneKey::Place    ? placeOf(timeline, number)
               : key == LaneKey::Outlet ? QStringView(timeline.extraction(ref).article.outlet)
                                        : core::topKindOf(timeline.event(ref).kind);
    };
    LaneGroups groups = collect<QStringView>(events, keyOf, keys);
    std::vector<QString> names;
    std::ranges::transform(keys, std::back_inserter(names), [&](QStringView text) { return laneName(key, text); });
    return joinedByName(std::move(groups), names);
}

LaneGroups groupByArticle(const core::Timeline &timeline, std::span<const quint32> events)
{
    std::vector<quint32> keys;
    LaneGroups groups = collect<quint32>(events, [&](quint32 number) { return timeline.events[number].article; }, keys);
    for (const quint32 article : keys)
        groups.names.push_back(Wording::title(timeline.articles[article]->article));
    return groups;
}

LaneGroups reordered(LaneGroups groups, const std::vector<quint32> &order)
{
    LaneGroups sorted;
    std::vector<quint32> newLane(order.size());
    for (const quint32 lane : order) {
        newLane[lane] = quint32(sorted.names.size());
        sorted.names.push_back(std::move(groups.names[lane]));
        sorted.sizes.push_back(groups.sizes[lane]);
    }
    for (quint32 &lane : groups.laneOf)
        lane = newLane[lane];
    sorted.laneOf = std::move(groups.laneOf);
    return sorted;
}

} // namespace

LaneGroups groupLanes(const core::Timeline &timeline, std::span<const quint32> events, LaneKey key)
{
    if (key == LaneKey::None)
        return {{QString()}, std::vector<quint32>(events.size(), 0), {quint32(events.size())}};

    LaneGroups groups = key == LaneKey::Article ? groupByArticle(timeline, events) : groupByText(timeline, events, key);
    const QString rest = restName(key);
    std::vector<quint32> order(groups.names.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](quint32 a, quint32 b) {
        return std::tuple(groups.names[a] == rest, groups.sizes[b], groups.names[a], a) <
               std::tuple(groups.names[b] == rest, groups.sizes[a], groups.names[b], b);
    });
    return reordered(std::move(groups), order);
}

} // namespace ui
