// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/built_in_model.h"
#include "core/language/cut_words.h"
#include "core/language/parse_words.h"

#include <QFile>

#include <benchmark/benchmark.h>

// From text in memory to sentences and words, and to tags, lemmas, trees and names: DATELINE_BENCH_TEXT names a file of
// it, else a text of our own is taken. Counts words: "items per second" are words, which parsing has to keep up with.

namespace {

core::Article articleOfBench()
{
    core::Article article;
    QFile file(qEnvironmentVariable("DATELINE_BENCH_TEXT"));
    if (file.open(QIODevice::ReadOnly))
        article.text = QString::fromUtf8(file.readAll());
    else
        article.text =
            QStringLiteral("The harbour master didn't say on Tuesday that the well-known pier, which was shut "
                           "at 6:30pm last year, would open for 10% less. “It's the weavers' pier,” Mr. Hale "
                           "of Moss & Sons Ltd. added … and left.\n\n")
                .repeated(2000);
    article.regions = {{{0, article.text.size()}, core::RegionKind::Body}};
    return article;
}

void cutIntoWords(benchmark::State &state)
{
    const core::Article article = articleOfBench();
    std::size_t words = 0;
    for (auto _ : state) {
        core::Analysis analysis = core::analyse(article);
        core::cutWords(article.text, analysis);
        words += analysis.words.size();
    }
    state.SetItemsProcessed(static_cast<int64_t>(words));
}
BENCHMARK(cutIntoWords);

/// All of it, an article's length at a time.
void parseAll(benchmark::State &state)
{
    const core::LanguageModel &model = core::LanguageModel::english();
    const core::Article whole = articleOfBench();
    core::WordParser parser(model);
    constexpr qsizetype articleLength = 20'000;
    std::size_t words = 0;
    for (auto _ : state) {
        for (qsizetype begin = 0; begin < whole.text.size(); begin += articleLength) {
            core::Article article;
            article.text = whole.text.sliced(begin, std::min(articleLength, whole.text.size() - begin));
            article.regions = {{{0, article.text.size()}, core::RegionKind::Body}};
            core::Analysis analysis = core::analyse(article, model.sentences);
            core::cutWords(article.text, analysis);
            parser.parse(article.text, analysis);
            words += analysis.words.size();
        }
    }
    state.SetItemsProcessed(static_cast<int64_t>(words));
}
BENCHMARK(parseAll);

/// What the program does before the first word; pages that parsing touches later are not in it.
void openModel(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(core::LanguageModel::open(core::builtInModel(), {}));
}
BENCHMARK(openModel);

} // namespace

BENCHMARK_MAIN();
