// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/numbers/quantities.h"

#include "tests/core/events/told_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString numberText(std::optional<double> number)
{
    return number ? QString::number(*number) : u"-"_s;
}

/// "killed 3 3" for each number in the order of its kind.
QString quantitiesOf(const QString &text)
{
    static constexpr const char *kinds[] = {"killed", "wounded", "detained", "displaced"};
    QStringList lines;
    for (const Event &event : tests::tell(text).events) {
        for (const Quantity &quantity : event.quantities)
            lines.push_back(QString::fromLatin1(kinds[std::size_t(quantity.kind)]) + u' ' + numberText(quantity.min) +
                            u' ' + numberText(quantity.max));
    }
    lines.sort();
    return lines.join(u", ");
}

} // namespace

TEST_CASE("numbers of people hurt or held are read with their bounds", "[events]")
{
    const auto [text, quantities] = GENERATE(table<QString, QString>({
        {u"At least three people were killed in the blast."_s, u"killed 3 -"_s},
        {u"The blast killed twenty-five miners and wounded more than 100 others."_s, u"killed 25 25, wounded 100 -"_s},
        {u"The raid left 14 dead and up to 30 injured."_s, u"killed 14 14, wounded - 30"_s},
        {u"Two people, including a baby, were hurt when the roof fell."_s, u"wounded 2 2"_s},
        {u"A bus plunged into the river, killing six."_s, u"killed 6 6"_s},
        {u"Dozens were arrested and hundreds of families fled."_s, u"detained 24 -, displaced 200 -"_s},
        {u"One sailor was wounded and flown to hospital."_s, u"wounded 1 1"_s},
        {u"A teenager was killed in the crash."_s, u"killed 1 1"_s},
        {u"Ann Lowell died on the way to hospital."_s, u"killed 1 1"_s},
        {u"The driver was not hurt."_s, u""_s},
        {u"Nine other marchers were detained."_s, u"detained 9 9"_s},
        {u"The flood displaced two thousand people."_s, u"displaced 2000 2000"_s},
        {u"The firm fined three drivers."_s, u""_s},
        {u"The team killed the game in the 3rd minute."_s, u""_s},
        {u"Between 10 and 15 people were hurt."_s, u"wounded 10 15"_s},
        {u"Ten to twelve people died."_s, u"killed 10 12"_s},
        {u"More than two dozen fans were injured."_s, u"wounded 24 -"_s},
        {u"Ann Lowell and Jon Hale were shot and killed."_s, u"killed 2 2"_s},
        {u"A woman was found dead in a barn."_s, u"killed 1 1"_s},
        {u"The victim, Ann Lowell, 23, died at a hospital."_s, u"killed 1 1"_s},
        {u"A clerk was fatally shot."_s, u"killed 1 1"_s},
        {u"Two brothers were shot to death."_s, u"killed 2 2"_s},
        {u"A man was shot in the leg."_s, u"wounded 1 1"_s},
        {u"Four people were shot, one fatally, near the canal."_s, u"killed 1 1, wounded 4 4"_s},
        {u"Two men were taken to a clinic in critical condition."_s, u"wounded 2 2"_s},
        {u"No one was hurt."_s, u"wounded 0 0"_s},
        {u"One person was killed and two others were injured."_s, u"killed 1 1, wounded 2 2"_s},
        {u"The crash left one woman dead and three men injured."_s, u"killed 1 1, wounded 3 3"_s},
        {u"The death toll rose to 12."_s, u"killed 12 12"_s},
        {u"A 27-year-old man was killed."_s, u"killed 1 1"_s},
        {u"Police arrested three men."_s, u"detained 3 3"_s},
        {u"He might have been killed."_s, u""_s},
        {u"The mayor was accused of attempted murder."_s, u""_s},
        {u"She was shot seven times."_s, u"wounded 1 1"_s},
        {u"The gunman shot three people before killing himself."_s, u"killed 1 1, wounded 3 3"_s},
        {u"Two dead, two others injured in the crash."_s, u"killed 2 2, wounded 2 2"_s},
        {u"The blast left three people wounded and one dead."_s, u"killed 1 1, wounded 3 3"_s},
        {u"Five were wounded and Ann Lowell, a guard, was killed."_s, u"killed 1 1, wounded 5 5"_s},
        {u"Three miners, men ages 18, 21 and 35, were wounded."_s, u"wounded 3 3"_s},
        {u"A singer is dead and three men are wounded after a brawl."_s, u"killed 1 1, wounded 3 3"_s},
        {u"Three bodies were found in a barn."_s, u"killed 3 3"_s},
        {u"The body of a miner was pulled from the river."_s, u"killed 1 1"_s},
        {u"Two bodies of water were found."_s, u""_s},
        {u"A clerk suffered a gunshot wound on Monday."_s, u"wounded 1 1"_s},
        {u"The sheriff named the four people killed last night."_s, u"killed 4 4"_s},
        {u"The victim did not survive."_s, u"killed 1 1"_s},
        {u"The blast left two men dead and a 3-year-old hurt."_s, u"killed 2 2, wounded 1 1"_s},
        {u"The mayor mourned the death of her daughter, Ann Lowell, who died in a fire."_s, u"killed 1 1"_s},
        {u"Two victims, a 25-year-old baker and a 26-year-old clerk, died at the scene."_s, u"killed 2 2"_s},
        {u"Two victims, an 8- and 9-year-old boy, died in the fire."_s, u"killed 2 2"_s},
        {u"Police came after four people were found shot to death in a barn."_s, u"killed 4 4"_s},
        {u"A body was found in the mill."_s, u"killed 1 -"_s},
        {u"Two men were killed and two others remain in critical condition."_s, u"killed 2 2, wounded 2 2"_s},
        {u"Three people were shot to death and another was in critical condition."_s, u"killed 3 3, wounded 1 1"_s},
        {u"Seven men were shot on Monday, leaving two of them in critical condition."_s, u"wounded 7 7"_s},
        {u"A woman was killed and her brother and 4-year-old daughter injured in a crash."_s,
         u"killed 1 1, wounded 2 2"_s},
        {u"The attack left her daughter, her sister and her husband with gunshot wounds."_s, u"wounded 3 3"_s},
        {u"The fight ended outside, leaving one man dead and two women wounded, police said."_s,
         u"killed 1 1, wounded 2 2"_s},
        {u"A father fatally shot his twin daughters at home."_s, u"killed 2 2"_s},
        {u"A teenager is accused of fatally shooting his parents and three younger siblings."_s, u"killed 5 5"_s},
        {u"He was later pronounced deceased."_s, u"killed 1 1"_s},
        {u"He was charged with three counts of first-degree murder."_s, u"killed 3 -"_s},
        {u"He faces 10 counts of attempted second-degree murder."_s, u""_s},
        {u"Jon Hale, 27, fatally shot his cousin in the head."_s, u"killed 1 1"_s},
        {u"A clerk shot a man and his son to death."_s, u"killed 2 2"_s},
        {u"He proceeded to shoot three people."_s, u"wounded 3 3"_s},
        {u"Police said one of the victims, a 19-year-old man, died Sunday."_s, u"killed 1 1"_s},
        {u"One person is dead and two others are in the hospital after a shooting."_s, u"killed 1 1, wounded 2 2"_s},
        {u"Three men showed up at a hospital with gunshot wounds."_s, u"wounded 3 3"_s},
        {u"An officer was shot and wounded and the suspect was shot and killed."_s, u"killed 1 1, wounded 1 1"_s},
        {u"The shooting of a film in the mill was put off."_s, u""_s},
        {u"A suspect was arrested in the fatal shooting of a clerk."_s, u"detained 1 1, killed 1 1"_s},
        {u"The fire claimed another life on Monday."_s, u"killed 1 1"_s},
        {u"A sailor shot three guards on Monday and was arrested."_s, u"detained 1 1, wounded 3 3"_s},
        {u"A sailor shot three guards on Monday and was killed by police."_s, u"killed 1 1, wounded 3 3"_s},
        {u"A sailor robbed a bank and was later pronounced dead."_s, u"killed 1 1"_s},
        {u"A passenger had a gunshot wound on Monday."_s, u"wounded 1 1"_s},
        {u"A girl went to a clinic for treatment of a gunshot wound."_s, u"wounded 1 1"_s},
        {u"A teenager is fighting for his life after the crash."_s, u"wounded 1 1"_s},
        {u"The mill burned on Sunday."_s, u""_s},
        {u"Three boys drowned on Monday."_s, u"killed 3 3"_s},
    }));
    CAPTURE(text);

    CHECK(quantitiesOf(text) == quantities);
}

