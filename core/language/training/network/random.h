// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <span>
#include <utility>

namespace core {

/// Numbers by chance that are the same on every machine (SplitMix64: Steele, Lea and Flood 2014), unlike those of
/// the standard library's distributions.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {}

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    /// In [0, 1).
    float uniform() { return static_cast<float>(next() >> 40) * 0x1p-24F; }

    bool chance(float probability) { return uniform() < probability; }

    /// In [0, bound); the bias of the remainder is without weight for bounds far below 2^64.
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(next() % bound); }

    template<typename T>
    void shuffle(std::span<T> values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

private:
    quint64 m_state;
};

} // namespace core
