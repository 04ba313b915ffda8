// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/code_points.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QList>
#include <QString>

using namespace Qt::StringLiterals;

TEST_CASE("CodePoints counts a pair of surrogates once", "[exchange]")
{
    const auto [text, utf16, counted] = GENERATE(table<QString, qsizetype, qsizetype>({
        {u""_s, 0, 0},
        {u"abc"_s, 3, 3},
        {u"🌉 bridge"_s, 0, 0},
        {u"🌉 bridge"_s, 2, 1},
        {u"🌉 bridge"_s, 9, 8},
        {u"a🌉🌉b"_s, 1, 1},
        {u"a🌉🌉b"_s, 3, 2},
        {u"a🌉🌉b"_s, 5, 3},
        {u"a🌉🌉b"_s, 6, 4},
        {u"é東"_s, 2, 2},
    }));
    CAPTURE(text, utf16);

    CHECK(core::CodePoints(text).at(utf16) == counted);
}

TEST_CASE("CodePoints agrees with counting by hand at every place of a text", "[exchange]")
{
    const QString text = u"x🌉"_s + QChar(0xDC00) + u"y"_s + QChar(0xD800) + u"z🌉🌉"_s + QChar(0xD83C);
    const core::CodePoints codePoints(text);

    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool insidePair = i > 0 && i < text.size() && text[i - 1].isHighSurrogate() && text[i].isLowSurrogate();
        if (!insidePair)
            CHECK(codePoints.at(i) == text.first(i).toUcs4().size());
    }
}
