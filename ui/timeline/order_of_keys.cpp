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

constexpr int digitBits = 11;
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

std::vector<quint32> orderByComparing(std::span<const quint64> keys)
{
    std::vector<quint32> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](quint32 place) { return keys[place]; });
    return order;
}

} // namespace

std::vector<quint32> orderOfKeys(std::span<const quint64> keys)
{
    if (keys.empty())
        return {};
    const auto [least, most] = std::ranges::minmax(keys);
    const int placeBits = std::bit_width(keys.size());
    const int bits = placeBits + std::bit_width(most - least);
    if (bits > 64)
        return orderByComparing(keys);

    std::vector<quint64> items(keys.size()); // the key, and below it its place
    for (quint32 place = 0; place < keys.size(); ++place)
        items[place] = (keys[place] - least) << placeBits | place;
    std::vector<quint64> sorted(items.size());
    for (int shift = placeBits; shift < bits; shift += digitBits) {
        sortByDigit(items, sorted, shift);
        std::swap(items, sorted);
    }
    std::vector<quint32> order(items.size());
    const quint64 placeMask = (quint64(1) << placeBits) - 1;
    std::ranges::transform(items, order.begin(), [placeMask](quint64 item) { return quint32(item & placeMask); });
    return order;
}

} // namespace ui
