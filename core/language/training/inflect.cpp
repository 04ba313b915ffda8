// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/inflect.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCompared = 7; // an adjective that is longer takes "more"

bool endsWithAny(const QString &word, std::initializer_list<QStringView> endings)
{
    return std::ranges::any_of(endings, [&word](QStringView ending) { return word.endsWith(ending); });
}

/// Whether the word's last letter is a "y" behind a consonant.
bool endsWithHardY(const QString &word)
{
    return word.endsWith(u'y') && !endsWithAny(word, {u"ay", u"ey", u"oy", u"uy"});
}

QString withS(const QString &word)
{
    if (endsWithHardY(word))
        return word.chopped(1) + "ies"_L1;
    return word + (endsWithAny(word, {u"s", u"x", u"z", u"ch", u"sh"}) ? "es"_L1 : "s"_L1);
}

/// "named", "larger": with an ending that begins with "e".
QString withE(const QString &word, QLatin1StringView ending)
{
    if (endsWithHardY(word))
        return word.chopped(1) + u'i' + ending;
    return (word.endsWith(u'e') ? word.chopped(1) : word) + ending;
}

QString withIng(const QString &word)
{
    const bool dropped = word.endsWith(u'e') && !endsWithAny(word, {u"ee", u"oe", u"ye"});
    return (dropped ? word.chopped(1) : word) + "ing"_L1;
}

/// Nouns like "series" and "barracks", which have no form of their own for the plural.
bool isPluralAlready(const QString &noun)
{
    return noun.endsWith(u's') && !endsWithAny(noun, {u"ss", u"us", u"is"});
}

class Inflector
{
public:
    explicit Inflector(const WordList &list)
    {
        for (const IrregularForm &irregular : list.irregular) {
            const LexicalClass kind = classOf(irregular);
            if (irregular.form != irregular.lemma)
                m_irregular.insert({irregular.lemma, kind});
            m_found.push_back({irregular.form, irregular.lemma, xposOf(kind, irregular.part), true});
        }
    }

    void add(const QString &word, LexicalClassSet classes)
    {
        using enum LexicalClass;
        if (classes.testFlag(Noun))
            addRegular(word, Plural, isPluralAlready(word) ? word : withS(word));
        if (classes.testFlag(Verb)) {
            m_found.push_back({word, word, Xpos::Vb, false});
            addRegular(word, ThirdPerson, endsWithAny(word, {u"o"}) ? word + "es"_L1 : withS(word));
            addRegular(word, Past, withE(word, "ed"_L1));
            addRegular(word, Gerund, withIng(word));
        }
        if (classes.testFlag(Adjective) && word.size() <= longestCompared) {
            addRegular(word, Comparative, withE(word, "er"_L1));
            addRegular(word, Superlative, withE(word, "est"_L1));
        }
    }

    std::vector<Inflection> found() && { return std::move(m_found); }

private:
    static Xpos xposOf(LexicalClass kind, LexicalClass part)
    {
        switch (kind) {
        case LexicalClass::Plural:
            return Xpos::Nns;
        case LexicalClass::ThirdPerson:
            return Xpos::Vbz;
        case LexicalClass::Past:
            return Xpos::Vbd;
        case LexicalClass::Gerund:
            return Xpos::Vbg;
        default:
            break;
        }
        const bool comparative = kind == LexicalClass::Comparative;
        if (part == LexicalClass::Adverb)
            return comparative ? Xpos::Rbr : Xpos::Rbs;
        return comparative ? Xpos::Jjr : Xpos::Jjs;
    }

    void addRegular(const QString &word, LexicalClass kind, const QString &form)
    {
        if (!m_irregular.contains({word, kind}))
            m_found.push_back({form, word, xposOf(kind, LexicalClass::Adjective), false});
    }

    std::set<std::pair<QString, LexicalClass>> m_irregular;
    std::vector<Inflection> m_found;
};

} // namespace

std::vector<Inflection> inflectionsOf(const WordList &list)
{
    Inflector inflector(list);
    for (const auto &[word, classes] : list.words)
        inflector.add(word, classes);
    return std::move(inflector).found();
}

} // namespace core
