// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/guess_language.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("guessLanguage tells the language of a story and of a short note", "[article]")
{
    const auto [language, text] = GENERATE(table<QString, QString>({
        {u"en"_s, u"The weir above the town of Orrin broke on Monday and the water ran into the streets."_s},
        {u"de"_s, u"Das Wehr über der Stadt brach am Montag, und das Wasser lief in die Straßen der Stadt."_s},
        {u"en"_s, u"The weir above the town of Orrin broke shortly before dawn on Monday, and the water that it had "
                  u"held back ran "
                  "through the lower streets within a quarter of an hour, the fire brigade said. Two men drowned, and "
                  "four hundred "
                  "people spent the night in the school."_s},
        {u"fr"_s, u"Le barrage au-dessus de la ville a cédé lundi peu avant l'aube, et l'eau qu'il retenait a traversé "
                  u"les rues basses "
                  "en un quart d'heure, ont annoncé les pompiers. Deux hommes se sont noyés, et quatre cents personnes "
                  "ont passé la "
                  "nuit dans l'école."_s},
        {u"pl"_s,
         u"Tama nad miastem pękła w poniedziałek tuż przed świtem, a woda, którą zatrzymywała, w kwadrans przelała się "
         u"przez "
         "dolne ulice, podała straż pożarna. Dwóch mężczyzn utonęło, a czterysta osób spędziło noc w szkole."_s},
        {u"sv"_s, u"Dammen ovanför staden brast strax före gryningen på måndagen, och vattnet som den hade hållit "
                  u"tillbaka rann genom "
                  "de nedre gatorna inom en kvart, sade brandkåren. Två män drunknade, och fyrahundra människor "
                  "tillbringade natten i "
                  "skolan."_s},
        {u"ru"_s,
         u"Плотина над городом прорвалась в понедельник незадолго до рассвета, и вода за четверть часа прошла по "
         u"нижним "
         "улицам, сообщили пожарные. Двое мужчин утонули, а четыреста человек провели ночь в школе, где им дали еду."_s},
        {u""_s, u"17 24 3"_s},
        {u""_s, u""_s},
    }));
    CAPTURE(text.toStdString());

    CHECK(core::guessLanguage(text).toStdString() == language.toStdString());
}
