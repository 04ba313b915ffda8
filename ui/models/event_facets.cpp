// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/event_facets.h"

#include "core/events/kinds/taxonomy.h"
#include "core/exchange/names.h"
#include "ui/models/wording.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace ui {

namespace {

constexpr std::array statuses{core::EventStatus::Happened,  core::EventStatus::Ongoing,    core::EventStatus::Planned,
                              core::EventStatus::Cancelled, core::EventStatus::Denied,     core::EventStatus::Feared,
                              core::EventStatus::Alleged,   core::EventStatus::Conditional};

/// The values that `wordsOf` gives for the events; words that differ in their spaces alone are one value.
FacetColumn columnOf(const core::Timeline &timeline, auto wordsOf)
{
    FacetColumn column;
    column.of.reserve(timeline.events.size());
    QHash<QStringView, quint32> known;
    QHash<QString, quint32> numbers;
    for (const core::EventRef ref : timeline.events) {
        const QStringView words = wordsOf(ref);
        auto number = known.constFind(words);
        if (number == known.cend()) {
            const QString value = words.toString().simplified();
            const quint32 named = numbers.value(value, quint32(column.values.size()));
            if (named == column.values.size()) {
                numbers.insert(value, named);
                column.values.push_back(value);
            }
            number = known.insert(words, named);
        }
        column.of.push_back(*number);
    }
    return column;
}

FacetColumn statusColumn(const core::Timeline &timeline)
{
    FacetColumn column;
    for (const core::EventStatus status : statuses)
        column.values.push_back(QString(core::nameOf(status)));
    column.of.reserve(timeline.events.size());
    for (const core::EventRef ref : timeline.events)
        column.of.push_back(quint32(timeline.event(ref).status));
    return column;
}

QString statusText(const QString &name)
{
    const auto named =
        std::ranges::find_if(statuses, [&](const core::EventStatus status) { return core::nameOf(status) == name; });
    return named == statuses.end() ? name : Wording::status(*named);
}

/// The span from the first begin to the last end; `all` may be empty.
core::TimeSpan joined(const core::TimeSpan &all, const core::TimeSpan &span)
{
    return all.begin == all.end ? span : core::TimeSpan{std::min(all.begin, span.begin), std::max(all.end, span.end)};
}

} // namespace

QStringView placeWords(const core::Event &event, const core::Article &article)
{
    if (event.edited.testFlag(core::EventField::Place))
        return event.userWords ? QStringView(event.userWords->place) : QStringView();
    if (!event.place)
        return {};
    const core::TextRange range = event.place->range;
    return QStringView(article.text).sliced(range.begin, range.length());
}

QString facetValue(const core::Timeline &timeline, core::EventRef ref, Facet facet)
{
    const core::Event &event = timeline.event(ref);
    const core::Article &article = timeline.extraction(ref).article;
    switch (facet) {
    case Facet::Kind:
        return core::topKindOf(event.kind).toString();
    case Facet::Place:
        return placeWords(event, article).toString().simplified();
    case Facet::Outlet:
        return article.outlet.simplified();
    case Facet::Status:
        break;
    }
    return QString(core::nameOf(event.status));
}

EventFacets facetsOf(const core::Timeline &timeline)
{
    EventFacets facets;
    facets.columns = {
        columnOf(timeline, [&](core::EventRef ref) { return core::topKindOf(timeline.event(ref).kind); }),
        columnOf(timeline,
                 [&](core::EventRef ref) { return placeWords(timeline.event(ref), timeline.extraction(ref).article); }),
        columnOf(timeline, [&](core::EventRef ref) { return QStringView(timeline.extraction(ref).article.outlet); }),
        statusColumn(timeline)};
    facets.begin.reserve(timeline.events.size());
    facets.onTimeline.reserve(timeline.events.size());
    for (const core::EventRef ref : timeline.events) {
        const core::Event &event = timeline.event(ref);
        facets.begin.push_back(event.date.span ? qint64(event.date.span->begin.time_since_epoch().count())
                                               : EventFacets::undated);
        facets.onTimeline.push_back(event.onTimeline);
        if (event.onTimeline && event.date.span)
            facets.span = joined(facets.span, *event.date.span);
    }
    return facets;
}

std::vector<FacetCount> countValues(const EventFacets &facets, Facet facet, const EventMask &mask)
{
    const FacetColumn &column = facets[facet];
    std::vector<FacetCount> counts;
    for (const QString &value : column.values)
        counts.push_back({value});
    for (std::size_t event = 0; event < column.of.size(); ++event) {
        if (facets.onTimeline[event] && lets(mask, event))
            ++counts[column.of[event]].events;
    }
    std::erase_if(counts, [](const FacetCount &count) { return count.events == 0; });
    std::ranges::sort(counts, {}, [](const FacetCount &count) {
        return std::tuple(count.value.isEmpty(), -count.events, count.value);
    });
    return counts;
}

int countShown(const EventFacets &facets, const EventMask &mask)
{
    int count = 0;
    for (std::size_t event = 0; event < facets.onTimeline.size(); ++event)
        count += facets.onTimeline[event] && lets(mask, event) ? 1 : 0;
    return count;
}

QString FacetWording::facet(Facet facet)
{
    switch (facet) {
    case Facet::Kind:
        return tr("Kind");
    case Facet::Place:
        return tr("Place");
    case Facet::Outlet:
        return tr("Outlet");
    case Facet::Status:
        break;
    }
    return tr("Status");
}

QString FacetWording::value(Facet facet, const QString &value)
{
    switch (facet) {
    case Facet::Kind:
        return value.isEmpty() ? tr("Other kinds") : Wording::topKind(value);
    case Facet::Place:
        return value.isEmpty() ? tr("No place") : value;
    case Facet::Outlet:
        return value.isEmpty() ? tr("No outlet") : value;
    case Facet::Status:
        break;
    }
    return statusText(value);
}

} // namespace ui
