// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/analysis.h"
#include "core/temporal/tag_times.h"
#include "core/temporal/time_grammar.h"

#include <QFile>

#include <benchmark/benchmark.h>

// Tags news text in memory: DATELINE_BENCH_TEXT names a file of it, else a text of our own is taken.
// The argument is the size in megabytes; a megabyte is a million UTF-16 units, as many as characters of English.
//
//   tagTimes          the sentences are known: from them to the times
//   analyseAndTag     all from the text on: sentences, then times
//   analyseAndTagLine the same, with no line break in the text and a time in every few words

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

/// One endless line, dense with times.
QString denseLine()
{
    return QStringLiteral("on 3 June 2019 and last Tuesday at 5 p.m. they met for two weeks, since March 1917 or so, ");
}

core::Article articleOf(const QString &sample, qsizetype megabytes)
{
    core::Article article;
    article.text = sample.repeated(megabytes * 1'000'000 / sample.size() + 1);
    article.text.truncate(megabytes * 1'000'000);
    article.regions.push_back({{0, article.text.size()}, core::RegionKind::Body});
    return article;
}

core::PublicationTime published()
{
    const auto day = core::readDate(QStringLiteral("2019-08-01"), core::TimeGrammar::english());
    return {*day->span, day->precision, {}};
}

void report(benchmark::State &state, const core::Article &article, std::size_t times)
{
    state.SetBytesProcessed(state.iterations() * article.text.size());
    state.counters["MB/s"] = benchmark::Counter(static_cast<double>(article.text.size()) / 1e6,
                                                benchmark::Counter::kIsIterationInvariantRate);
    state.counters["times"] = static_cast<double>(times);
}

void tagTimes(benchmark::State &state)
{
    const core::Article article = articleOf(sampleText(), state.range(0));
    const core::Analysis analysis = core::analyse(article);
    const core::PublicationTime day = published();
    std::size_t times = 0;
    for (auto _ : state)
        times = core::tagTimes(article, analysis, core::TimeGrammar::english(), day).size();
    report(state, article, times);
}

void analyseAndTagText(benchmark::State &state, const QString &sample)
{
    const core::Article article = articleOf(sample, state.range(0));
    const core::PublicationTime day = published();
    std::size_t times = 0;
    for (auto _ : state)
        times = core::tagTimes(article, core::analyse(article), core::TimeGrammar::english(), day).size();
    report(state, article, times);
}

void analyseAndTag(benchmark::State &state)
{
    analyseAndTagText(state, sampleText());
}

void analyseAndTagLine(benchmark::State &state)
{
    analyseAndTagText(state, denseLine());
}

/// What a user's file of rules costs at the start: all rules are made into one automaton once more.
void extendGrammar(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(core::TimeGrammar::english().extendedBy({}, QStringLiteral("none")));
}

} // namespace

BENCHMARK(tagTimes)->Arg(1)->Arg(10)->Arg(50)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(analyseAndTag)->Arg(1)->Arg(10)->Arg(50)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(analyseAndTagLine)->Arg(1)->Arg(10)->Arg(50)->Unit(benchmark::kMillisecond);
BENCHMARK(extendGrammar)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
