// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/analysis.h"
#include "core/language/split_sentences.h"
#include "core/language/stop_words.h"
#include "core/language/tokenise.h"

namespace core {

namespace {

/// A headline is one sentence, however many stops it has.
bool isHeadline(RegionKind kind)
{
    return kind == RegionKind::Title || kind == RegionKind::Heading;
}

bool beginsParagraph(QStringView text, const Sentence &sentence, const Sentence &before)
{
    const auto gap = text.sliced(before.range.end, sentence.range.begin - before.range.end);
    return gap.count(u'\n') > 1;
}

void analyseRegion(QStringView text, const Region &region, const SentenceModel &model, Analysis &analysis)
{
    const std::size_t first = analysis.tokens.size();
    tokenise(text, region.range, analysis.tokens);
    const auto tokens = std::span<const Token>(analysis.tokens).subspan(first);
    const auto ends = isHeadline(region.kind) ? cutLongSentence(text, tokens)
                                              : splitSentences(text, tokens, StopWords::english(), model);
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
        Sentence sentence{{tokens[begin].range.begin, tokens[end - 1].range.end},
                          region.kind,
                          static_cast<quint32>(first + begin),
                          static_cast<quint32>(first + end)};
        if (!analysis.sentences.empty()) {
            const Sentence &before = analysis.sentences.back();
            const bool fresh = begin == 0 || beginsParagraph(text, sentence, before);
            sentence.paragraph = before.paragraph + (fresh ? 1 : 0);
        }
        analysis.sentences.push_back(sentence);
        begin = end;
    }
}

} // namespace

Analysis analyse(const Article &article)
{
    return analyse(article, SentenceModel());
}

Analysis analyse(const Article &article, const SentenceModel &model)
{
    constexpr qsizetype unitsPerToken = 4; // of English at least, blanks included
    Analysis analysis;
    analysis.tokens.reserve(static_cast<std::size_t>(article.text.size() / unitsPerToken));
    for (const Region &region : article.regions) {
        if (reportsEvents(region.kind))
            analyseRegion(article.text, region, model, analysis);
    }
    return analysis;
}

} // namespace core
