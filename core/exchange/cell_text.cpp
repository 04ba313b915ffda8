// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/cell_text.h"

#include "core/events/event_words.h"

namespace core {

QString onOneLine(const Article &article, TextRange range)
{
    return article.text.sliced(range.begin, range.length()).simplified();
}

QString participantsText(const Event &event, const Article &article, Role role)
{
    return participantNames(event, article, role).join(u"; ");
}

Quantity largestOf(const Event &event, QuantityKind kind)
{
    const auto least = [](const Quantity &quantity) { return quantity.min.value_or(quantity.max.value_or(0)); };
    std::optional<Quantity> largest;
    for (const Quantity &quantity : event.quantities) {
        if (quantity.kind == kind && (!largest || least(quantity) > least(*largest)))
            largest = quantity;
    }
    return largest.value_or(Quantity());
}

} // namespace core
