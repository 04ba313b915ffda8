// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/parse_words.h"

#include "core/language/network/mark_names.h"

#include <algorithm>

namespace core {

static_assert(sizeof(Word) == 24, "an archive has hundreds of millions of them");

namespace {

QStringView formOf(QStringView text, const Word &word)
{
    return text.sliced(word.begin, word.length);
}

/// What is told of the words of `sentences`, which follow each other.
std::vector<ParsedWord> parsedWords(QStringView text, const Analysis &analysis, std::span<const Sentence> sentences,
                                    SentenceParser &parser)
{
    const quint32 first = sentences.front().firstWord;
    std::vector<QStringView> forms;
    for (quint32 i = first; i < sentences.back().endWord; ++i)
        forms.push_back(formOf(text, analysis.words[i]));
    std::vector<ParsedWord> parsed(forms.size());
    std::vector<SentenceToParse> tasks;
    tasks.reserve(sentences.size());
    for (const Sentence &sentence : sentences) {
        const std::size_t begin = sentence.firstWord - first;
        const std::size_t count = sentence.endWord - sentence.firstWord;
        tasks.push_back({std::span(forms).subspan(begin, count), std::span(parsed).subspan(begin, count)});
    }
    parser.parse(tasks);
    markNames(tasks);
    return parsed;
}

void fillIn(QStringView text, const ParsedWord &parsed, const LanguageModel &model, Word &word, QString &lemmas)
{
    const QStringView form = formOf(text, word);
    word.upos = parsed.upos;
    word.xpos = parsed.xpos;
    word.head = parsed.head;
    word.relation = parsed.relation;
    word.name = parsed.name;
    word.mention = parsed.mention;
    word.features = model.features.bundleOf(form, word.upos, word.xpos);
    word.lemmaBegin = static_cast<quint32>(lemmas.size());
    model.lemmatiser.appendLemma(form, word.upos, word.xpos, lemmas);
    word.lemmaLength = static_cast<quint16>(lemmas.size() - word.lemmaBegin);
}

} // namespace

WordParser::WordParser(const LanguageModel &model)
    : m_model(model)
    , m_parser(model.network, model.lexicon, kernelsHere().back())
{}

void WordParser::parse(QStringView text, Analysis &analysis)
{
    constexpr std::size_t atOnce = 1000; // sentences: more than an article has, and bounds for a library's memory
    if (m_model.network.units == 0)
        return;
    analysis.lemmas.clear();
    analysis.lemmas.reserve(text.size());
    for (std::size_t begin = 0; begin < analysis.sentences.size(); begin += atOnce) {
        const auto sentences =
            std::span(analysis.sentences).subspan(begin, std::min(atOnce, analysis.sentences.size() - begin));
        const std::vector<ParsedWord> parsed = parsedWords(text, analysis, sentences, m_parser);
        for (std::size_t i = 0; i < parsed.size(); ++i)
            fillIn(text, parsed[i], m_model, analysis.words[sentences.front().firstWord + i], analysis.lemmas);
    }
}

void parseWords(QStringView text, Analysis &analysis, const LanguageModel &model)
{
    WordParser(model).parse(text, analysis);
}

} // namespace core
