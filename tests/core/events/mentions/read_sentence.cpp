// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/events/mentions/read_sentence.h"

#include "core/language/cut_words.h"
#include "core/language/parse_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;

namespace tests {

void readSentence(const QString &text, const std::function<void(const SentenceTree &)> &look)
{
    Article article;
    article.text = text;
    article.regions.push_back({{0, text.size()}, RegionKind::Body});
    Analysis analysis = analyse(article);
    cutWords(article.text, analysis);
    parseWords(article.text, analysis, LanguageModel::english());
    const ArticleReading reading = readForEvents(article, analysis, {}, EventLexicon::english());
    REQUIRE(analysis.sentences.size() == 1);
    look(SentenceTree(reading, analysis.sentences.front()));
}

int wordWritten(const SentenceTree &tree, const QString &form)
{
    int word = 0;
    while (word < tree.count() && tree.textOf(word) != form)
        ++word;
    REQUIRE(word < tree.count());
    return word;
}

} // namespace tests
