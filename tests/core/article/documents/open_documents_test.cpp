// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/documents/open_documents.h"
#include "core/article/documents/read_document.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/// What `bytes` hold, a line a document: its path, title, byline, outlet and the words of its days; or the
/// error.
QStringList describe(const QByteArray &bytes)
{
    core::InputDocuments documents{core::ByteStream(bytes), u"x"_s};
    QStringList lines;
    while (const auto document = documents.next()) {
        const auto article = document->and_then(core::readDocument);
        if (!article) {
            lines.append(article.error().subject + u" refused "_s + QString::number(int(article.error().code)));
            continue;
        }
        QStringList days;
        for (const core::DateClue &clue : article->dateClues)
            days.append(clue.text);
        lines.append(
            QStringList{article->path, article->title, article->byline, article->outlet, days.join(u';')}.join(u'|'));
    }
    return lines;
}

} // namespace

TEST_CASE("JSON in all its forms holds articles", "[documents]")
{
    const QString told = u"x#1|Weir breaks above Orrin|Ines Varga|Selwyn Courier|2019-06-03"_s;
    const QByteArray object =
        R"({"title": "Weir breaks above Orrin", "author": "Ines Varga", "source": {"name": "Selwyn Courier"},)"
        R"( "published_at": "2019-06-03", "content": "The weir above Orrin broke on Monday. Two men drowned."})";
    const auto [name, bytes, expected] = GENERATE_COPY(table<std::string, QByteArray, QStringList>({
        {"one", object, {u"x"_s + told.sliced(3)}},
        {"a line each", object + '\n' + object + '\n', {told, u"x#2"_s + told.sliced(3)}},
        {"a list", '[' + object + ",\n" + object + ']', {told, u"x#2"_s + told.sliced(3)}},
        {"within an answer",
         "{\n\"count\": 2, \"articles\": [" + object + ',' + object + "]}",
         {told, u"x#2"_s + told.sliced(3)}},
        {"one line broken",
         object + "\n{\"title\": \n" + object,
         {told, u"x#2 refused 7"_s, u"x#3"_s + told.sliced(3)}},
        {"names and numbers of other kinds",
         R"({"id": 17, "headline": "Port closed", "authors": [{"name": "Tom Hale"}, "Ines Varga"], "datePublished": 1559520000,)"
         R"( "articleBody": ["The port closed on Monday.", "It opens on Friday."]})",
         {u"17|Port closed|Tom Hale, Ines Varga||2019-06-03T00:00:00Z"_s}},
        {"an address",
         R"({"url": "https://example.org/a", "headline": "Port closed", "text": "The port closed on Monday."})",
         {u"https://example.org/a|Port closed|||"_s}},
        {"no text in it", R"({"title": "Port closed"})", {u"x refused 5"_s}},
    }));
    CAPTURE(name);

    CHECK(describe(bytes).join(u'\n').toStdString() == expected.join(u'\n').toStdString());
}

TEST_CASE("what begins with a brace and is no JSON is a text", "[documents]")
{
    const QStringList lines =
        describe("{\"Stop!\" they cried, and the weir broke above the town of Orrin.}\nTwo men drowned.\n");

    REQUIRE(lines.size() == 1);
    CHECK(lines[0].startsWith(u"x|"));
}

TEST_CASE("a mailbox holds its letters in order", "[documents]")
{
    const QByteArray letter = "From ines@example.org Mon Jun  3 10:00:00 2019\n"
                              "From: Ines Varga <ines@example.org>\nTo: desk@example.org\n"
                              "Subject: =?utf-8?q?Weir_breaks_above_Orr=C3=ADn?=\n"
                              "Date: Mon, 3 Jun 2019 10:00:00 +0200\n\n"
                              "The weir above the town broke on Monday.\n>From there the water ran into the town.\n\n";

    const QStringList lines = describe(letter + letter);

    const QString told = u"|Weir breaks above Orrín|Ines Varga||2019-06-03T10:00:00+02:00"_s;
    CHECK(lines == QStringList{u"x#1"_s + told, u"x#2"_s + told});
}

TEST_CASE("a letter is read by its better part", "[documents]")
{
    const QByteArray head =
        "From: Tom Hale <tom@example.org>\nSubject: Port closed\nDate: Tue, 4 Jun 2019 08:00:00 +0000\n"
        "MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=cut\n\n"
        "--cut\nContent-Type: text/plain; charset=\"iso8859-1;\"\nContent-Transfer-Encoding: quoted-printable\n\n";
    const QByteArray page =
        "\n--cut\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" +
        QByteArray("<html><body><p>The port of Selwyn closed on Monday after the storm, the harbour "
                   "master said.</p><p>It may open on Friday.</p></body></html>")
            .toBase64() +
        "\n--cut--\n";
    const auto textOf = [&](const QByteArray &part) {
        const auto article = core::readDocument({u"x"_s, head + part + page, {}, {}});
        REQUIRE(article);
        CHECK(article->format == core::Format::Email);
        CHECK(article->title == u"Port closed");
        return article->text;
    };

    CHECK(textOf("See the page.").contains(u"harbour master said"));
    CHECK(textOf("The caf=E9 at the port of Selwyn closed on Monday too, its owner said, as nobody came any more.")
              .contains(u"café"));
}

TEST_CASE("files that hold nothing to read say so", "[documents]")
{
    const auto [name, bytes, expected] = GENERATE(table<std::string, QByteArray, QString>({
        {"nothing", "", u"x refused 2"_s},
        {"a zip without files", QByteArray("PK\x05\x06").append(18, '\0'), u"x refused 5"_s},
        {"a broken zip", "PK\x03\x04" + QByteArray(60, 'a'), u"x refused 7"_s},
        {"a broken gz", "\x1F\x8B" + QByteArray(60, 'a'), u"x refused 7"_s},
        {"an old office file", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(60, 'a'), u"x refused 8"_s},
    }));
    CAPTURE(name);

    CHECK(describe(bytes).join(u'\n').toStdString() == expected.toStdString());
}
