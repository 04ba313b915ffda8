// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/cell_text.h"

#include <QStringList>

namespace core {

QString onOneLine(const Article &article, TextRange range)
{
    return article.text.sliced(range.begin, range.length()).simplified();
}

QString participantsText(const Event &event, const Article &article, Role role)
{
    QStringList names;
    for (const Participant &participant : event.participants) {
        if (participant.role == role)
            names.append(onOneLine(article, participant.range));
    }
    return names.join(u"; ");
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
