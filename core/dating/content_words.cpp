// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/content_words.h"

#include "core/base/built_in_text.h"
#include "core/base/rule_lines.h"
#include "core/base/word_map.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr qsizetype shortest = 4;
constexpr qsizetype beginning = 5; // what is behind it is mostly an ending

/// In how many texts words occur.
struct WordCounts
{
    WordMap<int> counts;
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
            const QStringList words = line.rest.split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : words)
                all.counts.emplace(word, count);
        }
        return all;
    }();
    return read;
}

} // namespace

double rarityOf(QStringView word)
{
    constexpr int uncounted = 1;
    const WordCounts &all = wordCounts();
    const auto found = all.counts.find(word);
    return std::log((all.documents + 1) / ((found == all.counts.end() ? uncounted : found->second) + 0.5));
}

WordBeginning wordBeginning(QStringView text, const Token &token)
{
    WordBeginning word;
    if (token.kind != TokenKind::Word || token.range.length() < shortest)
        return word;
    for (const QChar letter : text.sliced(token.range.begin, std::min(beginning, token.range.length())))
        word.push_back(letter.toLower());
    return word;
}

QSet<QString> contentWords(QStringView text, std::span<const Token> tokens)
{
    QSet<QString> found;
    for (const Token &token : tokens) {
        const WordBeginning word = wordBeginning(text, token);
        if (!word.isEmpty() && rarityOf(word) >= leastRarity)
            found.insert(QStringView(word).toString());
    }
    return found;
}

} // namespace core
