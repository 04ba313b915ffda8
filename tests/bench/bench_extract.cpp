// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast articles become events: bench_extract FILE… reads the articles once and extracts them again and
// again, on one thread, until a megabyte count is reached. Prints megabytes of text a second of CPU time, and how many
// bytes of memory an event takes that is kept.

#include "core/article/read_article.h"
#include "core/pipeline/extract.h"
#include "core/pipeline/read_inputs.h"

#include <QFile>

#include <malloc.h>

#include <cstdio>
#include <ctime>
#include <utility>

namespace {

constexpr qsizetype bytesWanted = 20'000'000;

struct Run
{
    qsizetype articles = 0;
    qsizetype bytes = 0;
    qsizetype events = 0;
    double seconds = 0;
};

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

std::vector<QByteArray> contentsOf(const QStringList &paths)
{
    std::vector<QByteArray> contents;
    for (const core::Input &input : core::listInputs(paths)) {
        QFile file(input.file);
        if (file.open(QIODevice::ReadOnly))
            contents.push_back(file.readAll());
    }
    return contents;
}

/// From bytes to events, all stages.
void extractOnce(const QByteArray &bytes, const core::Knowledge &knowledge, Run &run)
{
    auto article = core::readArticle(bytes, QStringLiteral("bench.txt"));
    if (article)
        run.events += std::ssize(core::extract(std::move(*article), knowledge).events);
    ++run.articles;
    run.bytes += bytes.size();
}

Run extractRepeatedly(const std::vector<QByteArray> &contents, const core::Knowledge &knowledge)
{
    Run run;
    const double begin = cpuSeconds();
    while (run.bytes < bytesWanted) {
        for (const QByteArray &bytes : contents)
            extractOnce(bytes, knowledge, run);
    }
    run.seconds = cpuSeconds() - begin;
    return run;
}

/// Bytes that the program has from malloc.
std::size_t bytesInUse()
{
    const auto heap = ::mallinfo2();
    return heap.uordblks + heap.hblkhd;
}

void printMemory(const std::vector<QByteArray> &contents, const core::Knowledge &knowledge)
{
    std::vector<core::Extraction> kept;
    qsizetype events = 0;
    for (const QByteArray &bytes : contents) {
        if (auto article = core::readArticle(bytes, QStringLiteral("bench.txt")))
            events += std::ssize(kept.emplace_back(core::extract(std::move(*article), knowledge)).events);
    }
    const std::size_t before = bytesInUse();
    for (core::Extraction &extraction : kept)
        std::exchange(extraction.events, std::vector<core::Event>()).clear();
    std::printf("memory: %.0f bytes an event (%lld events, sizeof(Event) %zu)\n",
                double(before - bytesInUse()) / double(events), static_cast<long long>(events), sizeof(core::Event));
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList paths;
    for (int i = 1; i < argc; ++i)
        paths.append(QFile::decodeName(argv[i]));
    const std::vector<QByteArray> contents = contentsOf(paths);
    if (contents.empty()) {
        std::fputs("usage: bench_extract FILE_OR_FOLDER...\n", stderr);
        return 2;
    }
    const core::Knowledge knowledge;
    printMemory(contents, knowledge);
    const Run run = extractRepeatedly(contents, knowledge);
    std::printf("extract: %.2f MB/s of CPU time on one thread (%lld articles, %.1f MB, %lld events, %.2f s)\n",
                double(run.bytes) / 1e6 / run.seconds, static_cast<long long>(run.articles), double(run.bytes) / 1e6,
                static_cast<long long>(run.events), run.seconds);
    return 0;
}
