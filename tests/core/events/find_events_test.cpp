// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/find_events.h"

#include "tests/core/events/told_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr CivilDay friday = std::chrono::local_days(std::chrono::year(2019) / 6 / 7);

} // namespace

TEST_CASE("findEvents dates an event by the time in its own clause", "[events]")
{
    const auto [text, lines] = GENERATE(table<QString, QString>({
        {u"Farmers blocked the port on <Monday=2019-06-03>."_s, u"block 2019-06-03 happened"_s},
        {u"On <Monday=2019-06-03>, farmers blocked the port."_s, u"block 2019-06-03 happened"_s},
        {u"The ferry sank in the harbour, near the old pier, on <3 June 2019=2019-06-03>."_s,
         u"sink 2019-06-03 happened"_s},
        {u"The raiders had tried to storm the mill on <Monday night=2019-06-03TNI>."_s,
         u"try 2019-06-03TNI happened"_s},
        {u"The dam, which burst <last year=2018>, is being rebuilt."_s,
         u"burst 2018 happened|rebuild 2019-06-07 ongoing"_s},
        {u"Some were also arrested after the riots in <May=2019-05>."_s,
         u"arrest 2019-06-07 happened|riot 2019-05 happened"_s},
        {u"Voters remember the <March 2012=2012-03> strike."_s, u"strike 2012-03 happened"_s},
        {u"<Tuesday=2019-06-04>'s raid killed two dealers."_s, u"kill 2019-06-04 happened"_s},
        {u"The council said <Thursday=2019-06-06> that it had no money."_s, u"say 2019-06-06 happened"_s},
        {u"There were clashes near the port on <Monday=2019-06-03>."_s, u"clash 2019-06-03 happened"_s},
    }));
    CAPTURE(text);

    CHECK(tests::shownLines(tests::tell(text, friday)).join(u'|') == lines);
}

TEST_CASE("findEvents tells what was planned, called off, denied or only said to be", "[events]")
{
    const auto [text, lines] = GENERATE(table<QString, QString>({
        {u"Ministers will meet on <Monday=2019-06-10>."_s, u"meet 2019-06-10 planned"_s},
        {u"The vote is to be held on <Monday=2019-06-10>."_s, u"hold 2019-06-10 planned"_s},
        {u"Talks planned for <Monday=2019-06-10> between the two camps were dropped."_s,
         u"talk 2019-06-10 cancelled|drop 2019-06-07 happened"_s},
        {u"The hearing was postponed until <Monday=2019-06-10>."_s,
         u"hearing 2019-06-10 planned|postpone 2019-06-07 happened"_s},
        {u"Raiders reportedly attacked the mill on <Monday=2019-06-03>."_s, u"attack 2019-06-03 alleged"_s},
        {u"No vote will take place before <October=2019-10@before>."_s, u"take place 2019-10 planned"_s},
        {u"The town has been cut off since <March=2019-03@after>."_s, u"cut off 2019-03 happened"_s},
        {u"He did not attack the guard."_s, u""_s},
        {u"The river could burst its banks."_s, u""_s},
    }));
    CAPTURE(text);

    CHECK(tests::shownLines(tests::tell(text, friday)).join(u'|') == lines);
}

TEST_CASE("findEvents lets a paragraph go on with the day it names", "[events]")
{
    const auto told = tests::tell(u"Miners walked out on <Monday=2019-06-03>. They then blocked the road.\n\n"
                                  "In <2009=2009> the mine collapsed. Nine men died.\n\n"
                                  "The owners called in the police."_s,
                                  friday);

    CHECK(tests::shownLines(told).join(u'|') == u"walk out 2019-06-03 happened|block 2019-06-03 happened|"
                                                "collapse 2009 happened|die 2009 happened|call 2019-06-03 happened");
    CHECK(told.shown()[1].date.basis == DateBasis::Inherited);
}

