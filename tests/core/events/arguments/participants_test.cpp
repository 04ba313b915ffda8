// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/arguments/participants.h"

#include "tests/core/events/told_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// "agent: the army | patient: the rebels", of the first event with this lemma.
QString whoIn(const tests::ToldText &told, const QString &lemma)
{
    static constexpr const char *roles[] = {"agent", "patient", "other"};
    QStringList parts;
    for (const Participant &participant : told.event(lemma).participants)
        parts.push_back(QString::fromLatin1(roles[std::size_t(participant.role)]) + u": "_s +
                        told.words(participant.range));
    return parts.join(u" | ");
}

} // namespace

TEST_CASE("participants of a verb are its subject and its object", "[events]")
{
    const auto [text, lemma, who] = GENERATE(table<QString, QString, QString>({
        {u"Rebels attacked the town."_s, u"attack"_s, u"agent: Rebels | patient: the town"_s},
        {u"The mayor was arrested."_s, u"arrest"_s, u"patient: The mayor"_s},
        {u"The mayor was arrested by the police."_s, u"arrest"_s, u"agent: the police | patient: The mayor"_s},
        {u"The mayor resigned and left the town."_s, u"leave"_s, u"agent: The mayor | patient: the town"_s},
        {u"Soldiers fired at protesters."_s, u"fire"_s, u"agent: Soldiers | patient: protesters"_s},
        {u"(Ann Lowell/Hale Post) The union boycotted the vote."_s, u"boycott"_s,
         u"agent: The union | patient: the vote"_s},
        {u"Actors mocked anti-Lowell protesters."_s, u"mock"_s, u"agent: Actors | patient: anti-Lowell protesters"_s},
        {u"Police clashed with a group of angry miners."_s, u"clash"_s,
         u"agent: Police | other: a group of angry miners"_s},
    }));
    CAPTURE(text);

    CHECK(whoIn(tests::tell(text), lemma) == who);
}

TEST_CASE("participants stand in the clause above where theirs is silent", "[events]")
{
    const auto [text, lemma, who] = GENERATE(table<QString, QString, QString>({
        {u"The general ordered his troops to attack the camp on Monday."_s, u"attack"_s,
         u"agent: his troops | patient: the camp"_s},
        {u"The union decided to boycott the vote."_s, u"boycott"_s, u"agent: The union | patient: the vote"_s},
        {u"The gunman who killed the guard escaped."_s, u"kill"_s, u"agent: The gunman | patient: the guard"_s},
        {u"The gang attacked a bank, killing two guards."_s, u"kill"_s, u"agent: The gang | patient: two guards"_s},
        {u"Police freed a woman kidnapped in May."_s, u"kidnap"_s, u"patient: a woman"_s},
    }));
    CAPTURE(text);

    CHECK(whoIn(tests::tell(text), lemma) == who);
}

TEST_CASE("participants of event nouns hang on the noun or on its light verb", "[events]")
{
    const auto [text, lemma, who] = GENERATE(table<QString, QString, QString>({
        {u"The army's attack on the rebels failed."_s, u"attack"_s, u"agent: The army | patient: the rebels"_s},
        {u"The arrest of Ann Lowell angered the town."_s, u"arrest"_s, u"patient: Ann Lowell"_s},
        {u"There were clashes between the police and the miners."_s, u"clash"_s,
         u"agent: the police | agent: the miners"_s},
        {u"The arrival of the fleet was a surprise."_s, u"arrival"_s, u"agent: the fleet"_s},
        {u"Nurses staged a protest."_s, u"protest"_s, u"agent: Nurses"_s},
        {u"In a statement on Monday, the union blamed the company."_s, u"statement"_s, u"agent: the union"_s},
    }));
    CAPTURE(text);

    CHECK(whoIn(tests::tell(text), lemma) == who);
}

TEST_CASE("participants are shown by the core of their phrase", "[events]")
{
    const auto [text, lemma, who] = GENERATE(table<QString, QString, QString>({
        {u"The mayor, Ann Lowell, opened the bridge."_s, u"open"_s, u"agent: Ann Lowell | patient: the bridge"_s},
        {u"Troops and police stormed the camp."_s, u"storm"_s, u"agent: Troops and police | patient: the camp"_s},
        {u"Ann Lowell and Peter Brand opened the new bridge on Monday."_s, u"open"_s,
         u"agent: Ann Lowell | agent: Peter Brand | patient: the new bridge"_s},
        {u"The United Nations sent observers who speak the language."_s, u"send"_s,
         u"agent: The United Nations | patient: observers"_s},
        {u"It was raining when the miners left the pit on Monday."_s, u"leave"_s,
         u"agent: the miners | patient: the pit"_s},
    }));
    CAPTURE(text);

    CHECK(whoIn(tests::tell(text), lemma) == who);
}
