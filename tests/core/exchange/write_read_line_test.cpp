// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/write_timeline.h"
#include "tests/support/timeline_builder.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

TEST_CASE("toReadLine gives the body as a line a paragraph and nothing else of the page", "[exchange]")
{
    core::Extraction made =
        tests::extractionOf(u"# Ferry starts\n\nThe ferry\nsailed.\n\n_ A ferry.\n\nIt came back.\n\n~ More"_s);
    made.article.path = u"ferry.txt"_s;
    made.article.byline = u"Ida Marsh"_s;

    const QByteArray line = core::toReadLine(made);
    const QJsonObject json = QJsonDocument::fromJson(line).object();

    CHECK(line.count('\n') == 1);
    CHECK(json[u"path"] == u"ferry.txt"_s);
    CHECK(json[u"title"] == u"Ferry starts"_s);
    CHECK(json[u"byline"] == u"Ida Marsh"_s);
    CHECK(json[u"outlet"].isNull());
    CHECK(json[u"body"] == u"The ferry sailed.\nIt came back."_s);
    CHECK(json[u"regions"].toArray().size() == 5);
    CHECK(json[u"format"] == u"text"_s);
    CHECK(json[u"refused"].isNull());
}

TEST_CASE("toReadLine parts the paragraphs of one region at blank lines", "[exchange]")
{
    core::Extraction made;
    made.article.text = u"One line\nand its next.\n \n\n  Another.  \n"_s;
    made.article.regions = {{{0, made.article.text.size()}, core::RegionKind::Body}};

    const QJsonObject json = QJsonDocument::fromJson(core::toReadLine(made)).object();

    CHECK(json[u"body"] == u"One line and its next.\nAnother."_s);
}

TEST_CASE("toRefusedLine has the keys of a line that was read, and the reason", "[exchange]")
{
    const QJsonObject read = QJsonDocument::fromJson(core::toReadLine({})).object();

    const QJsonObject refused = QJsonDocument::fromJson(core::toRefusedLine(u"a.bin"_s, u"it is no text"_s)).object();

    CHECK(refused.keys() == read.keys());
    CHECK(refused[u"path"] == u"a.bin"_s);
    CHECK(refused[u"refused"] == u"it is no text"_s);
    CHECK(refused[u"body"].isNull());
}
