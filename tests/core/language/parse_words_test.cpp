// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/parse_words.h"

#include "core/language/built_in_model.h"
#include "core/language/cut_words.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Parsed
{
    core::Article article;
    core::Analysis analysis;

    const core::Word &word(QStringView form) const
    {
        const auto found = std::ranges::find_if(analysis.words, [&](const core::Word &word) {
            return QStringView(article.text).sliced(word.begin, word.length) == form;
        });
        REQUIRE(found != analysis.words.end());
        return *found;
    }

    QString headOf(QStringView form) const
    {
        const core::Word &dependent = word(form);
        if (dependent.head == 0)
            return u"ROOT"_s;
        const core::Word &head = analysis.words[dependent.head - 1U];
        return article.text.sliced(head.begin, head.length);
    }
};

/// One sentence, parsed by the model of English.
Parsed parsed(const QString &text)
{
    Parsed result;
    result.article.text = text;
    result.article.regions = {{{0, text.size()}, core::RegionKind::Body}};
    result.analysis = core::analyse(result.article);
    core::cutWords(text, result.analysis);
    core::parseWords(text, result.analysis, core::LanguageModel::english());
    REQUIRE(result.analysis.sentences.size() == 1);
    return result;
}

} // namespace

TEST_CASE("the model of English says who did what to whom", "[language]")
{
    const auto [text, verb, subject, object] = GENERATE(table<QString, QString, QString, QString>({
        {u"Rebels attacked the northern garrison on Friday."_s, u"attacked"_s, u"Rebels"_s, u"garrison"_s},
        {u"The minister will sign the treaty in Lisbon next week."_s, u"sign"_s, u"minister"_s, u"treaty"_s},
        {u"Two days later the court freed all of the sailors"_s, u"freed"_s, u"court"_s, u"all"_s},
    }));
    CAPTURE(text);
    const Parsed sentence = parsed(text);

    CHECK(sentence.word(verb).upos == core::Upos::Verb);
    CHECK(sentence.word(verb).relation == core::Deprel::Root);
    CHECK(sentence.headOf(subject) == verb);
    CHECK(sentence.word(subject).relation == core::Deprel::Nsubj);
    CHECK(sentence.headOf(object) == verb);
    CHECK(sentence.word(object).relation == core::Deprel::Obj);
}

TEST_CASE("the model of English tells passives, lemmas and features", "[language]")
{
    const Parsed sentence = parsed(u"Three villages were destroyed by the flood."_s);

    CHECK(sentence.word(u"villages").relation == core::Deprel::NsubjPass);
    CHECK(sentence.word(u"destroyed").xpos == core::Xpos::Vbn);
    CHECK(sentence.word(u"flood").relation == core::Deprel::OblAgent);
    CHECK(sentence.analysis.lemmaOf(sentence.word(u"villages")) == u"village");
    CHECK(sentence.analysis.lemmaOf(sentence.word(u"were")) == u"be");
    CHECK(core::LanguageModel::english().features.spelling(sentence.word(u"villages").features) == "Number=Plur"_L1);
}

TEST_CASE("the model of English marks persons, places and organisations", "[language]")
{
    const Parsed sentence = parsed(u"Angela Merkel met Barack Obama in Berlin, the BBC said."_s);

    CHECK(sentence.word(u"Angela").name == core::NameTag::FirstOfPerson);
    CHECK(sentence.word(u"Merkel").name == core::NameTag::InPerson);
    CHECK(sentence.word(u"Berlin").name == core::NameTag::FirstOfPlace);
    CHECK(sentence.word(u"BBC").name == core::NameTag::FirstOfOrganization);
    CHECK(sentence.word(u"met").name == core::NameTag::None);
}

TEST_CASE("every sentence becomes a tree, however it is written", "[language]")
{
    const QString text = GENERATE(u"WOMAN, 34, RESCUED FROM BURNING FERRY"_s, u"harbour closed again"_s, u"?!"_s,
                                  u"a"_s, u"1 2 3 4"_s, QString(u"and so on and "_s).repeated(40),
                                  QString(u"! "_s).repeated(300), u"“I don’t know,” she said , ‘but…"_s);
    CAPTURE(text);
    core::Article article;
    article.text = text;
    article.regions = {{{0, text.size()}, core::RegionKind::Body}};
    core::Analysis analysis = core::analyse(article);
    core::cutWords(text, analysis);

    core::parseWords(text, analysis, core::LanguageModel::english());

    for (const core::Sentence &sentence : analysis.sentences) {
        const auto words = analysis.wordsOf(sentence);
        CHECK(std::ranges::count(words, 0, &core::Word::head) == 1);
        for (const core::Word &word : words) {
            std::size_t head = word.head;
            std::size_t steps = 0;
            while (head != 0 && steps++ <= words.size())
                head = words[head - 1].head;
            CHECK(head == 0);
            CHECK(word.lemmaLength > 0);
            CHECK((word.relation == core::Deprel::Root) == (word.head == 0));
        }
    }
}

TEST_CASE("a damaged model is refused whatever is cut off, and an empty one parses nothing", "[language]")
{
    const QByteArrayView whole = core::builtInModel();
    REQUIRE(core::LanguageModel::open(whole, u"whole"_s).has_value());
    for (const qsizetype length : {qsizetype(0), qsizetype(100), whole.size() / 2, whole.size() - 4096})
        CHECK_FALSE(core::LanguageModel::open(whole.first(length), u"cut"_s).has_value());

    core::Analysis analysis;
    analysis.words.resize(2);
    const core::Analysis before = analysis;
    core::parseWords(u"ab", analysis, core::LanguageModel());
    CHECK(analysis == before);
}
