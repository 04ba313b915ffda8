// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/read_article.h"
#include "core/pipeline/extract.h"
#include "tests/core/pipeline/describe_extraction.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString contentsOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

// A change in behaviour shows as a difference between two readable texts. To accept it, copy what the
// failed check shows into the file ending in ".timeline".
TEST_CASE("the articles of the corpus have the timelines written beside them", "[pipeline][corpus]")
{
    const QDir corpus(QStringLiteral(DATELINE_CORPUS));
    const QStringList articles = corpus.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    REQUIRE_FALSE(articles.isEmpty());
    const Knowledge knowledge;
    for (const QString &name : articles) {
        CAPTURE(name);
        auto article = readArticleFile(corpus.filePath(name), name);
        REQUIRE(article);

        const Extraction extraction = extract(std::move(*article), knowledge);

        CHECK(tests::describe(extraction) == contentsOf(corpus.filePath(name.chopped(4) + u".timeline"_s)));
    }
}