TEST_CASE("who takes his own life is counted with those he killed", "[events]")
{
    const auto [text, quantities] = GENERATE(table<QString, QString>({
        {u"The gunman killed five people before turning the gun on himself."_s, u"killed 1 1, killed 5 5"_s},
        {u"A man killed his wife and then himself."_s, u"killed 1 1, killed 1 1"_s},
        {u"A man killed his wife and two daughters before committing suicide."_s, u"killed 1 1, killed 3 3"_s},
        {u"A woman killed her husband before taking her own life."_s, u"killed 1 1, killed 1 1"_s},
        {u"A woman fatally shot her husband, then tried to take her own life."_s, u"killed 1 1"_s},
        {u"The inmate killed two guards before he was fatally shot by officers."_s, u"killed 1 1, killed 2 2"_s},
        {u"A man accidentally shot himself and his 1-year-old daughter."_s, u"wounded 1 1, wounded 1 1"_s},
        {u"He killed the two by himself."_s, u"killed 2 2"_s},
    }));
    CAPTURE(text);

    CHECK(quantitiesOf(text) == quantities);
}

TEST_CASE("titles count the dead and the hurt apart", "[events]")
{
    const auto [title, quantities] = GENERATE(table<QString, QString>({
        {u"2 Dead, 4 Injured in Hale Shooting"_s, u"killed 2 2, wounded 4 4"_s},
        {u"Ann Lowell killed, four men wounded in ambush"_s, u"killed 1 1, wounded 4 4"_s},
        {u"Man kills wife, son, self"_s, u"killed 3 3"_s},
        {u"Clerk in hospital after 3-year-old boy suffers gunshot wound"_s, u"wounded 1 1"_s},
    }));
    CAPTURE(title);

    CHECK(quantitiesOf(u"# "_s + title + u"\n\nThe paper tells more of it below."_s) == quantities);
}

TEST_CASE("the words of a number cover its bound and its people", "[events]")
{
    const auto text = tests::tell(u"At least three miners were killed."_s);

    REQUIRE(text.event(u"kill"_s).quantities.size() == 1);
    CHECK(text.words(text.event(u"kill"_s).quantities[0].range) == u"At least three miners");
}

TEST_CASE("money and distances are read with their units", "[events]")
{
    const auto text = tests::tell(u"The town paid $1.5 million for a road of 20 miles."_s);
    std::vector<Quantity> found;
    for (const Event &event : text.events)
        found.insert(found.end(), event.quantities.begin(), event.quantities.end());

    REQUIRE(found.size() == 2);
    CHECK(found[0].kind == QuantityKind::Money);
    CHECK(found[0].min == 1500000);
    CHECK(text.words(found[0].range) == u"$1.5 million");
    CHECK(found[1].kind == QuantityKind::Distance);
    CHECK(text.words(found[1].range) == u"20 miles");
}
