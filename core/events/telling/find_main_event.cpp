// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/telling/find_main_event.h"

#include "core/events/telling/retold_title.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

/// Events further down than this many sentences tell background.
constexpr std::size_t topSentences = 4;

struct Rank
{
    qsizetype shared = 0; ///< Words that the sentence has in common with the title.
    bool dated = false;

    friend auto operator<=>(const Rank &, const Rank &) = default;
};

Rank rankOf(const Event &event, const Article &article)
{
    const auto sentence = QStringView(article.text).sliced(event.sentence.begin, event.sentence.length());
    return {sharedWords(sentence, article.title), event.date.span.has_value()};
}

} // namespace

std::optional<std::size_t> findMainEvent(const Article &article, std::span<const Event> events)
{
    std::optional<std::size_t> best;
    Rank bestRank;
    QSet<qsizetype> sentences;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (!events[i].onTimeline)
            continue;
        sentences.insert(events[i].sentence.begin);
        if (std::size_t(sentences.size()) > topSentences && best)
            break;
        const Rank rank = rankOf(events[i], article);
        if (!best || rank > bestRank) {
            best = i;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace core
