// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/inflect.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

bool endsInConsonantY(QStringView word)
{
    return word.size() > 1 && word.endsWith(u'y') && !isVowel(word[word.size() - 2]);
}

bool hisses(QStringView word)
{
    return word.endsWith(u's') || word.endsWith(u'x') || word.endsWith(u'z') || word.endsWith(u"ch") ||
           word.endsWith(u"sh");
}

QString withS(const QString &word)
{
    if (endsInConsonantY(word))
        return word.chopped(1) + u"ies"_s;
    return word + (hisses(word) ? u"es"_s : u"s"_s);
}

/// Consonant, vowel, consonant at the end: the last letter may double.
bool mayDouble(QStringView word)
{
    const qsizetype n = word.size();
    return n >= 3 && !isVowel(word[n - 1]) && isVowel(word[n - 2]) && (!isVowel(word[n - 3]) || word[n - 3] == u'u') &&
           !QStringView(u"wxy").contains(word[n - 1]);
}

QStringList withEnding(const QString &base, const QString &ending)
{
    QStringList forms{base + ending};
    if (mayDouble(base))
        forms.push_back(base + base.back() + ending);
    return forms;
}

QStringList regularPasts(const QString &base)
{
    if (base.endsWith(u'e'))
        return {base + u'd'};
    if (endsInConsonantY(base))
        return {base.chopped(1) + u"ied"_s};
    return withEnding(base, u"ed"_s);
}

QStringList gerundsOf(const QString &base)
{
    if (base.endsWith("ie"_L1))
        return {base.chopped(2) + u"ying"_s};
    if (base.endsWith(u'e') && base.size() > 2 && !base.endsWith("ee"_L1) && !base.endsWith("oe"_L1))
        return {base.chopped(1) + u"ing"_s};
    return withEnding(base, u"ing"_s);
}

/// Consonant, vowel and a last letter before which English mostly drops an e: "provid-", "secur-", "invad-".
bool endsLikeSilentE(QStringView stem)
{
    static constexpr QStringView endings[] = {u"id", u"ad", u"od", u"ud", u"ar", u"ir", u"ur", u"am", u"um",
                                              u"in", u"ak", u"ik", u"ok", u"ut", u"ag", u"rg", u"dg", u"at"};
    const bool consonant = stem.size() > 2 && !isVowel(stem[stem.size() - 3]);
    return std::ranges::any_of(endings, [&](QStringView ending) { return stem.endsWith(ending); }) &&
           (consonant || stem.endsWith(u"rg") || stem.endsWith(u"dg") || stem.endsWith(u"at"));
}

} // namespace

VerbForms inflectRegularly(const QString &base)
{
    const QStringList pasts = regularPasts(base);
    return {base.endsWith(u'o') ? base + u"es"_s : withS(base), pasts, pasts, gerundsOf(base)};
}

QString pluralOf(const QString &noun)
{
    return withS(noun);
}

QString guessedBase(QStringView form)
{
    const qsizetype n = form.size();
    if (form.endsWith(u"ied") && n > 4)
        return form.chopped(3).toString() + u'y';
    if (!form.endsWith(u"ed") || n < 5)
        return form.toString();
    const QStringView stem = form.chopped(2);
    const QChar last = stem.back();
    const bool doubled = last == stem[stem.size() - 2] && !QStringView(u"lsfzeo").contains(last);
    if (doubled)
        return stem.chopped(1).toString();
    const bool silentE = endsLikeSilentE(stem) || QStringView(u"vczu").contains(last) || stem.endsWith(u"at") ||
                         stem.endsWith(u"dg") || stem.endsWith(u"ag") || stem.endsWith(u"rg") ||
                         (last == u'l' && !isVowel(stem[stem.size() - 2]) && stem[stem.size() - 2] != u'l') ||
                         (last == u's' && stem[stem.size() - 2] != u's');
    return silentE ? form.chopped(1).toString() : stem.toString();
}

} // namespace core
