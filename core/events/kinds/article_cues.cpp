// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/kinds/article_cues.h"

#include <algorithm>

namespace core {

namespace {

/// The words of one sentence as terms name them, hyphens left out.
struct PlainWords
{
    std::vector<int> words; ///< Index within the sentence.
    QStringList lemmas;
    QStringList forms;
};

PlainWords plainWordsOf(const ArticleReading &reading, const Sentence &sentence)
{
    PlainWords plain;
    const auto words = reading.analysis.wordsOf(sentence);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].xpos == Xpos::Hyph)
            continue;
        const TextRange range = words[i].range();
        plain.words.push_back(int(i));
        plain.lemmas.push_back(reading.analysis.lemmaOf(words[i]).toString().toLower());
        plain.forms.push_back(reading.article.text.sliced(range.begin, range.length()).toLower());
    }
    return plain;
}

bool standsAt(const CueTerm &term, const PlainWords &plain, qsizetype at)
{
    if (at + term.words.size() > plain.lemmas.size())
        return false;
    for (qsizetype i = 0; i < term.words.size(); ++i) {
        if (term.words[i] != plain.lemmas[at + i] && term.words[i] != plain.forms[at + i])
            return false;
    }
    return true;
}

std::vector<CueHit> hitsIn(const PlainWords &plain, const KindCues &cues)
{
    std::vector<CueHit> hits;
    const auto collect = [&](const QString &word, qsizetype at) {
        const auto found = cues.termsByFirstWord.constFind(word);
        if (found == cues.termsByFirstWord.cend())
            return;
        for (const quint16 term : *found) {
            if (standsAt(cues.terms[term], plain, at)) {
                const qsizetype last = at + cues.terms[term].words.size() - 1;
                hits.push_back({plain.words[std::size_t(at)], plain.words[std::size_t(last)] + 1, term});
            }
        }
    };
    for (qsizetype at = 0; at < plain.lemmas.size(); ++at) {
        collect(plain.lemmas[at], at);
        if (plain.forms[at] != plain.lemmas[at])
            collect(plain.forms[at], at);
    }
    return hits;
}

} // namespace

std::vector<CueHit> ArticleCues::around(std::size_t sentence) const
{
    std::vector<CueHit> hits = title;
    if (sentence > 0)
        hits.insert(hits.end(), bySentence[sentence - 1].begin(), bySentence[sentence - 1].end());
    if (sentence + 1 < bySentence.size())
        hits.insert(hits.end(), bySentence[sentence + 1].begin(), bySentence[sentence + 1].end());
    return hits;
}

ArticleCues findArticleCues(const ArticleReading &reading, const KindCues &cues)
{
    ArticleCues found{cues, {}, {}};
    for (const Sentence &sentence : reading.analysis.sentences) {
        found.bySentence.push_back(hitsIn(plainWordsOf(reading, sentence), cues));
        const auto &hits = found.bySentence.back();
        if (sentence.region == RegionKind::Title)
            found.title.insert(found.title.end(), hits.begin(), hits.end());
    }
    return found;
}

} // namespace core
