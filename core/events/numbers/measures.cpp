// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/numbers/measures.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr auto currencySigns =
    std::to_array<QStringView>({u"$", u"\u20AC", u"\u00A3", u"\u00A5", u"us$", u"a$", u"c$", u"\u20B9"});
constexpr auto currencies =
    std::to_array<QStringView>({u"dollar", u"euro", u"pound", u"yen", u"yuan", u"rupee", u"ruble", u"rouble", u"franc",
                                u"peso", u"krona", u"krone", u"won", u"lira", u"cent", u"usd", u"eur"});
constexpr auto lengths =
    std::to_array<QStringView>({u"mile", u"kilometer", u"kilometre", u"km", u"meter", u"metre", u"foot", u"yard"});

template<std::size_t n>
bool isOneOf(const std::array<QStringView, n> &words, QStringView word)
{
    return std::ranges::find(words, word) != words.end();
}

std::optional<FoundQuantity> measureOf(const SentenceTree &tree, const Count &count)
{
    const int before = count.number.first - 1;
    const int after = count.number.end;
    const bool sign = before >= 0 && isOneOf(currencySigns, tree.lowerOf(before));
    WordSpan words = count.words;
    words.first = std::min(words.first, sign ? before : words.first);
    if (sign)
        return FoundQuantity{{QuantityKind::Money, count.min, count.max, tree.rangeOf(words)}, before};
    if (after >= tree.count())
        return {};
    const bool money = isOneOf(currencies, tree.lemmaOf(after));
    if (!money && !isOneOf(lengths, tree.lemmaOf(after)))
        return {};
    words.end = after + 1;
    const QuantityKind kind = money ? QuantityKind::Money : QuantityKind::Distance;
    return FoundQuantity{{kind, count.min, count.max, tree.rangeOf(words)}, after};
}

} // namespace

std::vector<FoundQuantity> findMeasures(const SentenceTree &tree, std::span<const Count> counts)
{
    std::vector<FoundQuantity> found;
    for (const Count &count : counts) {
        if (const auto measure = measureOf(tree, count))
            found.push_back(*measure);
    }
    return found;
}

} // namespace core
