// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/kernels.h"

#include "core/language/network/kernel_loops.h"
#include "core/language/network/kernels_by_processor.h"

#include <vector>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace core {

namespace {

#ifdef __SSE2__

/// What every processor of 64 bits by Intel and AMD has.
struct PlainLanes
{
    using Vector = __m128i;
    static constexpr std::size_t numbers = 8;
    static constexpr std::size_t perBlock = 4;
    static constexpr std::size_t tileBlocks = 1;
    static constexpr std::size_t tileVectors = 4;
    static constexpr std::size_t floats = 4;

    static Vector zero() { return _mm_setzero_si128(); }
    static Vector load(const qint16 *from) { return _mm_loadu_si128(reinterpret_cast<const Vector *>(from)); }
    static Vector repeatPair(const qint16 *pair)
    {
        int both = 0;
        __builtin_memcpy(&both, pair, sizeof both);
        return _mm_set1_epi32(both);
    }
    static Vector addProducts(Vector sum, Vector a, Vector b) { return _mm_add_epi32(sum, _mm_madd_epi16(a, b)); }
    static void store(qint32 *to, Vector sum) { _mm_storeu_si128(reinterpret_cast<Vector *>(to), sum); }
};

#else

/// For any other processor; a pair of columns at a time for one row.
struct PlainLanes
{
    struct Vector
    {
        qint32 low;
        qint32 high;
    };
    static constexpr std::size_t numbers = 2;
    static constexpr std::size_t perBlock = PackedMatrix::blockRows;
    static constexpr std::size_t tileBlocks = 1;
    static constexpr std::size_t tileVectors = 4;
    static constexpr std::size_t floats = 4;

    static Vector zero() { return {0, 0}; }
    static Vector load(const qint16 *from) { return {from[0], from[1]}; }
    static Vector repeatPair(const qint16 *pair) { return {pair[0], pair[1]}; }
    static Vector addProducts(Vector sum, Vector a, Vector b)
    {
        return {sum.low + a.low * b.low, sum.high + a.high * b.high};
    }
    static void store(qint32 *to, Vector sum) { *to = sum.low + sum.high; }
};

#endif

} // namespace

std::span<const Kernels> kernelsHere()
{
    static const std::vector<Kernels> here = [] {
        std::vector<Kernels> list{kernelsOf<PlainLanes>("plain")};
#ifdef DATELINE_X86_KERNELS
        if (__builtin_cpu_supports("avx2"))
            list.push_back(avx2Kernels);
        if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vnni"))
            list.push_back(avx512Kernels);
#endif
        return list;
    }();
    return here;
}

} // namespace core
