// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/documents/open_documents.h"
#include "core/article/documents/read_document.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array formats = {"text", "markdown", "html",  "mhtml",     "pdf",
                                "docx", "odt",      "email", "feed item", "JSON"};
constexpr std::array clueKinds = {"published", "updated", "saved"};

QString codeOf(core::ErrorCode code)
{
    using enum core::ErrorCode;
    switch (code) {
    case FileEmpty:
        return u"empty"_s;
    case NotText:
        return u"no text"_s;
    case NoArticleText:
        return u"no words"_s;
    case FileEncrypted:
        return u"encrypted"_s;
    case FileDamaged:
        return u"damaged"_s;
    case FormatUnread:
        return u"not read"_s;
    case NestedTooDeep:
        return u"too deep"_s;
    case ExpandsTooFar:
        return u"too large"_s;
    default:
        return u"another reason"_s;
    }
}

/// The article's own words: how many paragraphs, how the first begins and the last ends.
QString describeBody(const core::Article &article)
{
    QStringList paragraphs;
    for (const core::Region &region : article.regions) {
        if (region.kind == core::RegionKind::Body)
            paragraphs.append(article.text.sliced(region.range.begin, region.range.length()).simplified());
    }
    if (paragraphs.isEmpty())
        return u"no body"_s;
    return u"%1 paragraphs: %2 … %3"_s.arg(QString::number(paragraphs.size()),
                                           paragraphs.first().first(std::min<qsizetype>(50, paragraphs.first().size())),
                                           paragraphs.last().last(std::min<qsizetype>(40, paragraphs.last().size())));
}

QStringList describe(const core::Article &article)
{
    QStringList lines{article.path,
                      u"    "_s + QString::fromLatin1(formats.at(std::size_t(article.format))) + u", "_s +
                          article.language,
                      u"    title: "_s + article.title};
    for (const auto &[name, value] : {std::pair(u"byline"_s, article.byline), std::pair(u"outlet"_s, article.outlet),
                                      std::pair(u"url"_s, article.url)}) {
        if (!value.isEmpty())
            lines.append(u"    "_s + name + u": "_s + value);
    }
    for (const core::DateClue &clue : article.dateClues) {
        const bool ofFile =
            clue.source == core::DateClue::Source::FileHeader || clue.source == core::DateClue::Source::FileInfo;
        // The day on which the fixtures were made says nothing.
        const bool made = article.format == core::Format::Pdf || clue.text.startsWith(u"202"_s);
        if (ofFile)
            lines.append(u"    %1: %2"_s.arg(QString::fromLatin1(clueKinds.at(std::size_t(clue.kind))),
                                             made ? u"when it was made"_s : clue.text));
    }
    lines.append(u"    "_s + describeBody(article));
    return lines;
}

/// All that is in the file, and why some of it cannot be read.
QString describeFile(const QString &file, const QString &name)
{
    QStringList lines;
    auto bytes = core::openFile(file, name);
    REQUIRE(bytes);
    core::InputDocuments documents(*std::move(bytes), name);
    while (const auto document = documents.next()) {
        const auto article = document->and_then(core::readDocument);
        if (article)
            lines += describe(*article);
        else
            lines.append(
                article.error().subject + u"\n    refused: "_s + codeOf(article.error().code) +
                (article.error().code == core::ErrorCode::FileDamaged ? QString() : u", "_s + article.error().detail));
    }
    return lines.join(u'\n');
}

} // namespace

// To accept a change in behaviour, copy what the failed check shows into the file ending in ".expected".
TEST_CASE("every format is read to its end", "[documents][corpus]")
{
    const QDir corpus(QStringLiteral(DATELINE_CORPUS "/formats"));
    QFile file(QStringLiteral(DATELINE_CORPUS "/formats.expected"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString expected = QString::fromUtf8(file.readAll());
    const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
    CHECK(names.size() > 30);

    QString found;
    for (const QString &name : names) {
        if (name != u"make_fixtures.py")
            found += describeFile(corpus.filePath(name), name) + u"\n\n"_s;
    }

    CHECK(found.toStdString() == expected.toStdString());
}
