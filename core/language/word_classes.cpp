// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/word_classes.h"

#include <string_view>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestStem = 2;

bool isVowel(QChar c)
{
    return std::u16string_view(u"aeiou").contains(c.unicode());
}

/// Looks up words that are a stem and a letter more.
class StemReader
{
public:
    StemReader(const HashedValues &classes, QStringView form)
        : m_classes(classes)
        , m_form(form)
    {}

    LexicalClassSet whole() const { return classesOf(m_form, {}); }

    bool endsWith(QStringView ending) const
    {
        return m_form.endsWith(ending) && m_form.size() >= ending.size() + shortestStem;
    }

    /// The classes of the form without its last `cut` units and with `added`.
    LexicalClassSet without(qsizetype cut, QStringView added = {}) const
    {
        return classesOf(m_form.chopped(cut), added);
    }

    /// The classes of the word that takes an ending of `cut` units that begins with a vowel: "stop", "name", "carry".
    LexicalClassSet beforeVowel(qsizetype cut) const
    {
        const QStringView stem = m_form.chopped(cut);
        const QChar last = stem.back();
        LexicalClassSet found = without(cut) | without(cut, u"e");
        if (stem.size() > shortestStem && last == stem[stem.size() - 2] && !isVowel(last))
            found |= without(cut + 1);
        if (last == u'i')
            found |= without(cut + 1, u"y");
        return found;
    }

private:
    LexicalClassSet classesOf(QStringView stem, QStringView added) const
    {
        WordHash hash;
        hash.add(stem);
        hash.add(added);
        return LexicalClassSet::fromInt(m_classes.valueOf(hash.value()).value_or(0));
    }

    const HashedValues &m_classes;
    QStringView m_form;
};

/// `to` where `classes` has `from`.
LexicalClassSet moved(LexicalClassSet classes, LexicalClass from, LexicalClass to)
{
    return classes.testFlag(from) ? LexicalClassSet(to) : LexicalClassSet();
}

LexicalClassSet inflections(const StemReader &form)
{
    using enum LexicalClass;
    LexicalClassSet stem;
    if (form.endsWith(u"s") && !form.endsWith(u"ss")) {
        stem = form.without(1);
        if (form.endsWith(u"es"))
            stem |= form.without(2);
        if (form.endsWith(u"ies"))
            stem |= form.without(3, u"y");
        return moved(stem, Noun, Plural) | moved(stem, Verb, ThirdPerson);
    }
    if (form.endsWith(u"ed"))
        return moved(form.beforeVowel(2), Verb, Past);
    if (form.endsWith(u"ing"))
        return moved(form.beforeVowel(3), Verb, Gerund);
    if (form.endsWith(u"er"))
        return moved(form.beforeVowel(2), Adjective, Comparative);
    if (form.endsWith(u"est"))
        return moved(form.beforeVowel(3), Adjective, Superlative);
    if (form.endsWith(u"ly"))
        return moved(form.without(2) | form.without(1, u"e"), Adjective, Adverb);
    return {};
}

} // namespace

WordClassTable::WordClassTable(const ModelFile &model)
    : m_classes(model, "classes.marks"_L1, "classes.values"_L1)
{}

LexicalClassSet WordClassTable::classesOf(QStringView lowerForm) const
{
    if (m_classes.isEmpty() || lowerForm.isEmpty())
        return {};
    const StemReader form(m_classes, lowerForm);
    return form.whole() | inflections(form);
}

} // namespace core
