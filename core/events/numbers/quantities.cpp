// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/numbers/quantities.h"

#include <QLocale>

namespace core {

namespace {

std::optional<double> valueOf(const SentenceTree &tree, int word)
{
    if (const auto &number = tree.infoOf(word).number)
        return number->value;
    bool isNumber = false;
    const double value = tree.textOf(word).toString().remove(u',').toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// The nearest word of harm that the counted people hang on or that hangs on them.
int harmOf(const SentenceTree &tree, int people)
{
    const int head = tree.headOf(people);
    if (head >= 0 && tree.infoOf(head).harm)
        return head;
    for (const quint16 child : tree.childrenOf(people)) {
        if (tree.infoOf(child).harm)
            return child;
    }
    return -1;
}

} // namespace

std::vector<FoundQuantity> findQuantities(const SentenceReading &reading)
{
    const SentenceTree &tree = reading.tree;
    std::vector<FoundQuantity> found;
    for (int i = 0; i < tree.count(); ++i) {
        const auto value = tree[i].upos == Upos::Num && tree.timeOf(i) < 0 ? valueOf(tree, i) : std::nullopt;
        if (!value)
            continue;
        const int people = tree.relationOf(i) == Deprel::Nummod ? tree.headOf(i) : i;
        const int harm = harmOf(tree, people);
        if (harm >= 0)
            found.push_back({{*tree.infoOf(harm).harm, *value, *value, tree.rangeOf({i, i + 1})}, harm});
    }
    return found;
}

} // namespace core
