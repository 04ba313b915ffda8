// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/network/buffer.h"
#include "core/language/network/kernels.h"

#include <algorithm>

namespace core {

/// A PackedMatrix whose rows are given one by one.
class PackedRows
{
public:
    /// For `rows`, one at least, each to be given.
    void makeRoom(std::size_t rows, std::size_t columns)
    {
        m_rows = wholeBlocks(rows);
        m_columns = columns;
        m_values.makeRoom(m_rows * columns);
        std::fill_n(m_values.data() + (m_rows - block) * columns, block * columns, qint16(0));
    }

    void setRow(std::size_t row, const qint16 *numbers)
    {
        qint16 *to = m_values.data() + row / block * block * m_columns + row % block * 2;
        for (std::size_t i = 0; i < m_columns; i += 2)
            std::copy_n(numbers + i, 2, to + i * block);
    }

    PackedMatrix matrix() const { return {{m_values.data(), m_rows * m_columns}, m_rows, m_columns}; }

private:
    static constexpr std::size_t block = PackedMatrix::blockRows;

    Buffer<qint16> m_values;
    std::size_t m_rows = 0;
    std::size_t m_columns = 0;
};

} // namespace core
