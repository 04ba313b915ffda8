// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pipeline/describe_extraction.h"

#include <QStringList>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

namespace {

QString wordsOf(const Extraction &extraction, TextRange range)
{
    return extraction.article.text.sliced(range.begin, range.length()).simplified();
}

QString nameOf(DateBasis basis)
{
    static constexpr const char *names[] = {"undated", "explicit", "relative", "inherited", "published"};
    return QString::fromLatin1(names[std::size_t(basis)]);
}

QString nameOf(EventStatus status)
{
    static constexpr const char *names[] = {"happened", "ongoing", "planned", "cancelled",
                                            "denied",   "feared",  "alleged", "conditional"};
    return QString::fromLatin1(names[std::size_t(status)]);
}

QString nameOf(PublishedBasis basis)
{
    static constexpr const char *names[] = {"unknown", "inferred", "stated", "given"};
    return QString::fromLatin1(names[std::size_t(basis)]);
}

QString numberOf(const Quantity &quantity)
{
    static constexpr const char *kinds[] = {"killed", "wounded", "detained", "displaced", "money", "distance", "other"};
    const auto text = [](std::optional<double> number) { return number ? QString::number(*number) : u"?"_s; };
    const bool exact = quantity.min == quantity.max;
    return QString::fromLatin1(kinds[std::size_t(quantity.kind)]) + u' ' +
           (exact ? text(quantity.min) : text(quantity.min) + u".."_s + text(quantity.max));
}

QString nameOf(Role role)
{
    return role == Role::Agent ? u"agent"_s : role == Role::Patient ? u"patient"_s : u"other"_s;
}

QStringList detailsOf(const Extraction &extraction, const Event &event)
{
    QStringList details;
    for (const Participant &participant : event.participants)
        details.push_back(nameOf(participant.role) + u": "_s + wordsOf(extraction, participant.range));
    if (event.place)
        details.push_back(u"place: "_s + wordsOf(extraction, event.place->range));
    if (event.place && !event.place->region.isEmpty())
        details.push_back(u"region: "_s + wordsOf(extraction, event.place->region));
    for (const Quantity &quantity : event.quantities)
        details.push_back(numberOf(quantity));
    if (!event.date.duration.isEmpty())
        details.push_back(u"lasted "_s + event.date.duration);
    for (const TextRange speaker : event.saidBy)
        details.push_back(u"said by: "_s + wordsOf(extraction, speaker));
    return details;
}

} // namespace

QString describe(const Extraction &extraction)
{
    const Publication &published = extraction.published;
    QStringList lines{
        u"published %1 %2"_s.arg(published.value.isEmpty() ? u"-"_s : published.value, nameOf(published.basis))};
    for (std::size_t i = 0; i < extraction.events.size(); ++i) {
        const Event &event = extraction.events[i];
        if (!event.onTimeline)
            continue;
        const QString value = event.date.value.isEmpty() ? u"-"_s : event.date.value;
        lines.push_back(QString());
        lines.push_back((extraction.mainEvent == i ? u"* "_s : QString()) + value + u' ' + nameOf(event.date.basis) +
                        u' ' + nameOf(event.status) + u" ["_s + event.trigger.lemma +
                        (event.kind.isEmpty() ? QString() : u"/"_s + event.kind) + u"] "_s + event.headline);
        for (const QString &detail : detailsOf(extraction, event))
            lines.push_back(u"    "_s + detail);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace tests
