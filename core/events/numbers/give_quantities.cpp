// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/numbers/give_quantities.h"

#include "core/events/numbers/quantities.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

/// How many heads apart two words of a tree are.
int stepsBetween(const SentenceTree &tree, int a, int b)
{
    int up = 0;
    for (int at = a; at >= 0; at = tree.headOf(at), ++up) {
        if (!tree.isWithin(b, at))
            continue;
        for (int other = b; other != at; other = tree.headOf(other))
            ++up;
        return up;
    }
    return tree.count();
}

} // namespace

void giveQuantities(const SentenceReading &reading, std::span<Event> events)
{
    for (const FoundQuantity &found : findQuantities(reading)) {
        const auto distance = [&](std::size_t i) {
            const int word = reading.mentions[i].word;
            return std::tuple(!events[i].onTimeline, stepsBetween(reading.tree, found.word, word),
                              std::abs(found.word - word));
        };
        std::size_t nearest = events.size();
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (nearest == events.size() || distance(i) < distance(nearest))
                nearest = i;
        }
        if (nearest < events.size())
            events[nearest].quantities.push_back(found.quantity);
    }
}

} // namespace core
