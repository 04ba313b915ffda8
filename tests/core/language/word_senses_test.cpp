// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/train_word_senses.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// The sense's fields, as the list spells them, with "-" between and for none.
QString fieldsOf(core::WordSense sense)
{
    const auto name = [](quint8 field, std::span<const QLatin1StringView> names) {
        return field == 0 ? u"-"_s : QString(names[field - 1]);
    };
    return name(sense.noun, core::nounFields()) + u' ' + name(sense.otherNoun, core::nounFields()) + u' ' +
           name(sense.verb, core::verbFields());
}

QByteArray modelOf(const core::WordSenseList &list)
{
    core::ModelWriter writer;
    addWordSenses(writer, list);
    return writer.bytes();
}

} // namespace

TEST_CASE("words speak of what the list says, in their regular forms too", "[language]")
{
    const auto list = core::parseWordSenses(u"# words\nnoun-person-act guide\nverb-motion guide carry slip\n"
                                            "noun-time hour\nnoun-artefact bus body\n"_s,
                                            u"list"_s);
    REQUIRE(list);
    const QByteArray bytes = modelOf(*list);
    const auto model = core::ModelFile::open(bytes, u"model"_s);
    REQUIRE(model);
    const core::WordSenseTable senses(*model);
    const auto [form, fields] = GENERATE(table<QString, QString>({
        {u"guide"_s, u"person act motion"_s},
        {u"guides"_s, u"person act motion"_s},
        {u"guided"_s, u"- - motion"_s},
        {u"guiding"_s, u"- - motion"_s},
        {u"slipped"_s, u"- - motion"_s},
        {u"carried"_s, u"- - motion"_s},
        {u"carries"_s, u"- - motion"_s},
        {u"hours"_s, u"time - -"_s},
        {u"buses"_s, u"artefact - -"_s},
        {u"bodies"_s, u"artefact - -"_s},
        {u"houred"_s, u"- - -"_s},
        {u"us"_s, u"- - -"_s},
        {u"ed"_s, u"- - -"_s},
        {u""_s, u"- - -"_s},
    }));
    INFO(form.toStdString());
    CHECK(fieldsOf(senses.senseOf(form)) == fields);
}

TEST_CASE("a list of senses with a line that means nothing is refused", "[language][training]")
{
    const auto line = GENERATE(u"noun-river karn"_s, u"noun karn"_s, u"verb-motion-act karn"_s,
                               u"noun-act-river karn"_s, u"motion karn"_s);
    const auto list = core::parseWordSenses(u"noun-act dive\n"_s + line, u"list"_s);
    REQUIRE(!list);
    CHECK(list.error().code == core::ErrorCode::RuleMalformed);
    CHECK(list.error().line == 2);
}

TEST_CASE("the English list of senses knows what is in the news", "[language][training]")
{
    QFile file(QStringLiteral(DATELINE_CORPUS "/../../resources/models/en_word_senses.words"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto list = core::parseWordSenses(QString::fromUtf8(file.readAll()), file.fileName());
    REQUIRE(list);
    const auto [word, noun] = GENERATE(table<QString, QLatin1StringView>({
        {u"minister"_s, "person"_L1},
        {u"men"_s, "person"_L1},
        {u"earthquake"_s, "event"_L1},
        {u"monday"_s, ""_L1},
        {u"month"_s, "time"_L1},
        {u"parliament"_s, "group"_L1},
    }));
    INFO(word.toStdString());
    REQUIRE(list->contains(word) == !noun.isEmpty());
    if (!noun.isEmpty())
        CHECK(core::nounFields()[list->at(word).noun - 1U] == noun);
}
