// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/find_body.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

/// A long paragraph speaks no louder than this many words: one sentence, or two.
constexpr qsizetype mostWordsCounted = 40;

constexpr qsizetype cueCost = 4;
constexpr qsizetype labelCost = 3;

bool endsRun(const Paragraph &paragraph, const Features &features)
{
    return !paragraph.markup && features.cue && features.cue->scope == CueScope::Rest;
}

/// How much a paragraph speaks for being inside the story; negative: against it.
qsizetype valueOf(const Paragraph &paragraph, const Features &features)
{
    if (paragraph.markup && *paragraph.markup != RegionKind::Body)
        return *paragraph.markup == RegionKind::Heading ? -1 : -cueCost;
    if (features.cue)
        return -cueCost;
    return features.isProse() ? std::min(features.words, mostWordsCounted) : -labelCost;
}

/// What is left where nothing reads like running text: all without a cue.
ParagraphRun withoutCues(const std::vector<Features> &features)
{
    const auto plain = [](const Features &f) { return f.cue == nullptr; };
    const auto first = std::ranges::find_if(features, plain);
    if (first == features.end())
        return {0, features.size()};
    const auto end =
        std::find_if(first, features.end(), [](const Features &f) { return f.cue && f.cue->scope == CueScope::Rest; });
    return {static_cast<std::size_t>(first - features.begin()), static_cast<std::size_t>(end - features.begin())};
}

/// From the first to the last paragraph that the format marks as the story; empty where it marks none.
ParagraphRun markedBody(const std::vector<Paragraph> &paragraphs)
{
    const auto isBody = [](const Paragraph &p) { return p.markup == RegionKind::Body; };
    const auto first = std::ranges::find_if(paragraphs, isBody);
    const auto last = std::find_if(paragraphs.rbegin(), std::make_reverse_iterator(first), isBody);
    return {static_cast<std::size_t>(first - paragraphs.begin()),
            static_cast<std::size_t>(last.base() - paragraphs.begin())};
}

} // namespace

ParagraphRun findBody(const std::vector<Paragraph> &paragraphs, const std::vector<Features> &features,
                      const std::vector<bool> &asides)
{
    const ParagraphRun marked = markedBody(paragraphs);
    if (marked.first < marked.end)
        return marked;
    ParagraphRun best;
    qsizetype bestSum = 0;
    std::size_t first = 0;
    qsizetype sum = 0;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        if (sum <= 0) {
            first = i;
            sum = 0;
        }
        if (asides[i])
            continue;
        sum = endsRun(paragraphs[i], features[i]) ? 0 : sum + valueOf(paragraphs[i], features[i]);
        if (sum > bestSum) {
            bestSum = sum;
            best = {first, i + 1};
        }
    }
    return bestSum > 0 ? best : withoutCues(features);
}

} // namespace core
