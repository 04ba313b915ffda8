// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/features.h"
#include "core/language/training/train_features.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Words "form/UPOS/XPOS/features".
QByteArray smallModel()
{
    core::ConlluSentence sentence;
    const QString words = u"ship/NOUN/NN/Number=Sing ships/NOUN/NNS/Number=Plur quay/NOUN/NN/Number=Sing "
                          "sails/VERB/VBZ/Mood=Ind|Tense=Pres and/CCONJ/CC/_ me/PRON/PRP/Case=Acc|Person=1 "
                          "trousers/NOUN/NNS/Number=Ptan vans/NOUN/NNS/Number=Plur tins/NOUN/NNS/Number=Plur "
                          "7/NUM/CD/NumForm=Digit|NumType=Card seven/NUM/CD/NumForm=Word|NumType=Card "
                          "teh/DET/DT/Definite=Def|Typo=Yes by/ADP/IN/ExtPos=ADV"_s;
    for (const QString &text : words.split(u' ')) {
        const QStringList fields = text.split(u'/');
        core::ConlluWord word;
        word.form = fields[0];
        word.upos = fields[1];
        word.xpos = fields[2];
        word.features = fields[3];
        sentence.words.push_back(word);
    }
    core::ModelWriter writer;
    addFeatures(writer, std::span(&sentence, 1));
    return writer.bytes();
}

} // namespace

TEST_CASE("words have the features that they were seen with, others those of words like them", "[language]")
{
    using U = core::Upos;
    using X = core::Xpos;
    static const QByteArray bytes = smallModel();
    const auto [form, upos, xpos, bundle] = GENERATE(table<QString, core::Upos, core::Xpos, QString>({
        {u"ship"_s, U::Noun, X::Nn, u"Number=Sing"_s},
        {u"SHIPS"_s, U::Noun, X::Nns, u"Number=Plur"_s},
        {u"trousers"_s, U::Noun, X::Nns, u"Number=Ptan"_s},
        {u"harbours"_s, U::Noun, X::Nns, u"Number=Plur"_s},
        {u"carries"_s, U::Verb, X::Vbz, u"Mood=Ind|Tense=Pres"_s},
        {u"me"_s, U::Pron, X::Prp, u"Case=Acc|Person=1"_s},
        {u"and"_s, U::Cconj, X::Cc, u"_"_s},
        {u"1984"_s, U::Num, X::Cd, u"NumForm=Digit|NumType=Card"_s},
        {u"eleven"_s, U::Num, X::Cd, u"NumForm=Word|NumType=Card"_s},
        {u"teh"_s, U::Det, X::Dt, u"Definite=Def"_s},
        {u"by"_s, U::Adp, X::In, u"_"_s},
        {u"harbour"_s, U::Propn, X::Nn, u"Number=Sing"_s}, // by its XPOS: never with this UPOS
        {u"wow"_s, U::Intj, X::Uh, u"_"_s},
    }));
    INFO(form.toStdString());
    const auto model = core::ModelFile::open(bytes, u"model"_s);
    REQUIRE(model);
    const auto features = core::FeatureBundles::open(*model, u"model"_s);
    REQUIRE(features);
    CHECK(features->spelling(features->bundleOf(form, upos, xpos)) == bundle);
}

TEST_CASE("bundle 0 is the empty one, and what no bundle has as number is empty", "[language]")
{
    const QByteArray bytes = smallModel();
    const auto model = core::ModelFile::open(bytes, u"model"_s);
    const auto features = core::FeatureBundles::open(*model, u"model"_s);
    REQUIRE(features);
    CHECK(features->spelling(0) == "_"_L1);
    CHECK(features->spelling(65535) == "_"_L1);
    CHECK(features->bundleOf(u"and", core::Upos::Cconj, core::Xpos::Cc) == 0);
    CHECK(core::FeatureBundles().spelling(0) == "_"_L1);
    CHECK(core::FeatureBundles().bundleOf(u"and", core::Upos::Cconj, core::Xpos::Cc) == 0);
}

TEST_CASE("equal sentences give equal feature tables", "[language][training]")
{
    CHECK(smallModel() == smallModel());
}

TEST_CASE("damaged feature tables are refused", "[language]")
{
    constexpr std::array<quint32, 1> marks{1};
    constexpr std::array<quint16, 1> values{900};
    constexpr std::array<char, 3> letters{'_', 'a', 'b'};
    const auto [what, begins, fits] = GENERATE(table<std::string, std::vector<quint32>, bool>({
        {"a good one", {0, 1, 3}, true},
        {"no bundle", {}, false},
        {"spellings that overlap", {0, 2, 1}, false},
        {"spellings beyond the end", {0, 1, 4}, false},
    }));
    INFO(what);
    core::ModelWriter writer;
    writer.add("features.marks"_L1, std::span<const quint32>(marks));
    writer.add("features.values"_L1, std::span<const quint16>(values));
    writer.add("features.begins"_L1, std::span<const quint32>(begins));
    writer.add("features.letters"_L1, std::span<const char>(letters));
    const QByteArray bytes = writer.bytes();
    const auto model = core::ModelFile::open(bytes, u"model"_s);
    REQUIRE(model);
    const auto features = core::FeatureBundles::open(*model, u"a.model"_s);
    REQUIRE(features.has_value() == fits);
    if (!fits)
        CHECK(features.error() == core::Error{core::ErrorCode::FileDamaged, u"a.model"_s, u"features"_s});
}
