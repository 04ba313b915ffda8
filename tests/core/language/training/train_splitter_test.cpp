// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/sentence_model.h"
#include "core/language/training/train_splitter.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/// A text of these sentences, which are cut at blanks.
core::GivenWords textOf(const QStringList &sentences)
{
    std::vector<core::ConlluSentence> given;
    for (const QString &sentence : sentences) {
        core::ConlluSentence made;
        for (const QString &word : sentence.split(u' '))
            made.words.emplace_back().form = word;
        given.push_back(made);
    }
    given.front().comments = {u"# newpar"_s};
    return core::givenWords(given);
}

/// Letters, in which a greeting and a name end sentences without a stop.
std::vector<core::GivenWords> letters()
{
    std::vector<core::GivenWords> texts;
    for (const QString &name : {u"Ida"_s, u"Tom"_s, u"Ines"_s, u"Paul"_s, u"Ruth"_s, u"Orrin"_s}) {
        texts.push_back(
            textOf({u"Dear "_s + name + u","_s, u"The pier is shut."_s, u"We wait in Alder."_s, u"Yours"_s}));
        texts.push_back(
            textOf({u"Dear "_s + name + u","_s, u"No boat came."_s, u"Nobody swam, and Tom left."_s, u"Yours"_s}));
    }
    return texts;
}

QByteArray learnt(const std::vector<core::GivenWords> &texts)
{
    core::ModelWriter writer;
    core::trainSplitter(texts, writer);
    return writer.bytes();
}

QString sentencesOf(const QString &text, const core::SentenceModel &model)
{
    core::Article article;
    article.text = text;
    article.regions = {{{0, text.size()}, core::RegionKind::Body}};
    QStringList found;
    for (const core::Sentence &sentence : core::analyse(article, model).sentences)
        found += text.sliced(sentence.range.begin, sentence.range.length()).simplified();
    return found.join(u" | "_s);
}

} // namespace

TEST_CASE("where sentences end without a stop is learnt, and what rules know stays known", "[language]")
{
    const QByteArray bytes = learnt(letters());
    const auto file = core::ModelFile::open(bytes, u"test"_s);
    REQUIRE(file);
    const core::SentenceModel model(*file);
    REQUIRE_FALSE(model.isEmpty());

    const auto [text, sentences] = GENERATE(table<QString, std::string>({
        {u"Dear Marsh, The ferry sank. Nobody swam in Alder. Yours"_s,
         "Dear Marsh, | The ferry sank. | Nobody swam in Alder. | Yours"},
        {u"The road was shut.Traffic stopped. We wait"_s, "The road was shut. | Traffic stopped. | We wait"},
        {u"We swam at 8 p.m. Sunday. We wait in Alder."_s, "We swam at 8 p.m. Sunday. | We wait in Alder."},
        {u"One thing\n\nAnother thing"_s, "One thing | Another thing"},
        {u"They want:\n• bread\n• peace"_s, "They want: | • bread | • peace"},
    }));
    CHECK(sentencesOf(text, model).toStdString() == sentences);
}

TEST_CASE("the same texts teach the same to the byte", "[language]")
{
    CHECK(learnt(letters()) == learnt(letters()));
    CHECK(learnt({}) == learnt({}));
}

TEST_CASE("a file without a splitter leaves the rules alone", "[language]")
{
    core::ModelWriter writer;
    const std::vector<qint16> tooFew(7);
    writer.add("split.weights"_L1, std::span(tooFew));
    const QByteArray bytes = writer.bytes();
    const auto file = core::ModelFile::open(bytes, u"test"_s);
    REQUIRE(file);

    CHECK(core::SentenceModel(*file).isEmpty());
    CHECK(sentencesOf(u"It fell. Dr. Marsh saw it."_s, core::SentenceModel(*file)) ==
          u"It fell. | Dr. Marsh saw it."_s);
}
