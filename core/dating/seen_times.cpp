// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/seen_times.h"

#include "core/dating/content_words.h"
#include "core/temporal/tag_times.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

constexpr std::chrono::days halfYear{183};

const Sentence *sentenceAt(const Analysis &analysis, qsizetype position)
{
    const auto after =
        std::ranges::upper_bound(analysis.sentences, position, {}, [](const Sentence &s) { return s.range.begin; });
    if (after == analysis.sentences.begin())
        return nullptr;
    const Sentence &sentence = *std::prev(after);
    return position < sentence.range.end ? &sentence : nullptr;
}

/// The tokens on either side, as far as they belong to the same clause or so.
std::span<const Token> tokensAround(std::span<const Token> tokens, qsizetype position)
{
    constexpr std::ptrdiff_t reach = 10;
    const auto at = std::ranges::lower_bound(tokens, position, {}, [](const Token &t) { return t.range.begin; });
    const auto from = at - std::min(reach, at - tokens.begin());
    const auto to = at + std::min(reach, tokens.end() - at);
    return {from, to};
}

} // namespace

bool SeenTime::isTold() const
{
    return open.span && open.derivation == Derivation::Stated &&
           (open.precision <= Precision::Day || open.precision == Precision::Month ||
            open.precision == Precision::Year);
}

std::vector<SeenTime> findSeenTimes(const Article &article, const Analysis &analysis, const TimeGrammar &grammar)
{
    std::vector<SeenTime> seen;
    for (TimeExpression &time : tagTimes(article, analysis, grammar, {})) {
        const Sentence *sentence = sentenceAt(analysis, time.range.begin);
        if (!sentence)
            continue;
        const auto tokens = analysis.tokensOf(*sentence);
        QSet<QString> around = contentWords(article.text, tokensAround(tokens, time.range.begin));
        seen.push_back({std::move(time), {}, {}, *sentence, std::move(around), contentWords(article.text, tokens)});
    }
    return seen;
}

bool SeenTime::isToCome(CivilDay day) const
{
    const auto liesAhead = [](const std::optional<TimeExpression> &time, CivilDay seenFrom) {
        return time && time->span && time->span->begin >= Instant(seenFrom + std::chrono::days(1));
    };
    return liesAhead(tried, day) && liesAhead(later, day + halfYear);
}

void tryDay(std::vector<SeenTime> &times, CivilDay day, const Article &article, const Analysis &analysis,
            const TimeGrammar &grammar)
{
    const auto seenFrom = [&](CivilDay from) {
        return tagTimes(article, analysis, grammar, PublicationTime{daySpan(from), Precision::Day, {}});
    };
    const std::vector<TimeExpression> tried = seenFrom(day);
    const std::vector<TimeExpression> later = seenFrom(day + halfYear);
    const auto sameIn = [](const std::vector<TimeExpression> &found, TextRange range) {
        const auto same = std::ranges::find(found, range, &TimeExpression::range);
        return same == found.end() ? std::nullopt : std::optional(*same);
    };
    for (SeenTime &time : times) {
        time.tried = sameIn(tried, time.open.range);
        time.later = sameIn(later, time.open.range);
    }
}

} // namespace core
