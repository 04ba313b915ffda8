// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/gum_names.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/// A sentence of words "form/UPOS/head/Entity", the last of them left out where there is no mention.
core::ConlluSentence sentenceOf(const QString &words)
{
    core::ConlluSentence sentence;
    for (const QString &text : words.split(u' ')) {
        const QStringList fields = text.split(u'/');
        core::ConlluWord word;
        word.form = fields[0];
        word.upos = fields[1];
        word.head = fields[2].toInt();
        word.misc = fields.size() > 3 ? u"Discourse=same|Entity="_s + fields[3] + u"|SpaceAfter=No"_s : u"_"_s;
        sentence.words.push_back(word);
    }
    return sentence;
}

QString tagsOf(const QString &words)
{
    QStringList tags;
    for (const core::NameTag tag : gumNames(sentenceOf(words)))
        tags += core::spelling(tag);
    return tags.join(u' ');
}

} // namespace

TEST_CASE("names are the proper nouns around the heads of mentions", "[language][training]")
{
    const auto [what, words, tags] = GENERATE(table<std::string, QString, QString>({
        {"one word", u"Orrin/PROPN/2/(1-person-new) slept/VERB/0"_s, u"B-person O"_s},
        {"a title that is a common noun", u"mayor/NOUN/2/(1-person-new Tessa/PROPN/0 Bray/PROPN/2/1)"_s,
         u"O B-person I-person"_s},
        {"a head that is a common noun", u"Veldmar/PROPN/2/(1-person-new voters/NOUN/0/1)"_s, u"O O"_s},
        {"two links in a row, which end it", u"Bank/PROPN/0/(4-organization-giv of/ADP/4 the/DET/4 North/PROPN/1/4)"_s,
         u"B-organization O O O"_s},
        {"one link", u"Isle/PROPN/0/(4-place-giv of/ADP/3 Karn/PROPN/1/4)"_s, u"B-place I-place I-place"_s},
        {"no link at the end", u"Karn/PROPN/0/(4-place-giv of/ADP/3 old/ADJ/1/4)"_s, u"B-place O O"_s},
        {"a link before the head", u"Port/PROPN/3/(4-place-giv &/CCONJ/3 Quay/PROPN/0/4)"_s,
         u"B-place I-place I-place"_s},
        {"nested mentions", u"Karn/PROPN/2/(2-organization-new(3-place-new) Council/PROPN/0/2)"_s,
         u"B-organization I-organization"_s},
        {"a mention inside one that has no name",
         u"Karn/PROPN/3/(2-event-new(3-place-new) dam/NOUN/3 break/NOUN/0/2)"_s, u"B-place O O"_s},
        {"two side by side", u"Karn/PROPN/0/(3-place-new) Bray/PROPN/1/(5-person-new)"_s, u"B-place B-person"_s},
        {"a name that reaches no further than its mention", u"Mr/PROPN/2 Bray/PROPN/0/(5-person-new)"_s,
         u"O B-person"_s},
        {"one identifier opened twice", u"Bray/PROPN/0/(5-person-new(5-person-giv) the/DET/3 elder/NOUN/1/5)"_s,
         u"B-person O O"_s},
        {"a bracket that nothing opened", u"Bray/PROPN/0/7) slept/VERB/1/(5"_s, u"O O"_s},
        {"a kind without names", u"Monday/PROPN/0/(5-time-new)"_s, u"O"_s},
    }));
    INFO(what);
    CHECK(tagsOf(words) == tags);
}

TEST_CASE("mentions tell at their heads what they speak of", "[language][training]")
{
    const auto [what, words, kinds] = GENERATE(table<std::string, QString, QString>({
        {"a name", u"Orrin/PROPN/2/(1-person-new) slept/VERB/0"_s, u"person none"_s},
        {"a common noun", u"the/DET/2/(1-person-new mayor/NOUN/0/1)"_s, u"none person"_s},
        {"nested mentions", u"Karn/PROPN/2/(2-event-new(3-place-new) flood/NOUN/0/2)"_s, u"place event"_s},
        {"two mentions with one head, of which the longer counts",
         u"Bray/PROPN/0/(5-organization-new(6-place-new) and/CCONJ/3 sons/NOUN/1/(7-person-new)5)"_s,
         u"organization none person"_s},
        {"a kind that is none of ours", u"it/PRON/0/(5-weather-new)"_s, u"none"_s},
    }));
    INFO(what);
    QStringList told;
    for (const core::MentionKind kind : gumMentionKinds(sentenceOf(words)))
        told += core::spelling(kind);
    CHECK(told.join(u' ') == kinds);
}

TEST_CASE("a sentence without words has no names", "[language][training]")
{
    CHECK(core::gumNames({}).empty());
    CHECK(core::gumMentionKinds({}).empty());
}
