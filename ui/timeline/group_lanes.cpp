// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/group_lanes.h"

#include "core/events/kinds/taxonomy.h"
#include "ui/models/event_facets.h"
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

QStringView wordsAt(const core::Article &article, core::TextRange range)
{
    return QStringView(article.text).sliced(range.begin, range.length());
}

/// "police" of "the police": one who acts is the same with an article before the name.
QStringView withoutArticle(QStringView name)
{
    for (const QStringView word : {QStringView(u"the "), QStringView(u"a "), QStringView(u"an ")}) {
        if (name.size() > word.size() && name.startsWith(word, Qt::CaseInsensitive))
            return name.sliced(word.size());
    }
    return name;
}

/// The first who takes part in `role`; null where nobody does.
QStringView firstOf(const core::Event &event, const core::Article &article, core::Role role)
{
    const auto field = role == core::Role::Agent ? core::EventField::Agents : core::EventField::Patients;
    if (event.edited.testFlag(field) && event.userWords) {
        const QStringList &names = role == core::Role::Agent ? event.userWords->agents : event.userWords->patients;
        return names.isEmpty() ? QStringView() : QStringView(names.front());
    }
    const auto first = std::ranges::find(event.participants, role, &core::Participant::role);
    return first == event.participants.end() ? QStringView() : wordsAt(article, first->range);
}

QStringView actorOf(const core::Event &event, const core::Article &article)
{
    const QStringView agent = firstOf(event, article, core::Role::Agent);
    return withoutArticle(agent.isEmpty() ? firstOf(event, article, core::Role::Patient) : agent);
}

QStringView textOf(const core::Timeline &timeline, core::EventRef ref, LaneKey key)
{
    const core::Event &event = timeline.event(ref);
    const core::Article &article = timeline.extraction(ref).article;
    switch (key) {
    case LaneKey::Place:
        return placeWords(timeline, ref);
    case LaneKey::Actor:
        return actorOf(event, article);
    case LaneKey::Outlet:
        return article.outlet;
    case LaneKey::Kind:
        return core::topKindOf(event.kind);
    case LaneKey::None:
    case LaneKey::Article:
        break;
    }
    return {};
}

/// The lane of what has no value of `key`; no name for keys that everything has.
QString restName(LaneKey key)
{
    switch (key) {
    case LaneKey::Place:
        return QCoreApplication::translate("Lanes", "No place");
    case LaneKey::Actor:
        return QCoreApplication::translate("Lanes", "No actor");
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
    QString words = text.toString().simplified();
    if (words.isEmpty())
        return restName(key);
    if (key == LaneKey::Actor)
        words.front() = words.front().toUpper();
    return key == LaneKey::Kind ? Wording::kind(words) : words;
}

/// Joins lanes of one name: a place whose words are broken by a line end or set in capitals is the same place. The
/// spelling that most events have is kept.
LaneGroups joinedByName(LaneGroups groups, const std::vector<QString> &names)
{
    QHash<QString, quint32> lanes;
    std::vector<quint32> newLane;
    std::vector<quint32> mostOfSpelling;
    LaneGroups joined;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QString folded = names[i].toCaseFolded();
        const quint32 lane = lanes.value(folded, quint32(joined.names.size()));
        if (lane == joined.names.size()) {
            lanes.insert(folded, lane);
            joined.names.emplace_back();
            joined.sizes.push_back(0);
            mostOfSpelling.push_back(0);
        }
        if (groups.sizes[i] > mostOfSpelling[lane]) {
            mostOfSpelling[lane] = groups.sizes[i];
            joined.names[lane] = names[i];
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
    const auto keyOf = [&](quint32 number) { return textOf(timeline, timeline.events[number], key); };
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

LaneGroups groupLanes(const core::Timeline &timeline, std::span<const quint32> events, const LaneArrangement &lanes)
{
    if (lanes.key == LaneKey::None)
        return {{QString()}, std::vector<quint32>(events.size(), 0), {quint32(events.size())}};

    LaneGroups groups =
        lanes.key == LaneKey::Article ? groupByArticle(timeline, events) : groupByText(timeline, events, lanes.key);
    const QString rest = restName(lanes.key);
    QHash<QString, qsizetype> given;
    for (const QString &name : lanes.order)
        given.insert(name, given.size());
    const auto rankOf = [&](quint32 lane) {
        const QString &name = groups.names[lane];
        return std::tuple(given.value(name, lanes.order.size()), name == rest, -qint64(groups.sizes[lane]),
                          QStringView(name), lane);
    };
    std::vector<quint32> order(groups.names.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, rankOf);
    return reordered(std::move(groups), order);
}

} // namespace ui
