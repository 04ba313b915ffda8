// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/byline.h"
#include "core/article/cues.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("writersOf reads the names in a byline of any language", "[article]")
{
    const auto [line, marked, names] = GENERATE(table<QString, bool, QString>({
        {u"By Ines Varga and Tom Hale | Selwyn Courier"_s, false, u"Ines Varga/Tom Hale"_s},
        {u"By Ines Varga, Tom de Vries and Ruth Orme, staff writers"_s, false, u"Ines Varga/Tom de Vries/Ruth Orme"_s},
        {u"Von Ines Varga und Tom Hale"_s, false, u"Ines Varga/Tom Hale"_s},
        {u"Mo 03.06.19 | 10:20 Uhr | Von Ines Varga"_s, false, u"Ines Varga"_s},
        {u"Par Ines Varga et Tom Hale"_s, false, u"Ines Varga/Tom Hale"_s},
        {u"Por Ines Varga"_s, false, u"Ines Varga"_s},
        {u"Door: Ines Varga"_s, false, u"Ines Varga"_s},
        {u"Written by Ines Varga on Monday"_s, false, u"Ines Varga"_s},
        {u"Ines Varga Redakteurin"_s, false, u""_s},
        {u"Ines Varga, Tom Hale"_s, true, u"Ines Varga/Tom Hale"_s},
        {u"by the weir"_s, false, u""_s},
    }));
    CAPTURE(line.toStdString());

    CHECK(core::writersOf(line, core::Cues::builtIn(), marked).join(u'/').toStdString() == names.toStdString());
}

TEST_CASE("writersStated keeps the names that metadata states", "[article]")
{
    const auto [stated, names] = GENERATE(table<QString, QString>({
        {u"By Ines Varga"_s, u"Ines Varga"_s},
        {u"Ines Varga, Tom Hale & Ruth Orme"_s, u"Ines Varga/Tom Hale/Ruth Orme"_s},
        {u"Ines Varga; Tom Hale"_s, u"Ines Varga/Tom Hale"_s},
        {u"ines.varga@courier.example"_s, u""_s},
        {u"https://courier.example/ines"_s, u""_s},
        {u"Ines Varga, staff writer"_s, u"Ines Varga"_s},
        {u"dpa"_s, u"dpa"_s},
        {u"Ramón y Varga"_s, u"Ramón y Varga"_s},
        {u"3 June 2019"_s, u""_s},
    }));
    CAPTURE(stated.toStdString());

    CHECK(core::writersStated(stated, core::Cues::builtIn()).join(u'/').toStdString() == names.toStdString());
}
