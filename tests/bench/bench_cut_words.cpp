// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/cut_words.h"

#include <QFile>

#include <benchmark/benchmark.h>

// From text in memory to sentences and words: DATELINE_BENCH_TEXT names a file of it, else a text of our own is taken.
// Counts words: "items per second" are words, which parsing has to keep up with.

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

} // namespace

BENCHMARK_MAIN();
