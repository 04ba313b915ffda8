// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json_writer.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

TEST_CASE("JsonWriter keeps keys in their order and sets commas by itself", "[exchange]")
{
    core::JsonWriter json;

    json.beginObject().member("zebra"_L1, 1).key("ant"_L1).beginArray().value(true).null().value(2.5).endArray();
    json.key("none"_L1).beginArray().endArray().key("inner"_L1).beginObject().endObject().endObject();

    CHECK(json.take() == R"({"zebra":1,"ant":[true,null,2.5],"none":[],"inner":{}})");
}

TEST_CASE("JsonWriter starts a new line only where it was asked to", "[exchange]")
{
    core::JsonWriter json;

    json.beginArray().newLine().value(1).newLine().value(2).newLine().endArray();

    CHECK(json.take() == "[\n1,\n2\n]");
}

TEST_CASE("JsonWriter writes the same in pieces as whole", "[exchange]")
{
    const auto write = [](core::JsonWriter &json, QByteArray &pieces, bool inPieces) {
        const auto cut = [&] { pieces += inPieces ? json.take() : QByteArray(); };
        cut();
        json.beginObject().key("a"_L1);
        cut();
        json.beginArray();
        cut();
        json.newLine().value(1);
        cut();
        json.newLine().value(u"x"_s);
        cut();
        json.newLine().endArray().member("b"_L1, true).endObject();
        return pieces + json.take();
    };
    core::JsonWriter whole;
    core::JsonWriter cut;
    QByteArray noPieces;
    QByteArray pieces;

    CHECK(write(cut, pieces, true) == write(whole, noPieces, false));
    CHECK(pieces.size() > 10);
}

TEST_CASE("JsonWriter writes any text so that a reader gets it back", "[exchange]")
{
    const QString text = GENERATE(as<QString>{}, u""_s, u"plain"_s, u"\"quoted\" and \\ back"_s, u"a\nb\r\tc"_s,
                                  u"bell \u0007 and \u0001"_s, u"Żubr — ‘naïve’ 東京 🌉"_s, u"ends in {"_s,
                                  u"ends in ["_s, u"ends in :"_s);
    CAPTURE(text);
    core::JsonWriter json;

    const QByteArray bytes = json.beginArray().value(text).value(text).endArray().take();

    const QJsonArray back = QJsonDocument::fromJson(bytes).array();
    REQUIRE(back.size() == 2);
    CHECK(back[0].toString() == text);
    CHECK(back[1].toString() == text);
}

TEST_CASE("JsonWriter writes half a surrogate pair as valid UTF-8", "[exchange]")
{
    core::JsonWriter json;

    const QByteArray bytes = json.beginArray().value(QString(QChar(0xD83C)) + u"x"_s).endArray().take();

    CHECK(bytes.isValidUtf8());
    CHECK(QJsonDocument::fromJson(bytes).array().at(0).toString().size() == 2);
}

TEST_CASE("numbers are written as briefly as they can be read back", "[exchange]")
{
    const auto [number, written] = GENERATE(table<double, QByteArray>({
        {0.0, "0"},
        {12.0, "12"},
        {-3.0, "-3"},
        {1000000.0, "1000000"},
        {0.93, "0.93"},
        {0.1, "0.1"},
        {2500000.5, "2500000.5"},
    }));

    CHECK(core::toBytes(number) == written);
}

TEST_CASE("what is no number is written as null", "[exchange]")
{
    const double number = GENERATE(std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN());
    core::JsonWriter json;

    CHECK(json.beginArray().value(number).endArray().take() == "[null]");
}
