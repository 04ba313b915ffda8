// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/telling/retold_title.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

constexpr int sentencesOfLead = 6;
/// Words that a sentence shares with the title when it tells the same.
constexpr qsizetype enoughShared = 2;

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

QStringView textOf(const Article &article, TextRange range)
{
    return QStringView(article.text).sliced(range.begin, range.length());
}

/// Whether one of the first sentences of the body shares enough words with `title`.
bool isRetold(const Article &article, const Analysis &analysis, TextRange title)
{
    int seen = 0;
    for (const Sentence &sentence : analysis.sentences) {
        if (sentence.region != RegionKind::Body)
            continue;
        if (++seen > sentencesOfLead)
            return false;
        if (sharedWords(textOf(article, sentence.range), textOf(article, title)) >= enoughShared)
            return true;
    }
    return false;
}

} // namespace

qsizetype sharedWords(QStringView a, QStringView b)
{
    return (stemsIn(a) & stemsIn(b)).size();
}

void foldRetoldTitle(const Article &article, const Analysis &analysis, std::span<Event> events)
{
    for (const Sentence &sentence : analysis.sentences) {
        if (sentence.region != RegionKind::Title || !isRetold(article, analysis, sentence.range))
            continue;
        for (Event &event : events) {
            if (event.sentence == sentence.range)
                event.onTimeline = false;
        }
    }
}

} // namespace core
