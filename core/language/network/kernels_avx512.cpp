// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/kernel_loops.h"
#include "core/language/network/kernels_by_processor.h"

#include <immintrin.h>

namespace core {

namespace {

struct Avx512Lanes
{
    using Vector = __m512i;
    static constexpr std::size_t numbers = 32;
    static constexpr std::size_t perBlock = 1;
    static constexpr std::size_t tileBlocks = 4;
    static constexpr std::size_t tileVectors = 6;
    static constexpr std::size_t floats = 16;

    static Vector zero() { return _mm512_setzero_si512(); }
    static Vector load(const qint16 *from) { return _mm512_loadu_si512(from); }
    static Vector repeatPair(const qint16 *pair)
    {
        int both = 0;
        __builtin_memcpy(&both, pair, sizeof both);
        return _mm512_set1_epi32(both);
    }
    static Vector addProducts(Vector sum, Vector a, Vector b) { return _mm512_dpwssd_epi32(sum, a, b); }
    static void store(qint32 *to, Vector sum) { _mm512_storeu_si512(to, sum); }
};

} // namespace

const Kernels avx512Kernels = kernelsOf<Avx512Lanes>("AVX-512 VNNI");

} // namespace core
