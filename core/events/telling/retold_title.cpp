// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/telling/retold_title.h"

#include "core/events/telling/word_stems.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype sentencesOfLead = 6;
constexpr qsizetype leastShared = 2;
constexpr double shareOfTitle = 0.4;

QStringView textOf(const Article &article, TextRange range)
{
    return QStringView(article.text).sliced(range.begin, range.length());
}

/// Of each sentence of the lead that tells an event its words.
std::vector<QSet<QString>> stemsOfLead(const Article &article, const Analysis &analysis, std::span<const Event> events)
{
    std::vector<QSet<QString>> lead;
    qsizetype seen = 0;
    for (const Sentence &sentence : analysis.sentences) {
        if (sentence.region != RegionKind::Body)
            continue;
        if (++seen > sentencesOfLead)
            break;
        const auto told = [&](const Event &event) { return event.onTimeline && event.sentence == sentence.range; };
        if (std::ranges::any_of(events, told))
            lead.push_back(stemsIn(textOf(article, sentence.range)));
    }
    return lead;
}

bool tellsAgain(const QSet<QString> &sentence, const QSet<QString> &title, const QSet<QString> &trigger)
{
    const qsizetype shared = (sentence & title).size();
    return shared >= leastShared &&
           (sentence.intersects(trigger) || double(shared) >= shareOfTitle * double(title.size()));
}

} // namespace

void foldRetoldTitle(const Article &article, const Analysis &analysis, std::span<Event> events)
{
    const std::vector<QSet<QString>> lead = stemsOfLead(article, analysis, events);
    for (const Sentence &sentence : analysis.sentences) {
        if (sentence.region != RegionKind::Title)
            continue;
        const QSet<QString> title = stemsIn(textOf(article, sentence.range));
        for (Event &event : events) {
            const QSet<QString> trigger = stemsIn(textOf(article, event.trigger.range));
            const auto retells = [&](const QSet<QString> &words) { return tellsAgain(words, title, trigger); };
            if (event.sentence == sentence.range && std::ranges::any_of(lead, retells))
                event.onTimeline = false;
        }
    }
}

} // namespace core
