// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/network/parameters.h"

#include <cmath>

namespace core {

Block addBlock(Store &store, Eigen::Index rows, Eigen::Index columns, float spread, Random &random)
{
    constexpr std::size_t alignment = 64 / sizeof(float);
    const Block block{(store.size() + alignment - 1) / alignment * alignment, rows, columns};
    store.resize(block.begin + block.size());
    for (std::size_t i = block.begin; i < store.size(); ++i)
        store[i] = spread * (2 * random.uniform() - 1);
    return block;
}

float glorotSpread(Eigen::Index rows, Eigen::Index columns)
{
    return std::sqrt(6.0F / static_cast<float>(rows + columns));
}

void Adam::step(std::span<float> values, std::span<const float> gradients, std::size_t begin, std::size_t end,
                float rate, float scale, int step)
{
    constexpr float beta1 = 0.9F;
    constexpr float beta2 = 0.98F;
    constexpr float epsilon = 1e-8F;
    const float correction1 = 1 - std::pow(beta1, static_cast<float>(step));
    const float correction2 = 1 - std::pow(beta2, static_cast<float>(step));
    const float move = rate * std::sqrt(correction2) / correction1;
    for (std::size_t i = begin; i < end; ++i) {
        const float gradient = gradients[i] * scale;
        m_first[i] = beta1 * m_first[i] + (1 - beta1) * gradient;
        m_second[i] = beta2 * m_second[i] + (1 - beta2) * gradient * gradient;
        values[i] -= move * m_first[i] / (std::sqrt(m_second[i]) + epsilon);
    }
}

} // namespace core
