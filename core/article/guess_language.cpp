// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/guess_language.h"

#include "core/base/built_in_text.h"
#include "core/base/rule_lines.h"

#include <QSet>
#include <QStringList>

#include <cld2/public/compact_lang_det.h>

#include <algorithm>
#include <array>
#include <vector>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostUnits = 40'000;

/// From so many characters on CLD2 is to be trusted.
constexpr qsizetype longEnough = 200;

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

/// CLD2's code as ISO 639-1: it has some old ones, and variants; empty where the language has no code of two letters.
QString isoCode(const QString &code)
{
    if (code == "iw"_L1)
        return u"he"_s;
    if (code == "jw"_L1)
        return u"jv"_s;
    const QString language = code.section(u'-', 0, 0);
    return language.size() == 2 && language != "un"_L1 && language != "xx"_L1 ? language : QString();
}

/// What CLD2 calls reliable; empty otherwise.
QString detectedLanguage(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    std::array<CLD2::Language, 3> languages = {};
    std::array<int, 3> percents = {};
    int textBytes = 0;
    bool isReliable = false;
    const CLD2::Language language =
        CLD2::DetectLanguageSummary(utf8.constData(), static_cast<int>(utf8.size()), true, languages.data(),
                                    percents.data(), &textBytes, &isReliable);
    return isReliable ? isoCode(QString::fromLatin1(CLD2::LanguageCode(language))) : QString();
}

QString languageOfWords(QStringView text)
{
    const std::vector<Language> &list = languages();
    std::vector<qsizetype> counts(list.size(), 0);
    const auto words = forEachWord(text, [&](const QString &word) {
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

} // namespace

QString guessLanguage(QStringView text)
{
    const QStringView looked = text.first(std::min(text.size(), mostUnits));
    const QString detected = looked.size() >= longEnough ? detectedLanguage(looked) : QString();
    return detected.isEmpty() ? languageOfWords(looked) : detected;
}

} // namespace core
