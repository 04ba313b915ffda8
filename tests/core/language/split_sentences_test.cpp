// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/article.h"
#include "core/language/analysis.h"
#include "core/language/split_sentences.h"
#include "core/language/stop_words.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <QStringList>

namespace {

core::Article bodyOf(const QString &text)
{
    core::Article article;
    article.text = text;
    article.regions = {{{0, text.size()}, core::RegionKind::Body}};
    return article;
}

/// The sentences of `text` joined by " | ", each on one line.
QString sentencesOf(const QString &text)
{
    QStringList found;
    for (const core::Sentence &sentence : analyse(bodyOf(text)).sentences)
        found += text.sliced(sentence.range.begin, sentence.range.length()).simplified();
    return found.join(QStringLiteral(" | "));
}

} // namespace

TEST_CASE("the list of abbreviations does what its own examples say", "[language][rules]")
{
    const QStringList examples = core::StopWords::english().examples();
    REQUIRE(examples.size() > 5);
    for (const QString &example : examples) {
        INFO(example.toStdString());
        const QString text = QString(example).replace(QStringLiteral(" | "), QStringLiteral(" "));
        CHECK(sentencesOf(text).toStdString() == example.toStdString());
    }
}
