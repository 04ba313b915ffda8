// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/chosen_dates.h"

#include "core/dating/find_published.h"

namespace core {

namespace {

bool isCountedFrom(const EventDate &date, const Publication &published)
{
    const auto time = publicationTime(published);
    return time && date.anchor.span == time->span;
}

/// `date` as it is told in `extraction`: without a reason that no longer holds.
EventDate told(EventDate date, const Extraction &extraction)
{
    if (date.anchor.kind == Anchor::Kind::Published && !isCountedFrom(date, extraction.published)) {
        date.basis = DateBasis::Explicit;
        date.derivation = Derivation::Completed;
        date.anchor = {};
    }
    date.edited = true;
    return date;
}

/// The choices for the article of `path`, which stand side by side in `chosen`.
bool hasChoice(const ChosenDates &chosen, const QString &path)
{
    const auto first = chosen.lower_bound(EventKey{path, {}, {}, {}});
    return first != chosen.end() && first->first.path == path;
}

std::shared_ptr<const Extraction> withChosenDates(const std::shared_ptr<const Extraction> &extracted,
                                                  const ChosenDates &chosen)
{
    auto edited = std::make_shared<Extraction>(*extracted);
    for (std::size_t i = 0; i < edited->events.size(); ++i) {
        const auto choice = chosen.find(keyOf(*extracted, i));
        if (choice == chosen.end())
            continue;
        EventDate &date = edited->events[i].date;
        const QString duration = date.duration;
        edited->readDates.emplace(i, std::move(date));
        date = told(choice->second, *extracted);
        date.duration = duration;
    }
    return edited;
}

} // namespace

EventKey keyOf(const Extraction &extraction, std::size_t event)
{
    const Event &its = extraction.events[event];
    return {extraction.article.path, its.sentence, its.trigger.range, its.trigger.lemma};
}

std::vector<std::shared_ptr<const Extraction>> withChosenDates(std::vector<std::shared_ptr<const Extraction>> extracted,
                                                               const ChosenDates &chosen)
{
    for (auto &extraction : extracted) {
        if (hasChoice(chosen, extraction->article.path))
            extraction = withChosenDates(extraction, chosen);
    }
    return extracted;
}

} // namespace core
