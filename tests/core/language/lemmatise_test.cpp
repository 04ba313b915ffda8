// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/lemmatise.h"
#include "core/language/training/train_lemmas.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Words "form/lemma/UPOS/XPOS".
std::vector<core::ConlluSentence> sentencesOf(const QString &words)
{
    core::ConlluSentence sentence;
    for (const QString &text : words.split(u' ')) {
        const QStringList fields = text.split(u'/');
        core::ConlluWord word;
        word.form = fields[0];
        word.lemma = fields[1];
        word.upos = fields[2];
        word.xpos = fields[3];
        sentence.words.push_back(word);
    }
    return {sentence};
}

QByteArray modelOf(const core::WordList &list)
{
    const auto sentences = sentencesOf(
        u"I/I/PRON/PRP me/I/PRON/PRP n't/not/PART/RB 's/be/AUX/VBZ 's/'s/PART/POS wo/will/AUX/MD ca/can/AUX/MD "
        "was/be/AUX/VBD were/be/AUX/VBD went/go/VERB/VBD Karn/Karn/PROPN/NNP Orrin/Orrin/PROPN/NNP "
        "Islands/Island/PROPN/NNPS Lakes/Lake/PROPN/NNPS Danish/Danish/ADJ/JJ new/new/ADJ/JJ old/old/ADJ/JJ "
        "harbour/harbour/NOUN/NN weir/weir/NOUN/NN ships/ship/NOUN/NNS 12/12/NUM/CD ,/,/PUNCT/, "
        "saw/see/VERB/VBD saw/see/VERB/VBD saw/saw/NOUN/NN any/any/PRON/DT one/_/X/NN Inc./Inc./PROPN/NNP "
        "over/over/ADP/IN United/unite/VERB/NNP United/United/ADJ/NNP United/United/ADJ/NNP"_s);
    core::ModelWriter writer;
    addLemmas(writer, sentences, list);
    return writer.bytes();
}

