// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/order_of_keys.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <utility>

namespace ui {

namespace {

constexpr int digitBits = 12;
constexpr std::size_t digits = std::size_t(1) << digitBits;

/// Sorts `from` by one digit into `to`, keeping the order of equal ones.
void sortByDigit(const std::vector<quint64> &from, std::vector<quint64> &to, int shift)
{
    const auto digitOf = [shift](quint64 item) { return std::size_t(item >> shift) % digits; };
    std::array<quint32, digits> starts{};
    for (const quint64 item : from)
        ++starts[digitOf(item)];
    quint32 next = 0;
    for (quint32 &start : starts)
        next += std::exchange(start, next);
    for (const quint64 item : from)
        to[starts[digitOf(item)]++] = item;
}

std::vector<quint32> orderByComparing(const std::vector<quint64> &keys)
{
    std::vector<quint32> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](quint32 place) { return keys[place]; });
    return order;
}

} // namespace

std::vector<quint32> orderOfKeys(std::vector<quint64> keys)
{
    if (keys.empty())
        return {};
    const quint64 least = std::ranges::min(keys);
    quint64 used = 0; // each bit in which keys differ
    for (const quint64 key : keys)
        used |= key - least;
    const int unused = used == 0 ? 0 : std::countr_zero(used); // of days in seconds, seven
    const int placeBits = std::bit_width(keys.size());
    const int keyBits = std::bit_width(used >> unused);
    if (placeBits + keyBits > 64)
        return orderByComparing(keys);

    // The key, and below it its place.
    for (quint32 place = 0; quint64 & key : keys)
        key = (key - least) >> unused << placeBits | place++;
    std::vector<quint64> sorted(keys.size());
    for (int done = 0; done < keyBits; done += digitBits) {
        sortByDigit(keys, sorted, placeBits + done);
        std::swap(keys, sorted);
    }
    std::vector<quint32> order(keys.size());
    const quint64 placeMask = (quint64(1) << placeBits) - 1;
    std::ranges::transform(keys, order.begin(), [placeMask](quint64 key) { return quint32(key & placeMask); });
    return order;
}

} // namespace ui
