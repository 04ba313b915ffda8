// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/documents/read_document.h"
#include "core/article/documents/unpacking.h"
#include "core/article/html/saved_page.h"
#include "core/article/warc/http_response.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("a page's charset is believed in the order header, page, detection", "[documents]")
{
    const auto [name, charset, bytes, word] = GENERATE(table<std::string, QByteArray, QByteArray, QString>({
        {"in the header", "windows-1251", "<html><body><p>\xCF\xEE\xF0\xF2 \xE7\xE0\xEA\xF0\xFB\xF2.</p>",
         u"Порт закрыт."_s},
        {"malformed", "\"ISO8859-2;\"",
         "<html><body><p>Zam\xEC\xEC \xB3\xF3"
         "d\xBC.</p>",
         u"Zaměě łódź."_s},
        {"in the page", "", "<html><meta charset=koi8r><body><p>\xF0\xCF\xD2\xD4.</p>", u"Порт."_s},
        {"wrong: it is UTF-8", "windows-1252", "<html><body><p>Caf\xC3\xA9.</p>", u"Café."_s},
        {"of China", "gb2312", "<html><body><p>\xB8\xDB\xBF\xDA\xB9\xD8\xB1\xD5\xA1\xA3</p>", u"港口关闭。"_s},
        {"of Japan", "Shift_JIS", "<html><body><p>\x8D\x60\x82\xAA\x95\xC2\x8D\xBD\x81\x42</p>", u"港が閉鎖。"_s},
    }));
    CAPTURE(name);
    core::Document document{u"x"_s, bytes, {}, {}};
    document.hints.charset = charset;

    const auto article = core::readDocument(document);

    REQUIRE(article);
    CHECK(article->text.trimmed().toStdString() == word.toStdString());
}

TEST_CASE("Markdown leaves its marks out and keeps its words", "[documents]")
{
    const auto article = core::readDocument(
        {u"x"_s,
         "---\ntitle: 'Weir breaks'\nauthors: [Ines Varga, \"Tom Hale\"]\ndate: 2019-06-04\n---\n"
         "# Weir *breaks* #\n\nThe [weir](https://www.example.org/a_(b) \"Weir\") above __Orrin__ broke "
         "on **Monday**. It cost 3 * 4 * 5 snake_case_names.\n\n> Two men drowned.\n\n***\n",
         {},
         {}});

    REQUIRE(article);
    CHECK(article->format == core::Format::Markdown);
    CHECK(article->title == u"Weir breaks");
    CHECK(article->byline == u"Ines Varga, Tom Hale");
    REQUIRE_FALSE(article->dateClues.empty());
    CHECK(article->dateClues.front().text == u"2019-06-04");
    CHECK(article->text.contains(u"The weir above Orrin broke on Monday. It cost 3 * 4 * 5 snake_case_names.\n"));
    CHECK(article->text.contains(u"\nTwo men drowned."));
}

TEST_CASE("a text with a few numbers and rules is no Markdown", "[documents]")
{
    const auto article = core::readDocument(
        {u"x"_s, "Weir breaks\n\nThe weir broke on Monday.\n\n# 4 of 7\n\nTwo men drowned.\n", {}, {}});

    REQUIRE(article);
    CHECK(article->format == core::Format::PlainText);
}

TEST_CASE("who saved a page says where it was and when", "[documents]")
{
    const auto [comment, url, day] = GENERATE(table<QString, QString, QString>({
        {u"<!-- saved from url=(0029)https://www.example.org/weir -->"_s, u"https://www.example.org/weir"_s, u""_s},
        {u"<!-- saved from url=https://www.example.org/weir -->"_s, u"https://www.example.org/weir"_s, u""_s},
        {u"<html><!--\n Page saved with SingleFile \n url: https://www.example.org/weir\n saved date: Thu Jun 06 2019\n-->"_s,
         u"https://www.example.org/weir"_s, u"Thu Jun 06 2019"_s},
        {u"<!-- saved from url=(0014)about:internet -->"_s, u""_s, u""_s},
        {u"<!-- saved from url="_s, u""_s, u""_s},
        {u"<p>saved from url=https://www.example.org/</p>"_s, u""_s, u""_s},
    }));
    CAPTURE(comment.toStdString());
    core::Article article;

    core::addSavedFrom(article, comment);

    CHECK(article.url.toStdString() == url.toStdString());
    CHECK((article.dateClues.empty() ? QString() : article.dateClues[0].text) == day);
}

TEST_CASE("an answer of a server gives its body as a browser has it", "[documents]")
{
    const auto [name, answer, body] = GENERATE(table<std::string, QByteArray, QByteArray>({
        {"plain", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n\r\nThe weir", "The weir"},
        {"bare line ends", "HTTP/1.0 200 OK\nContent-Type: text/html; charset=utf-8\n\nThe weir", "The weir"},
        {"in pieces",
         "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html;charset=utf-8\r\n\r\n4\r\nThe "
         "\r\n4;a=b\r\nweir\r\n0\r\n\r\n",
         "The weir"},
        {"said to be in pieces",
         "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html;charset=utf-8\r\n\r\nThe weir\n",
         "The weir\n"},
        {"a cut piece",
         "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html;charset=utf-8\r\n\r\n40\r\nThe weir",
         "The weir"},
    }));
    CAPTURE(name);

    const auto response = core::readHttpResponse(answer);

    REQUIRE(response);
    CHECK(response->status == 200);
    CHECK(response->body == body);
    CHECK(response->mediaType == "text/html");
    CHECK(response->charset.toLower() == "utf-8");
    CHECK_FALSE(core::readHttpResponse("The weir broke"));
}

TEST_CASE("limits of unpacking end it once", "[documents]")
{
    core::Unpacking unpacking;
    unpacking.readSoFar(1000);
    unpacking.unpacked(core::smallEnough);
    CHECK_FALSE(unpacking.excess(u"x"_s));
    CHECK_FALSE(unpacking.isOver());

    unpacking.unpacked(1);

    const auto error = unpacking.excess(u"x"_s);
    REQUIRE(error);
    CHECK(error->code == core::ErrorCode::ExpandsTooFar);
    CHECK(error->detail == u"more than 200 times its size");
    CHECK(unpacking.isOver());
}
