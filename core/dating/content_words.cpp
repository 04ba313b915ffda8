// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/content_words.h"

#include "core/base/built_in_text.h"
#include "core/base/rule_lines.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr qsizetype shortest = 4;
constexpr qsizetype beginning = 5; // what is behind it is mostly an ending
constexpr double leastRarity = 2.5;

/// In how many texts words occur.
struct WordCounts
{
    QHash<QString, int> counts;
    int documents = 0;
};

const WordCounts &wordCounts()
{
    static const WordCounts read = [] {
        WordCounts all;
        for (const RuleLine &line : ruleLines(builtInText(QStringLiteral(":/models/en_word_counts.words")))) {
            if (line.keyword == u"documents") {
                all.documents = line.rest.toInt();
                continue;
            }
            const int count = line.keyword.toInt();
            for (const QString &word : line.rest.split(u' ', Qt::SkipEmptyParts))
                all.counts.insert(word, count);
        }
        return all;
    }();
    return read;
}

} // namespace

double rarityOf(const QString &word)
{
    constexpr int uncounted = 1;
    const WordCounts &all = wordCounts();
    return std::log((all.documents + 1) / (all.counts.value(word, uncounted) + 0.5));
}

QSet<QString> contentWords(QStringView text, std::span<const Token> tokens)
{
    QSet<QString> found;
    for (const Token &token : tokens) {
        if (token.kind != TokenKind::Word || token.range.length() < shortest)
            continue;
        QString word = text.sliced(token.range.begin, std::min(beginning, token.range.length())).toString().toLower();
        if (rarityOf(word) >= leastRarity)
            found.insert(std::move(word));
    }
    return found;
}

} // namespace core
