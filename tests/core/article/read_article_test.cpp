// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/read_article.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString path = QStringLiteral("a.txt");

QString textOf(const QByteArray &bytes)
{
    const auto article = core::readArticle(bytes, path);
    return article ? article->text : QString();
}

core::ErrorCode errorOf(const QByteArray &bytes)
{
    const auto article = core::readArticle(bytes, path);
    REQUIRE_FALSE(article);
    CHECK(article.error().subject == path);
    return article.error().code;
}

} // namespace

TEST_CASE("readArticle decodes what people save", "[article]")
{
    const auto [name, bytes, text] = GENERATE(table<std::string, QByteArray, QString>({
        {"ASCII", "The weir broke.", u"The weir broke."_s},
        {"UTF-8", "Caf\xC3\xA9 \xE2\x80\x9Copen\xE2\x80\x9D.", u"Café “open”."_s},
        {"UTF-8 with a byte order mark", "\xEF\xBB\xBFThe weir.", u"The weir."_s},
        {"UTF-8 cut inside its last letter", "Caf\xC3\xA9, caf\xC3", u"Café, caf\uFFFD"_s},
        {"windows-1252", "He said \x93no\x94 \x96 twice \x97 at Orrin\x92s caf\xE9.",
         u"He said “no” – twice — at Orrin’s café."_s},
        {"declared windows-1251",
         "<html><head><meta charset=\"windows-1251\"><p>\xCF\xEE\xF0\xF2 \xE7\xE0\xEA\xF0\xFB\xF2.</p></html>",
         u"Порт закрыт."_s},
        {"UTF-16 with a byte order mark", QByteArray("\xFF\xFEW\0e\0i\0r\0.\0", 12), u"Weir."_s},
        {"UTF-16 without", QByteArray("W\0e\0i\0r\0 \0b\0r\0o\0k\0e\0.\0", 22), u"Weir broke."_s},
        {"UTF-16, the other end first", QByteArray("\0W\0e\0i\0r\0 \0b\0r\0o\0k\0e\0.", 22), u"Weir broke."_s},
        {"old Mac and DOS line ends", "One.\r\rTwo.\r\nThree.\n", u"One.\n\nTwo.\nThree.\n"_s},
    }));
    CAPTURE(name);

    CHECK(textOf(bytes).toStdString() == text.toStdString());
}

TEST_CASE("readArticle says why it cannot read", "[article]")
{
    using enum core::ErrorCode;
    const auto [name, bytes, code] = GENERATE(table<std::string, QByteArray, core::ErrorCode>({
        {"nothing", "", FileEmpty},
        {"blanks", " \n\t\r\n", NoArticleText},
        {"figures only", "12 13 14\n15", NoArticleText},
        {"a page of pictures", "<html><body><img src='a.png'><img src='b.png'></body></html>", NoArticleText},
        {"a broken PDF", "%PDF-1.7\nText of it", FileDamaged},
        {"a zip archive", "PK\x03\x04 words words", FormatUnread},
        {"a picture", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), FormatUnread},
        {"random bytes", QByteArray("\0\x01\x02words\x03\x04\x05\x06\x07", 13), NotText},
        {"more than the limit", QByteArray(core::maxArticleBytes + 1, 'a'), FileTooLarge},
    }));
    CAPTURE(name);

    CHECK(errorOf(bytes) == code);
}

TEST_CASE("a stray NUL does not make a text binary", "[article]")
{
    const QByteArray line = "The weir above the town of Orrin broke on Saturday. ";
    const QByteArray bytes = line.repeated(5) + '\0' + line;

    const QString text = textOf(bytes);

    CHECK(text.size() == bytes.size());
    CHECK_FALSE(text.contains(QChar(0)));
}

TEST_CASE("readArticleFile reads files and names those it cannot", "[article]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("weir.txt"));
    QFile device(file);
    REQUIRE(device.open(QIODevice::WriteOnly));
    device.write("The weir broke.");
    device.close();

    const auto article = core::readArticleFile(file, path);
    const auto missing = core::readArticleFile(folder.filePath(QStringLiteral("no.txt")), path);
    const auto directory = core::readArticleFile(folder.path(), path);

    REQUIRE(article);
    CHECK(article->path == path);
    CHECK(article->text == QStringLiteral("The weir broke."));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == core::ErrorCode::FileNotFound);
    CHECK(missing.error().subject == path);
    REQUIRE_FALSE(directory);
    CHECK(directory.error().code == core::ErrorCode::FileUnreadable);
    CHECK_FALSE(directory.error().detail.isEmpty());
}
