// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/arguments/argument_words.h"

#include "core/base/built_in_text.h"
#include "core/base/rule_lines.h"
#include "core/events/reading/noun_phrase.h"
#include "core/language/language_model.h"

#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct NamedKind
{
    QStringView name;
    ArgumentWord kind;
};

constexpr auto namedKinds = std::to_array<NamedKind>({{u"undergone", ArgumentWord::Undergone},
                                                      {u"done", ArgumentWord::Done},
                                                      {u"symmetric", ArgumentWord::Symmetric},
                                                      {u"controlling", ArgumentWord::Controlling},
                                                      {u"addressing", ArgumentWord::Addressing},
                                                      {u"aimed", ArgumentWord::Aimed},
                                                      {u"group", ArgumentWord::Group},
                                                      {u"company", ArgumentWord::Company},
                                                      {u"premises", ArgumentWord::Premises},
                                                      {u"site", ArgumentWord::Site},
                                                      {u"female", ArgumentWord::Female},
                                                      {u"male", ArgumentWord::Male},
                                                      {u"where", ArgumentWord::Where},
                                                      {u"toward", ArgumentWord::Toward},
                                                      {u"leaving", ArgumentWord::Leaving},
                                                      {u"town", ArgumentWord::Town},
                                                      {u"street", ArgumentWord::Street},
                                                      {u"local", ArgumentWord::Local},
                                                      {u"quarter", ArgumentWord::Quarter}});

void takeState(const QStringList &forms, ArgumentWords &words)
{
    const QString full = QString(forms.front()).replace(u'_', u' ');
    for (const QString &form : forms) {
        words.states.insert(QString(form).replace(u'_', u' '), full);
        words.longestState = std::max(words.longestState, form.size());
    }
}

bool takeLine(const RuleLine &line, ArgumentWords &words)
{
    const QStringList forms = line.rest.split(u' ', Qt::SkipEmptyParts);
    if (forms.isEmpty())
        return false;
    if (line.keyword == u"state") {
        takeState(forms, words);
        return true;
    }
    const auto named = std::ranges::find(namedKinds, line.keyword, &NamedKind::name);
    if (named == namedKinds.end())
        return false;
    for (const QString &form : forms)
        words.kinds[QString(form).replace(u'_', u' ')] |= named->kind;
    return true;
}

} // namespace

Result<ArgumentWords> ArgumentWords::parse(const QString &text, const QString &name)
{
    ArgumentWords words;
    for (const RuleLine &line : ruleLines(text)) {
        if (!takeLine(line, words))
            return std::unexpected(line.fault(name, line.keyword + u' ' + line.rest));
    }
    return words;
}

const ArgumentWords &ArgumentWords::english()
{
    static const ArgumentWords words = [] {
        const QString name = u":/rules/en/arguments.words"_s;
        auto parsed = parse(builtInText(name), name);
        Q_ASSERT(parsed);
        return parsed.value_or(ArgumentWords());
    }();
    return words;
}

ArgumentWordKinds argumentKindsOf(const SentenceTree &tree, int word)
{
    const auto &kinds = ArgumentWords::english().kinds;
    return valueIn(kinds, tree.lemmaOf(word)) | valueIn(kinds, tree.lowerOf(word));
}

bool isActor(const SentenceTree &tree, int word)
{
    const NameTag tag = nameKindOf(tree, word);
    if (tag == NameTag::FirstOfPerson || tag == NameTag::FirstOfOrganization)
        return true;
    if (tag == NameTag::FirstOfPlace)
        return false;
    if (tree.infoOf(word).classes.testFlag(WordClass::People) || argumentKindsOf(tree, word) & ArgumentWord::Group)
        return true;
    const auto known = LanguageModel::english().lexicon.names.kindsOf(tree.lemmaOf(word));
    return tree[word].upos == Upos::Noun && known.testFlag(NameWordKind::Role);
}

} // namespace core
