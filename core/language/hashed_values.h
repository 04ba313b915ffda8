// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/model_file.h"

#include <QStringView>

#include <optional>
#include <span>

namespace core {

/// A number for a word or a piece of one, gathered unit by unit. The same on every machine: models are made with it.
class WordHash
{
public:
    constexpr void add(char16_t unit)
    {
        m_value = (m_value ^ unit) * 0x9E3779B97F4A7C15U; // 2^64 by the golden ratio, as Fibonacci hashing takes it
        m_value ^= m_value >> 32;
    }

    constexpr void add(QStringView text)
    {
        for (const QChar c : text)
            add(c.unicode());
    }

    constexpr quint64 value() const { return m_value; }

private:
    quint64 m_value = 0x243F6A8885A308D3U;
};

/// A hash table in two arrays of a model, by open addressing: a 32-bit mark of the key (0 where a place is free) and
/// its value. What is not in it is taken for something that is once in 10^9 questions.
class HashedValues
{
public:
    HashedValues() = default;

    /// The table of the arrays called so; one without entries where they are not there, or not of one length.
    HashedValues(const ModelFile &model, QLatin1StringView marks, QLatin1StringView values);

    std::optional<quint16> valueOf(quint64 hash) const;

    bool isEmpty() const { return m_marks.empty(); }

    /// Where the search for `hash` begins in a table of `size` places, and the mark to look for.
    static std::size_t placeOf(quint64 hash, std::size_t size) { return ((hash >> 32) * size) >> 32; }
    static quint32 markOf(quint64 hash) { return static_cast<quint32>(hash) == 0 ? 1 : static_cast<quint32>(hash); }

private:
    std::span<const quint32> m_marks;
    std::span<const quint16> m_values;
};

} // namespace core
