// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/display_text.h"

#include <QTextDocument>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

using namespace Catch::Generators;
using ui::DisplayText;

namespace {

core::Article articleOf(const QString &text)
{
    core::Article article;
    article.text = text;
    if (!text.isEmpty())
        article.regions = {{{0, text.size()}, core::RegionKind::Body}};
    return article;
}

} // namespace

TEST_CASE("a character of the article has its own place in the document", "[source]")
{
    const QString text =
        GENERATE(as<QString>(), u""_s, u"One line."_s, u"Two\nlines.\n\nAnd a gap."_s,
                 u"Rain 🌧️ fell; a family 👨‍👩‍👧 saw it."_s, u"Cafe\u0301 und Gru\u0308n, naïve"_s,
                 u"a\rb \u2028 c \u2029 d \ufdd0 e \ufffc f"_s, u"שלום עולם, hello"_s);
    const DisplayText display(articleOf(text));
    QTextDocument document;
    document.setPlainText(display.shown());

    CHECK(document.characterCount() == text.size() + 1); // a document ends in a paragraph end of its own
    for (qsizetype offset = 0; offset < text.size(); ++offset) {
        CHECK(display.positionOf(offset) == offset);
        CHECK(display.offsetOf(int(offset)) == offset);
        if (text[offset].isLetter())
            CHECK(document.characterAt(int(offset)) == text[offset]);
    }
}

TEST_CASE("a hard-wrapped paragraph flows and short lines stay", "[source]")
{
    const auto [text, shown] = GENERATE(table<QString, QString>({
        {u"The ferry that replaced the bridge for a month was\nlate again."_s,
         u"The ferry that replaced the bridge for a month was late again."_s},
        {u"Milk\nEggs\nBread"_s, u"Milk\nEggs\nBread"_s},
        {u"The ferry that replaced the bridge for a month was late.\n\nAgain."_s,
         u"The ferry that replaced the bridge for a month was late.\n\nAgain."_s},
    }));

    CHECK(DisplayText(articleOf(text)).shown() == shown);
}

TEST_CASE("a paragraph too long to lay out is broken, and offsets know of it", "[source]")
{
    const QString word = GENERATE(as<QString>(), u"ferry "_s, u"ferries"_s, u"🚢"_s);
    const QString text = word.repeated(5 * ui::maxParagraphLength / word.size());
    const DisplayText display(articleOf(text));

    for (const QString &paragraph : display.shown().split(u'\n'))
        CHECK(paragraph.size() <= ui::maxParagraphLength);
    CHECK(QString(display.shown()).remove(u'\n') == text);
    for (qsizetype offset = 0; offset < text.size(); offset += 7) {
        CHECK(display.shown()[display.positionOf(offset)] == text[offset]);
        CHECK(display.offsetOf(display.positionOf(offset)) == offset);
    }
    for (qsizetype i = 1; i < display.shown().size(); ++i) {
        if (display.shown()[i] == u'\n')
            CHECK(!display.shown()[i - 1].isHighSurrogate());
    }
}

TEST_CASE("headings are lines of their own, and offsets know of them", "[source]")
{
    const DisplayText display(articleOf(u"One\nTwo\nThree"_s), {{0, u"First"_s}, {8, u"Last"_s}});
    CHECK(display.shown() == u"First\nOne\nTwo\nLast\nThree"_s);
    for (const qsizetype offset : {0, 2, 4, 7, 8, 12})
        CHECK(display.offsetOf(display.positionOf(offset)) == offset);
    CHECK(display.positionOf(0) == 6);
    CHECK(display.positionOf(4) == 10);
    CHECK(display.positionOf(8) == 19);
    CHECK(display.offsetOf(3) == 0); // within a heading: what it stands above
    CHECK(display.offsetOf(16) == 8);
}
