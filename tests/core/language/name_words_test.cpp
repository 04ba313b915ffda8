// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/name_words.h"
#include "core/language/training/train_name_words.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <QFile>

using namespace Qt::StringLiterals;

TEST_CASE("words of names are known as what the list says", "[language]")
{
    using enum core::NameWordKind;
    const auto list =
        core::parseNameWords(u"# words\ngiven orrin\nplace-surname bray\nbody-organisation ministry\n"_s, u"list"_s);
    REQUIRE(list);
    core::ModelWriter writer;
    addNameWords(writer, *list);
    const QByteArray bytes = writer.bytes();
    const auto model = core::ModelFile::open(bytes, u"model"_s);
    REQUIRE(model);
    const core::NameWordTable table(*model);
    CHECK(table.kindsOf(u"orrin") == Given);
    CHECK(table.kindsOf(u"bray") == (Surname | Place));
    CHECK(table.kindsOf(u"ministry") == (Organisation | Body));
    CHECK(table.kindsOf(u"harbour") == core::NameWordKinds());
    CHECK(table.kindsOf(u"") == core::NameWordKinds());
}

TEST_CASE("a list of name words with a line that means nothing is refused", "[language][training]")
{
    const auto line = GENERATE(u"river karn"_s, u"given-river karn"_s, u"given- karn"_s, u"karn"_s);
    const auto list = core::parseNameWords(u"given orrin\n"_s + line, u"list"_s);
    REQUIRE(!list);
    CHECK(list.error().code == core::ErrorCode::RuleMalformed);
    CHECK(list.error().line == 2);
}

TEST_CASE("the English list of name words knows what is in the news", "[language][training]")
{
    using enum core::NameWordKind;
    QFile file(QStringLiteral(DATELINE_CORPUS "/../../resources/models/en_name_words.words"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto list = core::parseNameWords(QString::fromUtf8(file.readAll()), file.fileName());
    REQUIRE(list);
    const auto [word, kind] = GENERATE(table<QString, core::NameWordKind>({
        {u"albert"_s, Given},
        {u"curie"_s, Surname},
        {u"portugal"_s, Country},
        {u"glasgow"_s, Place},
        {u"danish"_s, Demonym},
        {u"minister"_s, Role},
        {u"county"_s, Site},
        {u"ministry"_s, Body},
        {u"university"_s, Body},
    }));
    INFO(word.toStdString());
    REQUIRE(list->contains(word));
    CHECK(list->at(word).testFlag(kind));
    CHECK(!list->contains(u"the"_s));
}
