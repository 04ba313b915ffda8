// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/telling/word_stems.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr qsizetype stemLength = 5;
constexpr qsizetype shortestWord = 4;

bool isFunctionWord(const QString &stem)
{
    // Cut as stems are.
    static constexpr std::array<QStringView, 22> words = {
        u"this", u"that", u"these", u"those", u"with",  u"from", u"have", u"were",  u"been", u"they",  u"their",
        u"them", u"then", u"than",  u"after", u"befor", u"into", u"over", u"about", u"when", u"which", u"will"};
    return std::ranges::find(words, QStringView(stem)) != words.end();
}

bool isAcronym(QStringView word)
{
    return word.size() >= 2 && std::ranges::all_of(word, [](QChar c) { return c.isUpper(); });
}

} // namespace

QSet<QString> stemsIn(QStringView text)
{
    QSet<QString> stems;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i].isLetter())
            continue;
        const QStringView word = text.sliced(begin, i - begin);
        begin = i + 1;
        const bool acronym = isAcronym(word);
        if (!acronym && word.size() < shortestWord)
            continue;
        const QString stem = word.first(std::min(stemLength, word.size())).toString().toLower();
        if (acronym || !isFunctionWord(stem))
            stems.insert(stem);
    }
    return stems;
}

} // namespace core
