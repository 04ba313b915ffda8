// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/kinds/article_cues.h"

namespace core {

namespace {

/// The words of one sentence as terms name them: without hyphens, "counter-coup" being two.
struct PlainWords
{
    std::vector<int> words; ///< Index within the sentence.
    QStringList lemmas;
    QStringList forms;

    void add(int word, const QString &lemma, const QString &form)
    {
        const QStringList formPieces = form.split(u'-', Qt::SkipEmptyParts);
        const QStringList lemmaPieces = lemma.split(u'-', Qt::SkipEmptyParts);
        words.insert(words.end(), std::size_t(formPieces.size()), word);
        forms += formPieces;
        lemmas += lemmaPieces.size() == formPieces.size() ? lemmaPieces : formPieces;
    }
};

PlainWords plainWordsOf(const ArticleReading &reading, const Sentence &sentence)
{
    PlainWords plain;
    const auto words = reading.analysis.wordsOf(sentence);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const TextRange range = words[i].range();
        if (words[i].xpos != Xpos::Hyph)
            plain.add(int(i), reading.analysis.lemmaOf(words[i]).toString().toLower(),
                      reading.article.text.sliced(range.begin, range.length()).toLower());
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

std::array<std::span<const CueHit>, 3> ArticleCues::around(std::size_t sentence) const
{
    std::array<std::span<const CueHit>, 3> hits{title};
    if (sentence > 0)
        hits[1] = bySentence[sentence - 1];
    if (sentence + 1 < bySentence.size())
        hits[2] = bySentence[sentence + 1];
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