core::WordList wordList()
{
    QFile file(QStringLiteral(DATELINE_CORPUS "/../../resources/models/en_word_classes.words"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto list = core::parseWordList(QString::fromUtf8(file.readAll()), file.fileName());
    REQUIRE(list);
    return *list;
}

QString lemmaOf(const core::ModelFile &model, QStringView form, core::Upos upos, core::Xpos xpos)
{
    const auto lemmatiser = core::Lemmatiser::open(model, u"model"_s);
    if (!lemmatiser)
        return u"?"_s;
    QString lemma = u"before"_s;
    lemmatiser->appendLemma(form, upos, xpos, lemma);
    CHECK(lemma.startsWith(u"before"));
    return lemma.sliced(6);
}

} // namespace

TEST_CASE("words have the lemmas that they were seen with, others those of words like them", "[language]")
{
    using U = core::Upos;
    using X = core::Xpos;
    static const QByteArray bytes = modelOf(wordList());
    const auto [form, upos, xpos, lemma] = GENERATE(table<QString, core::Upos, core::Xpos, QString>({
        {u"i"_s, U::Pron, X::Prp, u"I"_s},
        {u"me"_s, U::Pron, X::Prp, u"I"_s},
        {u"ME"_s, U::Pron, X::Prp, u"I"_s},
        {u"n't"_s, U::Part, X::Rb, u"not"_s},
        {u"n’t"_s, U::Part, X::Rb, u"not"_s},
        {u"'s"_s, U::Aux, X::Vbz, u"be"_s},
        {u"’s"_s, U::Part, X::Pos, u"'s"_s},
        {u"wo"_s, U::Aux, X::Md, u"will"_s},
        {u"WERE"_s, U::Aux, X::Vbd, u"be"_s},
        {u"saw"_s, U::Verb, X::Vbd, u"see"_s},
        {u"saw"_s, U::Noun, X::Nn, u"saw"_s},
        {u"Karn"_s, U::Propn, X::Nnp, u"Karn"_s},
        {u"McBray"_s, U::Propn, X::Nnp, u"McBray"_s},
        {u"karn"_s, U::Propn, X::Nnp, u"karn"_s},
        {u"Airlines"_s, U::Propn, X::Nnps, u"Airline"_s},
        {u"AIRLINES"_s, U::Propn, X::Nnps, u"AIRLINE"_s},
        {u"United"_s, U::Adj, X::Nnp, u"United"_s},
        {u"United"_s, U::Verb, X::Nnp, u"Unite"_s},
        {u"Danish"_s, U::Adj, X::Jj, u"Danish"_s},
        {u"harbours"_s, U::Noun, X::Nns, u"harbour"_s},
        {u"Cities"_s, U::Noun, X::Nns, u"city"_s},
        {u"series"_s, U::Noun, X::Nns, u"series"_s},
        {u"sheep"_s, U::Noun, X::Nns, u"sheep"_s},
        {u"children"_s, U::Noun, X::Nns, u"child"_s},
        {u"ferrymen"_s, U::Noun, X::Nns, u"ferryman"_s},
        {u"criteria"_s, U::Noun, X::Nns, u"criterion"_s},
        {u"PhDs"_s, U::Noun, X::Nns, u"PhD"_s},
        {u"running"_s, U::Verb, X::Vbg, u"run"_s},
        {u"hoping"_s, U::Verb, X::Vbg, u"hope"_s},
        {u"hopping"_s, U::Verb, X::Vbg, u"hop"_s},
        {u"DELAYING"_s, U::Verb, X::Vbg, u"delay"_s},
        {u"blockaded"_s, U::Verb, X::Vbn, u"blockade"_s},
        {u"overthrew"_s, U::Verb, X::Vbd, u"overthrow"_s},
        {u"overthrown"_s, U::Verb, X::Vbn, u"overthrow"_s},
        {u"shed"_s, U::Verb, X::Vbd, u"shed"_s},
        {u"denies"_s, U::Verb, X::Vbz, u"deny"_s},
        {u"larger"_s, U::Adj, X::Jjr, u"large"_s},
        {u"hottest"_s, U::Adj, X::Jjs, u"hot"_s},
        {u"better"_s, U::Adj, X::Jjr, u"good"_s},
        {u"better"_s, U::Adv, X::Rbr, u"well"_s},
        {u"sooner"_s, U::Adv, X::Rbr, u"soon"_s},
        {u"swifter"_s, U::Adv, X::Rbr, u"swift"_s},
        {u"12,500"_s, U::Num, X::Cd, u"12500"_s},
        {u"47"_s, U::Num, X::Cd, u"47"_s},
        {u","_s, U::Punct, X::Comma, u","_s},
        {u"…"_s, U::Punct, X::Stop, u"…"_s},
        {u"q"_s, U::Noun, X::Nns, u"q"_s},
        {u"s"_s, U::Noun, X::Nns, u"s"_s},
    }));
    INFO(form.toStdString());
    const auto model = core::ModelFile::open(bytes, u"model"_s);
    REQUIRE(model);
    CHECK(lemmaOf(*model, form, upos, xpos) == lemma);
}

TEST_CASE("no word is without a lemma, whatever its tags", "[language]")
{
    static const QByteArray bytes = modelOf({});
    const auto model = core::ModelFile::open(bytes, u"model"_s);
    REQUIRE(model);
    for (const QString &form : {u"x"_s, u"ss"_s, u"ing"_s, u"\U0001F30A"_s, u"went"_s, QString(500, u's'), u","_s}) {
        for (std::size_t upos = 0; upos < core::tagCount<core::Upos>(); ++upos) {
            for (std::size_t xpos = 0; xpos < core::tagCount<core::Xpos>(); ++xpos) {
                const auto lemma = lemmaOf(*model, form, static_cast<core::Upos>(upos), static_cast<core::Xpos>(xpos));
                if (lemma.isEmpty())
                    FAIL(form.toStdString());
            }
        }
    }
}

TEST_CASE("equal sentences give equal lemma tables", "[language][training]")
{
    CHECK(modelOf({}) == modelOf({}));
}

TEST_CASE("damaged lemma tables are refused", "[language]")
{
    constexpr std::array<quint32, 1> marks{1};
    constexpr std::array<quint16, 1> values{0};
    constexpr std::array<quint16, 4> goodRule{1, 0, 2, 0};
    const auto [what, rules, fits] = GENERATE_REF(table<std::string, std::vector<quint16>, bool>({
        {"a good one", {goodRule.begin(), goodRule.end()}, true},
        {"no rule", {}, false},
        {"half a rule", {1, 0}, false},
        {"letters beyond the end", {1, 1, 2, 0}, false},
        {"letters far beyond the end", {1, 65535, 65535, 0}, false},
        {"an unknown case", {1, 0, 2, 3}, false},
    }));
    INFO(what);
    core::ModelWriter writer;
    writer.add("lemma.marks"_L1, std::span<const quint32>(marks));
    writer.add("lemma.values"_L1, std::span<const quint16>(values));
    writer.add("lemma.rules"_L1, std::span<const quint16>(rules));
    writer.add("lemma.letters"_L1, std::span<const quint16>(goodRule).first(2));
    const QByteArray bytes = writer.bytes();
    const auto model = core::ModelFile::open(bytes, u"model"_s);
    REQUIRE(model);
    const auto lemmatiser = core::Lemmatiser::open(*model, u"a.model"_s);
    REQUIRE(lemmatiser.has_value() == fits);
    if (!fits)
        CHECK(lemmatiser.error() == core::Error{core::ErrorCode::FileDamaged, u"a.model"_s, u"lemmas"_s});
}

TEST_CASE("a lemma table with any number changed still gives lemmas", "[language]")
{
    const QByteArray good = modelOf({});
    for (qsizetype at = 16 + 4 * 40; at < good.size(); at += 7) { // behind the index
        QByteArray damaged = good;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x5A);
        const auto model = core::ModelFile::open(damaged, u"model"_s);
        REQUIRE(model);
        if (const auto lemmatiser = core::Lemmatiser::open(*model, u"model"_s)) {
            QString lemma;
            lemmatiser->appendLemma(u"Harbours", core::Upos::Noun, core::Xpos::Nns, lemma);
            lemmatiser->appendLemma(u"went", core::Upos::Verb, core::Xpos::Vbd, lemma);
            CHECK(!lemma.isEmpty());
        }
    }
}
