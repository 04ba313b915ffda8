// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/telling/headline.h"

#include "core/events/event.h"

namespace core {

QString headlineOf(const SentenceReading &reading, const Mention &mention)
{
    const SentenceTree &tree = reading.tree;
    const TextRange range = tree.rangeOf(tree.phraseOf(mention.word));
    QString text = tree.reading().article.text.sliced(range.begin, range.length()).simplified();
    if (text.size() > maxHeadlineLength) {
        const qsizetype blank = text.lastIndexOf(u' ', maxHeadlineLength);
        text.truncate(blank > 0 ? blank : maxHeadlineLength);
    }
    text[0] = text[0].toUpper();
    return text;
}

} // namespace core
