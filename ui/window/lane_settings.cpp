// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/lane_settings.h"

#include "ui/timeline/timeline_view.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace ui {

namespace {

const QString keyKey = QStringLiteral("window/lanes");
constexpr qsizetype mostNames = 200; // of each list: lanes by article can be thousands

constexpr std::array allKeys{LaneKey::None,   LaneKey::Place, LaneKey::Article,
                             LaneKey::Outlet, LaneKey::Kind,  LaneKey::Actor};

QString listKey(LaneKey key, QLatin1StringView list)
{
    return QStringLiteral("lanes/%1/%2").arg(QString::number(int(key)), list);
}

void saveNames(QSettings &settings, const QString &key, const QStringList &names)
{
    if (names.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, names.first(std::min(names.size(), mostNames)));
}

} // namespace

void saveLanes(QSettings &settings, const TimelineView &view)
{
    settings.setValue(keyKey, int(view.laneKey()));
    for (const LaneArrangement &lanes : view.laneArrangements()) {
        saveNames(settings, listKey(lanes.key, QLatin1StringView("order")), lanes.order);
        saveNames(settings, listKey(lanes.key, QLatin1StringView("collapsed")), lanes.collapsed);
    }
}

void restoreLanes(const QSettings &settings, TimelineView &view)
{
    std::vector<LaneArrangement> arrangements;
    for (const LaneKey key : allKeys) {
        arrangements.push_back(
            {.key = key,
             .order = settings.value(listKey(key, QLatin1StringView("order"))).toStringList(),
             .collapsed = settings.value(listKey(key, QLatin1StringView("collapsed"))).toStringList()});
    }
    view.setLaneArrangements(arrangements);
    bool isNumber = false;
    const auto key = LaneKey(settings.value(keyKey).toInt(&isNumber));
    view.setLaneKey(isNumber && std::ranges::contains(allKeys, key) ? key : LaneKey::Place);
}

} // namespace ui
