// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/find_main_event.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

/// Events further down than this many sentences tell background.
constexpr std::size_t topSentences = 4;

/// The words of four letters and more, in small letters and cut to their first five, so that
/// "attack" and "attacked" count as one.
QSet<QString> stemsIn(QStringView text)
{
    QSet<QString> stems;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i].isLetter())
            continue;
        if (i - begin >= 4)
            stems.insert(text.sliced(begin, std::min<qsizetype>(5, i - begin)).toString().toLower());
        begin = i + 1;
    }
    return stems;
}

struct Rank
{
    qsizetype shared = 0; ///< Words that the sentence has in common with the title.
    bool dated = false;

    friend auto operator<=>(const Rank &, const Rank &) = default;
};

Rank rankOf(const Event &event, const Article &article, const QSet<QString> &titleStems)
{
    const auto sentence = QStringView(article.text).sliced(event.sentence.begin, event.sentence.length());
    return {(stemsIn(sentence) & titleStems).size(), event.date.span.has_value()};
}

} // namespace

std::optional<std::size_t> findMainEvent(const Article &article, std::span<const Event> events)
{
    const QSet<QString> titleStems = stemsIn(article.title);
    std::optional<std::size_t> best;
    Rank bestRank;
    QSet<qsizetype> sentences;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (!events[i].onTimeline)
            continue;
        sentences.insert(events[i].sentence.begin);
        if (std::size_t(sentences.size()) > topSentences && best)
            break;
        const Rank rank = rankOf(events[i], article, titleStems);
        if (!best || rank > bestRank) {
            best = i;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace core
