// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace core {

/// Hands out the numbers of pieces of work, and the outcomes back in the order of the numbers.
///
/// So many outcomes may wait as `window` says: who is further ahead waits for the slowest, so that
/// memory does not grow with the number of pieces.
template<typename Outcome>
class OrderedWindow
{
public:
    OrderedWindow(std::size_t count, std::size_t window)
        : m_slots(window)
        , m_count(count)
    {}

    /// The next piece to do; nothing when all are handed out.
    std::optional<std::size_t> next()
    {
        std::unique_lock lock(m_mutex);
        m_roomMade.wait(lock, [this] { return m_started == m_count || m_started < m_taken + m_slots.size(); });
        return m_started == m_count ? std::nullopt : std::optional(m_started++);
    }

    void put(std::size_t piece, Outcome outcome)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_slots[piece % m_slots.size()] = std::move(outcome);
        }
        m_outcomePut.notify_one();
    }

    /// The outcome of the piece after the one taken last, waiting for it.
    Outcome take()
    {
        std::unique_lock lock(m_mutex);
        std::optional<Outcome> &slot = m_slots[m_taken % m_slots.size()];
        m_outcomePut.wait(lock, [&slot] { return slot.has_value(); });
        Outcome outcome = std::move(*slot);
        slot.reset();
        ++m_taken;
        lock.unlock();
        m_roomMade.notify_all();
        return outcome;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_roomMade;
    std::condition_variable m_outcomePut;
    std::vector<std::optional<Outcome>> m_slots;
    std::size_t m_count;
    std::size_t m_started = 0;
    std::size_t m_taken = 0;
};

/// Does `count` pieces of work on `jobs` threads (0: as many as there are cores) and hands on what comes
/// of them in order: `produce(i)` runs on any thread, `consume(i, outcome)` on this one, for 0, 1, 2 …
///
/// A few outcomes a thread are held at most. What is consumed does not depend on `jobs`.
template<typename Produce, typename Consume>
void doInOrder(std::size_t count, int jobs, const Produce &produce, const Consume &consume)
{
    constexpr std::size_t outcomesPerThread = 4;
    const std::size_t wanted = jobs > 0 ? std::size_t(jobs) : std::max(1u, std::thread::hardware_concurrency());
    const std::size_t threadCount = std::min(wanted, count);
    OrderedWindow<decltype(produce(std::size_t(0)))> window(count,
                                                            std::max<std::size_t>(1, threadCount) * outcomesPerThread);
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < threadCount; ++i) {
        threads.emplace_back([&window, &produce] {
            while (const auto piece = window.next())
                window.put(*piece, produce(*piece));
        });
    }
    for (std::size_t i = 0; i < count; ++i)
        consume(i, window.take());
}

} // namespace core
