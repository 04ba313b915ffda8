// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>

namespace core {

/// Numbers that the kernels read and write: they begin where a line of the processor's cache does, because a vector
/// that lies across two lines costs twice. Only grows, and is never filled.
template<typename T>
class Buffer
{
    static_assert(std::is_trivial_v<T>);

public:
    /// Makes room for `size` numbers at least, whose values do not matter; those it had are lost when it grows.
    void makeRoom(std::size_t size)
    {
        if (size <= m_size)
            return;
        m_numbers.reset(static_cast<T *>(::operator new(size * sizeof(T), line)));
        m_size = size;
    }

    T *data() { return m_numbers.get(); }
    const T *data() const { return m_numbers.get(); }
    T &operator[](std::size_t i) { return m_numbers.get()[i]; }
    const T &operator[](std::size_t i) const { return m_numbers.get()[i]; }

    void swap(Buffer &other) noexcept
    {
        m_numbers.swap(other.m_numbers);
        std::swap(m_size, other.m_size);
    }

private:
    static constexpr std::align_val_t line{64};

    struct Free
    {
        void operator()(T *numbers) const { ::operator delete(numbers, line); }
    };

    std::unique_ptr<T, Free> m_numbers;
    std::size_t m_size = 0;
};

} // namespace core
