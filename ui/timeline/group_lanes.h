// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"
#include "ui/timeline/lane_key.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <array>
#include <vector>

namespace ui {

/// The lanes of a timeline: those that the user ordered, then the one with most events first and the one for what has
/// no place (outlet, actor, kind) last.
struct LaneGroups
{
    std::vector<QString> names;  ///< Empty for the only lane of LaneKey::None.
    std::vector<quint32> sizes;  ///< Events of each lane.
    std::vector<quint32> laneOf; ///< The lane of each group.
};

/// Groups events by what lanes are by. An event has one lane: of its actors, the first agent or, where none is told,
/// the first patient decides.
class LaneGrouper
{
public:
    explicit LaneGrouper(LaneKey key);

    /// The group of an event; groups count from 0 as they turn up. Articles must outlive the grouper, and come one
    /// after the other.
    quint32 add(const core::Event &event, const core::Article &article);

    /// The lanes that the groups make: those whose names differ in no more than capitals and spaces are one.
    LaneGroups lanes(const QStringList &order) const;

private:
    quint32 groupOf(QStringView text);
    quint32 groupOf(const core::Article &article);
    quint32 newGroup();

    /// Where a text was found last.
    struct Known
    {
        QStringView text;
        quint32 group = 0;
    };

    LaneKey m_key;
    std::vector<quint32> m_sizes; ///< By group. So the next two, of which one is used.
    std::vector<QStringView> m_texts;
    std::vector<const core::Article *> m_articles;
    QHash<QStringView, quint32> m_groups;
    std::array<Known, 256> m_known; ///< Few words make most of the lanes: they are found here without their hash.
};

} // namespace ui
