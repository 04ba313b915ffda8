// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/telling/complete_main_event.h"

#include "tests/core/events/told_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// The last event with `lemma` in `told`, completed as its main event.
Event completed(tests::ToldText &told, const QString &lemma)
{
    const auto reversed = std::ranges::find_if(told.events.rbegin(), told.events.rend(),
                                               [&](const Event &event) { return event.trigger.lemma == lemma; });
    REQUIRE(reversed != told.events.rend());
    const auto main = std::size_t(std::distance(reversed, told.events.rend())) - 1;
    completeMainEvent(told.article, told.analysis, told.times, told.events, main);
    return told.events[main];
}

/// "agent: Ann Lowell < a woman | patient: the bank".
QString whoOf(const tests::ToldText &told, const Event &event)
{
    QStringList who;
    for (const Participant &participant : event.participants) {
        const QString role = participant.role == Role::Agent     ? u"agent: "_s
                             : participant.role == Role::Patient ? u"patient: "_s
                                                                 : u"other: "_s;
        const QString through =
            participant.through.length() > 0 ? u" < "_s + told.words(participant.through) : QString();
        who.push_back(role + told.words(participant.range) + through);
    }
    return who.join(u" | ");
}

} // namespace

TEST_CASE("the main event takes its agent from another telling of it alone", "[events]")
{
    const auto [text, lemma, who] = GENERATE(table<QString, QString, QString>({
        {u"# Rebels attack depot in Hale\n\nA depot in Hale was attacked on Monday."_s, u"attack"_s,
         u"agent: Rebels | patient: A depot"_s},
        {u"# Lowell hails arrests at Hale depot\n\nThree men were arrested at the depot in Hale on Monday."_s,
         u"arrest"_s, u"patient: Three men"_s},
        {u"# Ann Lowell arrested in Hale\n\nThe mayor praised the officers. Ann Lowell was arrested in Hale."_s,
         u"arrest"_s, u"patient: Ann Lowell"_s},
    }));
    CAPTURE(text);
    auto told = tests::tell(text);

    CHECK(whoOf(told, completed(told, lemma)) == who);
}

TEST_CASE("an agent without a name is named as another telling has it", "[events]")
{
    auto told = tests::tell(u"Peter Brand fell into a well near Hale.\n\nA boy fell into a well on Sunday."_s);

    CHECK(whoOf(told, completed(told, u"fall"_s)) == u"agent: Peter Brand < A boy");
}

TEST_CASE("words that name the day of the main event elsewhere date it", "[events]")
{
    const auto [text, lemma, words] = GENERATE(table<QString, QString, QString>({
        {u"# Ferry sinks off Hale\n\nThe ferry sank off Hale on <Monday=2019-06-03>.\n\nThe ferry sank within an hour."_s,
         u"sink"_s, u"Monday"_s},
        {u"# Talks end\n\nThey ended in Hale after a quarrel.\n\nThe guests of <Monday=2019-06-03>'s talk left."_s,
         u"talk"_s, u"Monday"_s},
        {u"# Ferry sinks off Hale\n\nThe ferry sank off Hale.\n\nThe owner spoke on <Friday=2019-06-07>."_s, u"sink"_s,
         u""_s},
    }));
    CAPTURE(text);
    auto told = tests::tell(text, CivilDay(std::chrono::local_days(std::chrono::year(2019) / 6 / 7)));

    const EventDate date = completed(told, lemma).date;

    CHECK(told.words(date.expression) == words);
    CHECK((date.basis == DateBasis::Inherited || date.basis == DateBasis::Published) == words.isEmpty());
}
