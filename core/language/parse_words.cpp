// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/parse_words.h"

#include "core/language/network/mark_names.h"

namespace core {

static_assert(sizeof(Word) == 24, "an archive has hundreds of millions of them");

namespace {

QStringView formOf(QStringView text, const Word &word)
{
    return text.sliced(word.begin, word.length);
}

std::vector<ParsedWord> parsedWords(QStringView text, const Analysis &analysis, const LanguageModel &model)
{
    std::vector<QStringView> forms;
    forms.reserve(analysis.words.size());
    for (const Word &word : analysis.words)
        forms.push_back(formOf(text, word));
    std::vector<ParsedWord> parsed(forms.size());
    std::vector<SentenceToParse> sentences;
    sentences.reserve(analysis.sentences.size());
    for (const Sentence &sentence : analysis.sentences) {
        const std::size_t count = sentence.endWord - sentence.firstWord;
        sentences.push_back({std::span(forms).subspan(sentence.firstWord, count),
                             std::span(parsed).subspan(sentence.firstWord, count)});
    }
    parseSentences(sentences, model.network, model.lexicon, kernelsHere().back());
    markNames(sentences);
    return parsed;
}

} // namespace

void parseWords(QStringView text, Analysis &analysis, const LanguageModel &model)
{
    if (model.network.units == 0)
        return;
    const std::vector<ParsedWord> parsed = parsedWords(text, analysis, model);
    analysis.lemmas.clear();
    analysis.lemmas.reserve(text.size());
    for (std::size_t i = 0; i < parsed.size(); ++i) {
        Word &word = analysis.words[i];
        const QStringView form = formOf(text, word);
        word.upos = parsed[i].upos;
        word.xpos = parsed[i].xpos;
        word.head = parsed[i].head;
        word.relation = parsed[i].relation;
        word.name = parsed[i].name;
        word.features = model.features.bundleOf(form, word.upos, word.xpos);
        word.lemmaBegin = static_cast<quint32>(analysis.lemmas.size());
        model.lemmatiser.appendLemma(form, word.upos, word.xpos, analysis.lemmas);
        word.lemmaLength = static_cast<quint16>(analysis.lemmas.size() - word.lemmaBegin);
    }
}

} // namespace core
