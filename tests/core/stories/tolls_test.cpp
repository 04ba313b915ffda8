// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/tolls.h"

#include "tests/core/events/told_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// "killed wounded" of all that `text` tells, as of one happening; "-" where nothing is counted.
QString tollsOf(const QString &text)
{
    auto told = tests::tell(text);
    Extraction extraction;
    extraction.article = told.article;
    extraction.events = told.events;
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < extraction.events.size(); ++i)
        all.push_back(i);
    QStringList tolls;
    for (const QuantityKind kind : {QuantityKind::Killed, QuantityKind::Wounded}) {
        const auto toll = tollOf(extraction, all, kind);
        tolls.push_back(toll && toll->min ? QString::number(*toll->min) : u"-"_s);
    }
    return tolls.join(u' ');
}

} // namespace

TEST_CASE("a toll is the whole, not a part of it", "[stories]")
{
    const auto [text, tolls] = GENERATE(table<QString, QString>({
        {u"Three people were killed in the blast. One man died at the scene."_s, u"3 -"_s},
        {u"Ann Lowell was killed. Jon Hale was killed too."_s, u"2 -"_s},
        {u"Ann Lowell was killed. Lowell died at the scene."_s, u"1 -"_s},
        {u"A man was shot. He died at a hospital."_s, u"1 -"_s},
        {u"Five people were shot. Two men died."_s, u"2 3"_s},
        {u"A guard was killed and three others were wounded. The three were taken to a hospital."_s, u"1 3"_s},
        {u"A man was shot in the leg."_s, u"- 1"_s},
        {u"# Mill dam gives way; at least nine dead\n\nAt least nine people were killed at the mill."_s, u"9 -"_s},
        {u"He killed his brother before killing himself."_s, u"2 -"_s},
        {u"Ann Lowell was shot and left unconscious. Lowell died at a hospital."_s, u"1 -"_s},
        {u"One of five people hurt in the crash has died."_s, u"1 4"_s},
        {u"A fatal shooting killed a clerk on Monday."_s, u"1 -"_s},
        {u"The gunman ran, killing the clerk and leaving the guard in critical condition."_s, u"1 1"_s},
        {u"The gunman killed the two guards before turning the gun on himself."_s, u"3 -"_s},
        {u"A man shot a woman and a child to death before turning the gun on himself, and police found the three dead."_s,
         u"3 -"_s},
        {u"A man shot his daughter and killed her mother before turning the gun on himself. Both were found at noon."_s,
         u"2 1"_s},
        {u"One woman and four men were shot, but all five are expected to survive."_s, u"- 5"_s},
        {u"Two men killed in the crash were named as Ann Lowell, who was dead at the scene, and Jon Hale."_s, u"2 -"_s},
        {u"A man killed her and three other people before fatally shooting himself."_s, u"5 -"_s},
        {u"The man shot his wife and then turned the gun on himself; both died at the scene."_s, u"2 -"_s},
        {u"A gunman who shot two guards was killed when they fired back."_s, u"1 2"_s},
        {u"A.L. Lowell was killed. Ann Lowell died at the scene."_s, u"1 -"_s},
        {u"Corporal Ann Lowell was killed. Corporal Lowell died at the scene."_s, u"1 -"_s},
        {u"The gun went off, hitting another child. The victim died at the scene."_s, u"1 -"_s},
        {u"A man was killed at a mill. Three others who were taken to a clinic are in fair condition."_s, u"1 3"_s},
        {u"# Police search mill after two are shot in Hale\n\nA clerk heard it. Eleven people were shot in all of the county that day."_s,
         u"- 2"_s},
    }));
    CAPTURE(text);

    CHECK(tollsOf(text) == tolls);
}
