// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/read_inputs.h"

#include "core/article/read_article.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>

namespace core {

namespace {

using Outcome = Result<std::shared_ptr<const Extraction>>;

Outcome readOne(const Input &input, const Knowledge &knowledge, const GivenDays &givenDays)
{
    Result<Article> article = readArticleFile(input.file, input.path);
    if (!article)
        return std::unexpected(std::move(article.error()));
    const auto given = givenDays.find(input.path);
    const auto day = given == givenDays.end() ? std::nullopt : std::optional(given->second);
    return std::make_shared<const Extraction>(extract(std::move(*article), knowledge, day));
}

/// Counts the files done and tells it, one call at a time.
class Progress
{
public:
    Progress(const ReadOptions &options, qsizetype all)
        : m_options(options)
        , m_all(all)
    {}

    void oneMore()
    {
        const std::scoped_lock lock(m_mutex);
        ++m_done;
        if (m_options.progress)
            m_options.progress(m_done, m_all);
    }

private:
    const ReadOptions &m_options;
    qsizetype m_all;
    qsizetype m_done = 0;
    std::mutex m_mutex;
};

std::size_t threadCount(int jobs, std::size_t inputs)
{
    const std::size_t wanted = jobs > 0 ? std::size_t(jobs) : std::max(1u, std::thread::hardware_concurrency());
    return std::min(wanted, std::max<std::size_t>(1, inputs));
}

/// One outcome an input, in their order; those not reached before a stop stay empty.
std::vector<std::optional<Outcome>> readAll(const std::vector<Input> &inputs, const Knowledge &knowledge,
                                            const ReadOptions &options, const std::stop_token &stop)
{
    std::vector<std::optional<Outcome>> outcomes(inputs.size());
    std::atomic<std::size_t> next = 0;
    Progress progress(options, std::ssize(inputs));
    const auto work = [&] {
        for (std::size_t i = next++; i < inputs.size() && !stop.stop_requested(); i = next++) {
            outcomes[i] = readOne(inputs[i], knowledge, options.given);
            progress.oneMore();
        }
    };
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < threadCount(options.jobs, inputs.size()); ++i)
        threads.emplace_back(work);
    work();
    threads.clear();
    return outcomes;
}

} // namespace

ReadOutcome readInputs(const std::vector<Input> &inputs, const Knowledge &knowledge, const ReadOptions &options,
                       std::stop_token stop)
{
    ReadOutcome result;
    for (std::optional<Outcome> &outcome : readAll(inputs, knowledge, options, stop)) {
        if (!outcome)
            return {{}, {Error{ErrorCode::Cancelled, {}, {}}}};
        if (*outcome)
            result.articles.push_back(std::move(**outcome));
        else
            result.failures.push_back(std::move(outcome->error()));
    }
    return result;
}

} // namespace core
