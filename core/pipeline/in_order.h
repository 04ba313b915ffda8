// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace core {

/// Hands out pieces of work as they are pulled, and the outcomes back in the same order.
///
/// So many outcomes may wait as `window` says: who is further ahead waits for the slowest, so that
/// memory does not grow with the number of pieces.
template<typename Piece, typename Outcome>
class OrderedWindow
{
public:
    using Pull = std::function<std::optional<Piece>()>;

    /// `pull` gives the next piece, nothing at the end; it is called by one thread at a time.
    OrderedWindow(Pull pull, std::size_t window)
        : m_pull(std::move(pull))
        , m_slots(window)
    {}

    /// The next piece to do and its number; nothing when all are handed out.
    std::optional<std::pair<std::size_t, Piece>> next()
    {
        const std::scoped_lock pulling(m_pullMutex);
        if (std::unique_lock lock(m_mutex); !m_ended)
            m_roomMade.wait(lock, [this] { return m_started < m_taken + m_slots.size(); });
        else
            return {};
        std::optional<Piece> piece = m_pull();
        const std::scoped_lock lock(m_mutex);
        if (!piece) {
            m_ended = true;
            m_outcomePut.notify_one();
            return {};
        }
        return std::pair(m_started++, *std::move(piece));
    }

    void put(std::size_t number, Outcome outcome)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_slots[number % m_slots.size()] = std::move(outcome);
        }
        m_outcomePut.notify_one();
    }

    /// The outcome of the piece after the one taken last, waiting for it; nothing after the last one.
    std::optional<Outcome> take()
    {
        std::unique_lock lock(m_mutex);
        std::optional<Outcome> &slot = m_slots[m_taken % m_slots.size()];
        m_outcomePut.wait(lock, [&] { return slot.has_value() || (m_ended && m_taken == m_started); });
        if (!slot)
            return {};
        std::optional<Outcome> outcome = std::exchange(slot, std::nullopt);
        ++m_taken;
        lock.unlock();
        m_roomMade.notify_all();
        return outcome;
    }

private:
    std::mutex m_pullMutex; ///< Before the other one.
    std::mutex m_mutex;
    std::condition_variable m_roomMade;
    std::condition_variable m_outcomePut;
    Pull m_pull;
    std::vector<std::optional<Outcome>> m_slots;
    std::size_t m_started = 0;
    std::size_t m_taken = 0;
    bool m_ended = false;
};

/// Works on `jobs` threads (0: as many as there are cores) and hands on what comes of it in order:
/// `pull()` gives a piece or nothing at the end, on any thread but one at a time; `produce(piece)` runs on any
/// thread, `consume(outcome)` on this one, in the order of the pieces.
///
/// A few pieces a thread are held at most. What is consumed does not depend on `jobs`.
template<typename Pull, typename Produce, typename Consume>
void doInOrder(Pull &&pull, int jobs, const Produce &produce, const Consume &consume)
{
    constexpr std::size_t outcomesPerThread = 4;
    using Piece = std::remove_cvref_t<decltype(*pull())>;
    using Outcome = decltype(produce(std::declval<Piece>()));
    const std::size_t threadCount = jobs > 0 ? std::size_t(jobs) : std::max(1u, std::thread::hardware_concurrency());
    OrderedWindow<Piece, Outcome> window([&pull] { return pull(); }, threadCount * outcomesPerThread);
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < threadCount; ++i) {
        threads.emplace_back([&window, &produce] {
            while (auto piece = window.next())
                window.put(piece->first, produce(std::move(piece->second)));
        });
    }
    while (auto outcome = window.take())
        consume(*std::move(outcome));
}

} // namespace core
