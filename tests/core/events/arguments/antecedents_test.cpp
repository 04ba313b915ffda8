// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/arguments/antecedents.h"

#include "tests/core/events/told_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// "Ann Lowell < She": the agent's name, and what stands for it; "-" where there is no agent.
QString agentOf(const tests::ToldText &told, const QString &lemma)
{
    for (const Participant &participant : told.event(lemma).participants) {
        if (participant.role != Role::Agent)
            continue;
        const QString name = told.words(participant.range);
        return participant.through.length() > 0 ? name + u" < "_s + told.words(participant.through) : name;
    }
    return u"-"_s;
}

} // namespace

TEST_CASE("pronouns and short names stand for the name said before", "[events]")
{
    const auto [text, lemma, agent] = GENERATE(table<QString, QString, QString>({
        {u"Ann Lowell was elected. She resigned in May."_s, u"resign"_s, u"Ann Lowell < She"_s},
        {u"Ann Lowell met Peter Brand. Lowell resigned in May."_s, u"resign"_s, u"Ann Lowell < Lowell"_s},
        {u"Peter Brand, the mayor, was elected. The mayor resigned in May."_s, u"resign"_s,
         u"Peter Brand < The mayor"_s},
        {u"Ann Lowell met Peter Brand. Ann resigned in May."_s, u"resign"_s, u"Ann Lowell < Ann"_s},
        {u"# Lowell resigns in Hale\n\nThe mayor, Ann Lowell, spoke to reporters."_s, u"resign"_s,
         u"Ann Lowell < Lowell"_s},
        {u"Ann Lowell was born in Hale. Ann Lowell studied law. The school praised Ann Lowell. Ann Lowell was elected. "
         "The hall was named after Mary Brand. She resigned in May."_s,
         u"resign"_s, u"Ann Lowell < She"_s},
        {u"Microsoft opened a plant. The company hired ten engineers."_s, u"hire"_s, u"Microsoft < The company"_s},
    }));
    CAPTURE(text);

    CHECK(agentOf(tests::tell(text), lemma) == agent);
}

TEST_CASE("pronouns that may stand for several names stand for none", "[events]")
{
    const auto [text, lemma] = GENERATE(table<QString, QString>({
        {u"John Brand and Peter Lowell were elected. He resigned in May."_s, u"resign"_s},
        {u"Peter Brand was elected. She resigned in May."_s, u"resign"_s},
        {u"The weather was fine. He resigned in May."_s, u"resign"_s},
    }));
    CAPTURE(text);

    CHECK(agentOf(tests::tell(text), lemma) == u"-");
}
