// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/analysis.h"
#include "core/temporal/tag_times.h"
#include "core/temporal/time_grammar.h"

#include <QFile>

#include <benchmark/benchmark.h>

// Tags news text in memory: DATELINE_BENCH_TEXT names a file of it, else a text of our own is taken.
// The argument is the size in megabytes; analysis is not timed.

namespace {

QString sampleText()
{
    QFile file(qEnvironmentVariable("DATELINE_BENCH_TEXT"));
    if (file.open(QIODevice::ReadOnly))
        return QString::fromUtf8(file.readAll());
    return QStringLiteral(
        "The harbour master said on Tuesday that the old pier, which was closed in March last year after a storm, "
        "would open again by September. About 1,900 people signed a letter to the council, and on 3 June 2019 the "
        "mayor promised an answer within two weeks. Nothing happened for several months.\n\n"
        "The work is to cost $4.2 million, 15 percent more than first thought. Builders from three towns have sent "
        "their offers, and the cheapest of them was chosen late on Thursday in a meeting that nobody was told of. "
        "A fisherman who has moored there since the 1990s said the wood had been rotten all along.\n\n");
}

core::Article articleOf(qsizetype size)
{
    const QString sample = sampleText();
    core::Article article;
    article.text = sample.repeated(size / sample.size() + 1);
    article.regions.push_back({{0, article.text.size()}, core::RegionKind::Body});
    return article;
}

void tagTimes(benchmark::State &state)
{
    const core::Article article = articleOf(state.range(0) * 1'000'000);
    const core::Analysis analysis = core::analyse(article);
    const auto day = core::readDate(QStringLiteral("2019-08-01"), core::TimeGrammar::english());
    const core::PublicationTime published{*day->span, day->precision, {}};
    std::size_t times = 0;
    for (auto _ : state) {
        const auto found = core::tagTimes(article, analysis, core::TimeGrammar::english(), published);
        times = found.size();
        benchmark::DoNotOptimize(found.data());
    }
    state.SetBytesProcessed(state.iterations() * article.text.size());
    state.counters["times"] = static_cast<double>(times);
}

void compileGrammar(benchmark::State &state)
{
    QFile file(QStringLiteral(":/rules/en/times.rules"));
    const bool opened = file.open(QIODevice::ReadOnly);
    const QString rules = opened ? QString::fromUtf8(file.readAll()) : QString();
    for (auto _ : state)
        benchmark::DoNotOptimize(core::TimeGrammar::parse(rules, QStringLiteral("times.rules")));
}

} // namespace

BENCHMARK(tagTimes)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);
BENCHMARK(compileGrammar)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
