// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

// That searching text for times takes no memory from the heap once it has run for a while. A program of its own,
// because it counts every call of malloc; with sanitizers, who do the same, it is not built.

#include "core/temporal/tag_times.h"
#include "core/temporal/time_search.h"

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <cstddef>

namespace {

std::atomic<qint64> allocations = 0;

} // namespace

// Qt's containers call malloc and not operator new, so malloc it is. These are what the C library's own are made of.
extern "C" {

void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_realloc(void *memory, std::size_t size);

void *malloc(std::size_t size) noexcept
{
    ++allocations;
    return __libc_malloc(size);
}

void *calloc(std::size_t count, std::size_t size) noexcept
{
    ++allocations;
    return __libc_calloc(count, size);
}

void *realloc(void *memory, std::size_t size) noexcept
{
    ++allocations;
    return __libc_realloc(memory, size);
}

} // extern "C"

namespace {

const core::TimeGrammar::Compiled &english()
{
    return core::TimeGrammar::english().compiled();
}

/// What `work` allocates.
qint64 allocationsOf(auto work)
{
    const qint64 before = allocations;
    work();
    return allocations - before;
}

/// Reads and searches text again and again with the same scratch, as a tagger does.
class Reader
{
public:
    std::size_t timesIn(const QString &text)
    {
        m_tokens.clear();
        core::lexTimes(text, {0, text.size()}, english().definitions.vocabulary, 4096, m_tokens);
        return m_search.matchesIn(m_tokens).size();
    }

private:
    core::TimeSearch m_search{english()};
    std::vector<core::TimeToken> m_tokens;
};

const QString timeless =
    QStringLiteral("The old pier, closed after the first of two storms (in which nobody was hurt), "
                   "may open again: 1,900 people, every one of them a neighbour, signed for it.");
const QString dated = QStringLiteral("On 3 June 2019, at 5 p.m., they met for the second time since last March, "
                                     "and will again next Tuesday or every two weeks after the summer of 2020.");

core::Article articleOf(const QString &text)
{
    core::Article article;
    article.text = text;
    article.regions.push_back({{0, text.size()}, core::RegionKind::Body});
    return article;
}

} // namespace

TEST_CASE("allocations are counted", "[temporal]")
{
    CHECK(allocationsOf([] { std::vector<int>().resize(100); }) > 0);
    CHECK(allocationsOf([] { QString(100, u'x').append(u'y'); }) > 0);
    CHECK(allocationsOf([] { Reader().timesIn(timeless); }) > 0);
}

TEST_CASE("searching words without times allocates nothing once it is warm", "[temporal]")
{
    Reader reader;
    REQUIRE(reader.timesIn(timeless) == 0);

    CHECK(allocationsOf([&] {
              for (int round = 0; round < 1000; ++round)
                  reader.timesIn(timeless);
          }) == 0);
}

TEST_CASE("neither does finding times, before they are worked out", "[temporal]")
{
    Reader reader;
    REQUIRE(reader.timesIn(dated) > 4);

    CHECK(allocationsOf([&] {
              for (int round = 0; round < 1000; ++round)
                  reader.timesIn(dated);
          }) == 0);
}

TEST_CASE("a long text without times costs as few allocations as a short one", "[temporal]")
{
    const auto cost = [](int sentences) {
        const core::Article article = articleOf((timeless + u' ').repeated(sentences));
        const core::Analysis analysis = core::analyse(article);
        REQUIRE(analysis.sentences.size() >= static_cast<std::size_t>(sentences));
        return allocationsOf([&] { core::tagTimes(article, analysis, core::TimeGrammar::english(), {}); });
    };
    cost(1);

    CHECK(cost(1) > 0);
    CHECK(cost(1000) == cost(1));
}
