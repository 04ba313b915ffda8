// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/factuality/status.h"

#include "tests/core/events/told_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// The status of the first event with this lemma in `text`.
QString statusIn(const QString &text, const QString &lemma)
{
    return tests::statusName(tests::tell(text).event(lemma).status);
}

} // namespace

TEST_CASE("statusOf reads tense, modals and negation", "[events]")
{
    const auto [text, lemma, status] = GENERATE(table<QString, QString, QString>({
        {u"Raiders attacked the mill."_s, u"attack"_s, u"happened"_s},
        {u"The dam is being rebuilt."_s, u"rebuild"_s, u"ongoing"_s},
        {u"Ministers will meet in Hale."_s, u"meet"_s, u"planned"_s},
        {u"Ministers are to meet in Hale."_s, u"meet"_s, u"planned"_s},
        {u"The bank is going to close two branches."_s, u"close"_s, u"planned"_s},
        {u"The river could burst its banks."_s, u"burst"_s, u"conditional"_s},
        {u"The clerk may have burned the letters."_s, u"burn"_s, u"alleged"_s},
        {u"The raiders did not attack the guard."_s, u"attack"_s, u"denied"_s},
        {u"Ministers will not meet in Hale."_s, u"meet"_s, u"denied"_s},
        {u"Nobody was killed."_s, u"kill"_s, u"denied"_s},
        {u"No one was killed."_s, u"kill"_s, u"denied"_s},
        {u"Neither side attacked."_s, u"attack"_s, u"denied"_s},
        {u"The boat never arrived."_s, u"arrive"_s, u"denied"_s},
        {u"They left without paying."_s, u"pay"_s, u"denied"_s},
        {u"The raiders not only attacked the mill but burned it."_s, u"attack"_s, u"happened"_s},
        {u"No fewer than twelve men were killed."_s, u"kill"_s, u"happened"_s},
        {u"The boat did not arrive until Monday."_s, u"arrive"_s, u"happened"_s},
        {u"The group has yet to respond."_s, u"respond"_s, u"denied"_s},
        {u"The bank will lower its fees in response to mounting anger."_s, u"mount"_s, u"happened"_s},
    }));
    CAPTURE(text);

    CHECK(statusIn(text, lemma) == status);
}

TEST_CASE("statusOf lets the innermost word above an event decide", "[events]")
{
    const auto [text, lemma, status] = GENERATE(table<QString, QString, QString>({
        {u"The council plans to close the pool."_s, u"close"_s, u"planned"_s},
        {u"The council did not plan to close the pool."_s, u"close"_s, u"denied"_s},
        {u"The envoy denied that he planned to attack."_s, u"attack"_s, u"denied"_s},
        {u"The envoy denied that he had attacked the mill."_s, u"attack"_s, u"denied"_s},
        {u"The guard did not fail to arrive."_s, u"arrive"_s, u"happened"_s},
        {u"The raiders managed to escape."_s, u"escape"_s, u"happened"_s},
        {u"The storm forced the crew to return."_s, u"return"_s, u"happened"_s},
        {u"The driver refused to stop and fled."_s, u"flee"_s, u"happened"_s},
        {u"Workers plan to gather and block the port."_s, u"block"_s, u"planned"_s},
        {u"The rebels threatened to attack the port."_s, u"attack"_s, u"feared"_s},
        {u"The union urged members to strike."_s, u"strike"_s, u"conditional"_s},
        {u"Two men tried to rob the bank."_s, u"rob"_s, u"conditional"_s},
        {u"He was accused of robbing a bank."_s, u"rob"_s, u"alleged"_s},
        {u"Gunmen are said to have attacked the mill."_s, u"attack"_s, u"alleged"_s},
        {u"The mayor regrets that the dam collapsed."_s, u"collapse"_s, u"happened"_s},
    }));
    CAPTURE(text);

    CHECK(statusIn(text, lemma) == status);
}

TEST_CASE("statusOf keeps clauses apart that stand for themselves", "[events]")
{
    const auto [text, lemma, status] = GENERATE(table<QString, QString, QString>({
        {u"The king will visit the town where twelve miners died."_s, u"die"_s, u"happened"_s},
        {u"Voters will elect a mayor who fled the town in May."_s, u"flee"_s, u"happened"_s},
        {u"The port will reopen because the flood has receded."_s, u"recede"_s, u"happened"_s},
        {u"The talks will resume unless the rebels attack."_s, u"attack"_s, u"conditional"_s},
        {u"If the deal fails, dockers will strike."_s, u"strike"_s, u"conditional"_s},
        {u"The ministry said it would close the port."_s, u"close"_s, u"planned"_s},
        {u"The council will investigate the collision."_s, u"collision"_s, u"happened"_s},
    }));
    CAPTURE(text);

    CHECK(statusIn(text, lemma) == status);
}

TEST_CASE("statusOf reads what stands around an event noun", "[events]")
{
    const auto [text, lemma, status] = GENERATE(table<QString, QString, QString>({
        {u"The planned summit worries the mayor."_s, u"summit"_s, u"planned"_s},
        {u"The talks due on Monday worry the mayor."_s, u"talk"_s, u"planned"_s},
        {u"Plans for a summit were published."_s, u"summit"_s, u"planned"_s},
        {u"The council called off the summit."_s, u"summit"_s, u"cancelled"_s},
        {u"Talks planned for Monday were dropped."_s, u"talk"_s, u"cancelled"_s},
        {u"The abandoned election angered the town."_s, u"election"_s, u"cancelled"_s},
        {u"A possible strike worries the mayor."_s, u"strike"_s, u"conditional"_s},
        {u"The alleged robbery shook the town."_s, u"robbery"_s, u"alleged"_s},
        {u"The threat of a strike remains."_s, u"strike"_s, u"feared"_s},
        {u"A strike is likely."_s, u"strike"_s, u"planned"_s},
        {u"No talks took place."_s, u"talk"_s, u"denied"_s},
        {u"Ministers will hold a summit in Hale."_s, u"summit"_s, u"planned"_s},
        {u"The talks were called off to give both camps more time."_s, u"talk"_s, u"cancelled"_s},
        {u"The talks failed to begin."_s, u"talk"_s, u"denied"_s},
    }));
    CAPTURE(text);

    CHECK(statusIn(text, lemma) == status);
}

TEST_CASE("statusOf reads titles as titles are written", "[events]")
{
    const auto [text, lemma, status] = GENERATE(table<QString, QString, QString>({
        {u"# Rebels attack Hale market"_s, u"attack"_s, u"happened"_s},
        {u"# Council to vote on dam"_s, u"vote"_s, u"planned"_s},
        {u"# Three killed in mine blast"_s, u"kill"_s, u"happened"_s},
    }));
    CAPTURE(text);

    CHECK(statusIn(text + u"\n\nThe weather was fine."_s, lemma) == status);
}
