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

QStringView textOf(const core::Event &event, const core::Article &article, LaneKey key)
{
    switch (key) {
    case LaneKey::Place:
        return placeWords(event, article);
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

/// Lanes of groups with these names and sizes: one for each name, however it is broken by a line end or set in
/// capitals. The spelling that most events have is kept.
LaneGroups joinedByName(const std::vector<QString> &names, const std::vector<quint32> &sizes)
{
    QHash<QString, quint32> lanes;
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
        if (sizes[i] > mostOfSpelling[lane]) {
            mostOfSpelling[lane] = sizes[i];
            joined.names[lane] = names[i];
        }
        joined.sizes[lane] += sizes[i];
        joined.laneOf.push_back(lane);
    }
    return joined;
}

/// A lane for each group.
LaneGroups apart(std::vector<QString> names, const std::vector<quint32> &sizes)
{
    LaneGroups groups{std::move(names), sizes, std::vector<quint32>(sizes.size())};
    std::iota(groups.laneOf.begin(), groups.laneOf.end(), 0);
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

/// The lanes in their order: as the user put them, then by size.
LaneGroups inOrder(LaneGroups groups, const QString &rest, const QStringList &order)
{
    QHash<QString, qsizetype> given;
    for (const QString &name : order)
        given.insert(name, given.size());
    const auto rankOf = [&](quint32 lane) {
        const QString &name = groups.names[lane];
        return std::tuple(given.value(name, order.size()), name == rest, -qint64(groups.sizes[lane]), QStringView(name),
                          lane);
    };
    std::vector<quint32> lanes(groups.names.size());
    std::iota(lanes.begin(), lanes.end(), 0);
    std::ranges::sort(lanes, {}, rankOf);
    return reordered(std::move(groups), lanes);
}

} // namespace

LaneGrouper::LaneGrouper(LaneKey key)
    : m_key(key)
{
    if (key == LaneKey::None)
        newGroup();
}

quint32 LaneGrouper::newGroup()
{
    m_sizes.push_back(0);
    return quint32(m_sizes.size()) - 1;
}

quint32 LaneGrouper::add(const core::Event &event, const core::Article &article)
{
    const quint32 group = m_key == LaneKey::None      ? 0
                          : m_key == LaneKey::Article ? groupOf(article)
                                                      : groupOf(textOf(event, article, m_key));
    ++m_sizes[group];
    return group;
}

quint32 LaneGrouper::groupOf(const core::Article &article)
{
    if (m_articles.empty() || m_articles.back() != &article) {
        m_articles.push_back(&article);
        newGroup();
    }
    return quint32(m_articles.size()) - 1;
}

quint32 LaneGrouper::groupOf(QStringView text)
{
    const std::size_t letters = text.isEmpty() ? 0 : text.front().unicode() + 31U * text.back().unicode();
    Known &known = m_known[(letters + 7 * std::size_t(text.size())) % m_known.size()];
    if (known.text.isNull() || known.text != text) {
        auto group = m_groups.constFind(text);
        if (group == m_groups.cend()) {
            group = m_groups.insert(text, newGroup());
            m_texts.push_back(text);
        }
        known = {text, *group};
    }
    return known.group;
}

LaneGroups LaneGrouper::lanes(const QStringList &order) const
{
    std::vector<QString> names;
    if (m_key == LaneKey::None)
        return apart({QString()}, m_sizes);
    if (m_key == LaneKey::Article) {
        std::ranges::transform(m_articles, std::back_inserter(names),
                               [](const core::Article *article) { return Wording::title(*article); });
        return inOrder(apart(std::move(names), m_sizes), restName(m_key), order);
    }
    std::ranges::transform(m_texts, std::back_inserter(names),
                           [this](QStringView text) { return laneName(m_key, text); });
    return inOrder(joinedByName(names, m_sizes), restName(m_key), order);
}

} // namespace ui