TEST_CASE("findEvents leaves undated what only lies before the news", "[events]")
{
    const auto [text] = GENERATE(table<QString>({
        {u"The harbour board had earlier hired divers."_s},
        {u"The brothers previously robbed a bank."_s},
        {u"\"They burned down my house and my shop,\" she said."_s},
        {u"The mine lies near the border."_s},
    }));
    CAPTURE(text);

    for (const Event &event : tests::tell(text, friday).events) {
        const bool happening = event.eventClass == EventClass::Occurrence;
        CHECK_FALSE((happening && event.date.span.has_value()));
    }
}

TEST_CASE("findEvents dates nothing by the publication where it is unknown", "[events]")
{
    const auto told = tests::tell(u"Miners walked out and blocked the road."_s);

    CHECK(tests::shownLines(told).join(u'|') == u"walk out - happened");
}

TEST_CASE("findEvents takes a title off the timeline that its lead retells", "[events]")
{
    const auto retold = tests::tell(
        u"# Rebels stormed Hale market\n\nRebels stormed the market of Hale on <Monday=2019-06-03>."_s, friday);
    const auto alone = tests::tell(u"# Rebels stormed Hale market\n\nThe weather was fine."_s, friday);

    CHECK(tests::shownLines(retold).join(u'|') == u"storm 2019-06-03 happened");
    CHECK(alone.shown().size() == 1);
}

TEST_CASE("findEvents shows of captions only what they date", "[events]")
{
    const auto told = tests::tell(
        u"_ Villagers flee the flood in Hale, <May 3, 2019=2019-05-03>.\n\n_ Police patrol the old market."_s, friday);

    CHECK(tests::shownLines(told).join(u'|') == u"flee 2019-05-03 happened");
}

TEST_CASE("findEvents says where, who and how many", "[events]")
{
    const auto told = tests::tell(u"Masked raiders attacked a convoy of trucks near the town of Hale, in northern "
                                  "Norland, on <Monday=2019-06-03>, killing at least three drivers, the army said."_s,
                                  friday);

    const Event &event = told.event(u"attack"_s);
    REQUIRE(event.place);
    CHECK(told.words(event.place->range) == u"Hale");
    REQUIRE(event.participants.size() == 2);
    CHECK(told.words(event.participants[0].range) == u"Masked raiders");
    CHECK(told.words(event.participants[1].range) == u"a convoy of trucks");
    REQUIRE(event.quantities.size() == 1);
    CHECK(event.quantities[0].kind == QuantityKind::Killed);
    CHECK(event.quantities[0].min == 3);
    CHECK_FALSE(event.quantities[0].max);
    REQUIRE(event.saidBy.size() == 1);
    CHECK(told.words(event.saidBy[0]) == u"the army");
    CHECK(event.kind == u"violence-against-civilians/attack");
}

TEST_CASE("every range of an event lies in its sentence and every headline fits", "[events]")
{
    const auto text = GENERATE(
        u"The very long-winded and much travelled delegation of the united associations of northern harbour towns "
        "and their many well-known friends arrived in Port Ellis by special train on <Monday=2019-06-03>, and left again."_s,
        u"\u201cWe fled\u201d, said Ann.North of here.Then the dam burst (again) on <3 June=2019-06-03>"_s,
        u"killed killed killed 3 3 3 of of of by by in in In , , ; : \u2014 that which who to to be"_s);
    const auto told = tests::tell(text, friday);

    for (const Event &event : told.events) {
        CHECK(event.sentence.contains(event.trigger.range));
        CHECK(event.headline.size() <= maxHeadlineLength);
        CHECK_FALSE(event.headline.isEmpty());
        CHECK_FALSE(event.headline.contains(u'\n'));
        for (const Participant &participant : event.participants) {
            const TextRange through = participant.through;
            CHECK(event.sentence.contains(through.length() > 0 ? through : participant.range));
        }
    }
}
