// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/train_word_classes.h"
#include "core/language/word_classes.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/// The arrays of a short list of words.
QByteArray smallModel()
{
    const auto list = core::parseWordList(u"noun harbour bus city\n"
                                          "verb admit\n"
                                          "noun-verb name stop carry go\n"
                                          "adjective big large happy quick\n"
                                          "adverb often\n"
                                          "irregular-noun oxen=ox\n"
                                          "irregular-verb went=go admitting=admit\n"
                                          "irregular-adjective better=good best=good\n"_s,
                                          u"words"_s);
    core::ModelWriter writer;
    addWordClasses(writer, list.value());
    return writer.bytes();
}

QString classesOf(QStringView word)
{
    static const QByteArray bytes = smallModel();
    static const core::ModelFile model = core::ModelFile::open(bytes, u"model"_s).value();
    static constexpr QLatin1StringView names[] = {"noun"_L1,        "plural"_L1, "verb"_L1,      "third"_L1,
                                                  "past"_L1,        "gerund"_L1, "adjective"_L1, "comparative"_L1,
                                                  "superlative"_L1, "adverb"_L1};
    const int bits = core::WordClassTable(model).classesOf(word).toInt();
    QStringList found;
    for (std::size_t i = 0; i < std::size(names); ++i) {
        if ((bits >> i) & 1)
            found += names[i];
    }
    return found.join(u' ');
}

} // namespace

TEST_CASE("words are of the classes that a dictionary and their endings allow", "[language]")
{
    const auto [word, classes] = GENERATE(table<QString, QString>({
        {u"harbour"_s, u"noun"_s},         {u"name"_s, u"noun verb"_s},     {u"names"_s, u"plural third"_s},
        {u"buses"_s, u"plural"_s},         {u"cities"_s, u"plural"_s},      {u"carries"_s, u"plural third"_s},
        {u"named"_s, u"past"_s},           {u"carried"_s, u"past"_s},       {u"stopped"_s, u"past"_s},
        {u"naming"_s, u"gerund"_s},        {u"stopping"_s, u"gerund"_s},    {u"carrying"_s, u"gerund"_s},
        {u"going"_s, u"gerund"_s},         {u"larger"_s, u"comparative"_s}, {u"bigger"_s, u"comparative"_s},
        {u"happiest"_s, u"superlative"_s}, {u"quickly"_s, u"adverb"_s},     {u"often"_s, u"adverb"_s},
        {u"oxen"_s, u"plural"_s},          {u"went"_s, u"past"_s},          {u"admitting"_s, u"gerund"_s},
        {u"better"_s, u"comparative"_s},   {u"best"_s, u"superlative"_s},
    }));
    INFO(word.toStdString());
    CHECK(classesOf(word) == classes);
}

TEST_CASE("a word that no dictionary has is of no class", "[language]")
{
    const auto word = GENERATE(u""_s, u"s"_s, u"ed"_s, u"ing"_s, u"veldmar"_s, u"ss"_s, u"harboured"_s, u"buss"_s);
    INFO(word.toStdString());
    CHECK(classesOf(word).isEmpty());
}

TEST_CASE("a model without word classes knows no word", "[language]")
{
    const QByteArray bytes = core::ModelWriter().bytes();
    const auto model = core::ModelFile::open(bytes, u"model"_s);
    REQUIRE(model);
    CHECK(core::WordClassTable(*model).classesOf(u"name") == core::LexicalClassSet());
}
