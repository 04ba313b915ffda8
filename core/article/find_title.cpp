// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/find_title.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype mostWords = 30;

/// How far up a page headlines are looked for: menus of some pages run to hundreds of lines.
constexpr std::size_t furthestAbove = 60;

bool looksLikeHeadline(const Features &features)
{
    const bool question = features.text.endsWith(u'?') || features.text.endsWith(u'!');
    return features.cue == nullptr && features.words >= 2 && features.words <= mostWords &&
           (!features.stopped || question) && !features.text.front().isLower() && features.dates.empty();
}

/// Whether the same line stands in another place of [begin, end): a page's title is often printed twice.
bool isRepeated(const std::vector<Features> &features, std::size_t i, std::size_t begin, std::size_t end)
{
    for (std::size_t k = begin; k < end; ++k) {
        if (k != i && features[k].text == features[i].text)
            return true;
    }
    return false;
}

/// Where what belongs to the headline begins: the first byline or date line, else the story.
std::size_t anchorOf(const std::vector<Features> &features, std::size_t begin, std::size_t bodyFirst)
{
    for (std::size_t i = begin; i < bodyFirst; ++i) {
        const Cue *cue = features[i].cue;
        if ((cue && (cue->kind == RegionKind::Byline || cue->kind == RegionKind::Published)) ||
            features[i].isBareDate())
            return i;
    }
    return bodyFirst;
}

/// How well paragraph `i` would do as the headline.
int scoreOf(const std::vector<Paragraph> &paragraphs, const std::vector<Features> &features, std::size_t i,
            std::size_t begin, std::size_t end)
{
    constexpr int farthest = 20;
    const Features &f = features[i];
    const auto anchor = anchorOf(features, i, end - 1);
    int score = static_cast<int>(std::min<qsizetype>(f.words, 5));
    score -= std::min(static_cast<int>(anchor - i), farthest);
    score += f.words >= 4 && isRepeated(features, i, begin, end) ? 5 : 0;
    score += i > 0 ? 0 : (f.isShortLabel() && f.words < 4 ? 3 : 4);
    score += i > 0 && (features[i - 1].isShortLabel() || features[i - 1].cue) ? 2 : 0;
    score += i + 1 < paragraphs.size() && paragraphs[i + 1].blankBefore > 0 ? 1 : 0;
    return score;
}

} // namespace

std::optional<std::size_t> findTitle(const std::vector<Paragraph> &paragraphs, const std::vector<Features> &features,
                                     const std::vector<bool> &taken, ParagraphRun body)
{
    const std::size_t end = std::min(body.first + 1, paragraphs.size());
    const std::size_t begin = end > furthestAbove ? end - furthestAbove : 0;
    std::optional<std::size_t> best;
    int bestScore = 0;
    for (std::size_t i = begin; i < end; ++i) {
        const bool lastOne = i + 1 == paragraphs.size() && paragraphs.size() > 1;
        if (taken[i] || lastOne || !looksLikeHeadline(features[i]))
            continue;
        const int score = scoreOf(paragraphs, features, i, begin, end);
        if (!best || score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

} // namespace core
