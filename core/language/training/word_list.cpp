// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/word_list.h"

#include "core/base/rule_lines.h"

#include <optional>

namespace core {

namespace {

std::optional<LexicalClass> partNamed(QStringView name)
{
    if (name == u"noun")
        return LexicalClass::Noun;
    if (name == u"verb")
        return LexicalClass::Verb;
    if (name == u"adjective")
        return LexicalClass::Adjective;
    if (name == u"adverb")
        return LexicalClass::Adverb;
    return std::nullopt;
}

/// The parts of speech that "noun-verb" names; none where it names something else.
LexicalClassSet partsNamed(QStringView keyword)
{
    LexicalClassSet parts;
    for (const QStringView name : keyword.tokenize(u'-')) {
        const auto part = partNamed(name);
        if (!part)
            return {};
        parts |= *part;
    }
    return parts;
}

bool addIrregular(WordList &list, LexicalClass part, QStringView pairs)
{
    for (const QStringView pair : pairs.tokenize(u' ', Qt::SkipEmptyParts)) {
        const auto middle = pair.indexOf(u'=');
        if (middle <= 0 || middle + 1 == pair.size())
            return false;
        list.irregular.push_back({pair.first(middle).toString(), pair.sliced(middle + 1).toString(), part});
    }
    return true;
}

} // namespace

Result<WordList> parseWordList(const QString &text, const QString &name)
{
    constexpr QStringView irregular = u"irregular-";
    WordList list;
    for (const RuleLine &line : ruleLines(text)) {
        const QStringView keyword = line.keyword;
        const auto part = keyword.startsWith(irregular) ? partNamed(keyword.sliced(irregular.size())) : std::nullopt;
        const LexicalClassSet parts = partsNamed(keyword);
        if ((!part && !parts) || (part && !addIrregular(list, *part, line.rest)))
            return std::unexpected(line.fault(name, line.keyword));
        if (part)
            continue;
        for (const QStringView word : QStringView(line.rest).tokenize(u' ', Qt::SkipEmptyParts))
            list.words[word.toString()] |= parts;
    }
    return list;
}

LexicalClass classOf(const IrregularForm &irregular)
{
    switch (irregular.part) {
    case LexicalClass::Noun:
        return LexicalClass::Plural;
    case LexicalClass::Verb:
        if (irregular.form.endsWith(u"ing"))
            return LexicalClass::Gerund;
        return irregular.form.endsWith(u's') ? LexicalClass::ThirdPerson : LexicalClass::Past;
    default:
        return irregular.form.endsWith(u"st") ? LexicalClass::Superlative : LexicalClass::Comparative;
    }
}

} // namespace core
