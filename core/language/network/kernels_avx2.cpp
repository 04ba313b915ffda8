// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/kernel_loops.h"
#include "core/language/network/kernels_by_processor.h"

#include <immintrin.h>

namespace core {

namespace {

struct Avx2Lanes
{
    using Vector = __m256i;
    static constexpr std::size_t numbers = 16;
    static constexpr std::size_t perBlock = 2;
    static constexpr std::size_t tileBlocks = 1;
    static constexpr std::size_t tileVectors = 6;
    static constexpr std::size_t floats = 8;

    static Vector zero() { return _mm256_setzero_si256(); }
    static Vector load(const qint16 *from) { return _mm256_loadu_si256(reinterpret_cast<const Vector *>(from)); }
    static Vector repeatPair(const qint16 *pair)
    {
        int both = 0;
        __builtin_memcpy(&both, pair, sizeof both);
        return _mm256_set1_epi32(both);
    }
    static Vector addProducts(Vector sum, Vector a, Vector b) { return _mm256_add_epi32(sum, _mm256_madd_epi16(a, b)); }
    static void store(qint32 *to, Vector sum) { _mm256_storeu_si256(reinterpret_cast<Vector *>(to), sum); }
};

} // namespace

const Kernels avx2Kernels = kernelsOf<Avx2Lanes>("AVX2");

} // namespace core
