// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/find_main_event.h"

#include "tests/core/events/told_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString mainLemma(const QString &marked)
{
    const auto told = tests::tell(marked, CivilDay(std::chrono::local_days(std::chrono::year(2019) / 6 / 7)));
    Publication published;
    published.earliest = published.latest = std::chrono::local_days(std::chrono::year(2019) / 6 / 7);
    const Extraction extraction{told.article, published, told.times, told.events, {}};
    const auto main = findMainEvent(extraction);
    return main ? told.events[*main].trigger.lemma : QString();
}

} // namespace

TEST_CASE("the main event is the one that the title names and the lead dates", "[stories]")
{
    const auto [text, lemma] = GENERATE(table<QString, QString>({
        {u"# Ferry sinks off Hale\n\nA storm hit the coast. A ferry sank off Hale on <Monday=2019-06-03>. Boats "
         u"searched "
         "the bay."_s,
         u"sink"_s},
        {u"# Two killed in Ellis bank raid\n\nRaiders shot two guards dead in a bank in Ellis on <Tuesday=2019-06-04>. "
         u"The "
         "police chief spoke to reporters. Three suspects appeared in court on <Thursday=2019-06-06>."_s,
         u"shoot"_s},
        {u"# Bridge reopens in Hale\n\nThe bridge in Hale was opened again on <Thursday=2019-06-06>. It had collapsed "
         u"in "
         "<May 2017=2017-05>, killing two people."_s,
         u"reopen"_s},
    }));
    CAPTURE(text);
    CHECK(mainLemma(text) == lemma);
}

TEST_CASE("the main event is what the article comes back to and what cost victims, not what follows on it", "[stories]")
{
    CHECK(
        mainLemma(u"# Man held after Hale shooting\n\nPolice arrested a man of Hale on <Thursday=2019-06-06>. Two "
                  "clerks were shot dead in a bank in Hale on <Tuesday=2019-06-04>. The shooting wounded a guard."_s) ==
        u"shoot"_s);
}

TEST_CASE("what a title tells and who did it is the main event where no lead tells it better", "[stories]")
{
    CHECK(mainLemma(u"# Mayor blames county for flood\n\nThe river is calm again. A crane was "
                    "brought to Hale. The town hall lies in Mill Street."_s) == u"blame"_s);
}

TEST_CASE("a snippet without a date or a title has a main event", "[stories]")
{
    CHECK(mainLemma(u"Rebels were believed to have seized the mill."_s) == u"seize");
}

TEST_CASE("an article without events has no main event", "[stories]")
{
    CHECK(mainLemma(u"The lake is deep."_s).isEmpty());
}
