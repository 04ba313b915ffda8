// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/guess_language.h"

#include "core/base/built_in_text.h"
#include "core/base/rule_lines.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace core {

namespace {

constexpr qsizetype mostUnits = 40'000;
constexpr qsizetype longestFunctionWord = 8;

struct Language
{
    QString code;
    QSet<QString> words;
};

const std::vector<Language> &languages()
{
    static const std::vector<Language> list = [] {
        std::vector<Language> read;
        for (const RuleLine &line : ruleLines(builtInText(QStringLiteral(":/rules/languages.words")))) {
            const QStringList words = line.rest.split(u' ', Qt::SkipEmptyParts);
            if (line.keyword.size() == 2)
                read.push_back({line.keyword, QSet<QString>(words.begin(), words.end())});
        }
        return read;
    }();
    return list;
}

/// Calls `use` with every word of `text` in lower case, as far as it is short.
template<typename Use>
qsizetype forEachWord(QStringView text, Use use)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text[at].isLetter())
            continue;
        const qsizetype begin = at;
        while (at < text.size() && (text[at].isLetter() || text[at].isMark()))
            ++at;
        ++count;
        if (at - begin <= longestFunctionWord)
            use(text.sliced(begin, at - begin).toString().toLower());
    }
    return count;
}

} // namespace

QString guessLanguage(QStringView text)
{
    const std::vector<Language> &list = languages();
    std::vector<qsizetype> counts(list.size(), 0);
    const auto words = forEachWord(text.first(std::min(text.size(), mostUnits)), [&](const QString &word) {
        for (std::size_t i = 0; i < list.size(); ++i)
            counts[i] += list[i].words.contains(word) ? 1 : 0;
    });
    const auto best = std::ranges::max_element(counts);
    const qsizetype first = *best;
    const auto language = static_cast<std::size_t>(best - counts.begin());
    counts[language] = 0;
    const qsizetype second = *std::ranges::max_element(counts);
    const bool stands = first > 0 && first * 7 >= words && first * 2 >= second * 3;
    return stands ? list[language].code : QString();
}

} // namespace core
