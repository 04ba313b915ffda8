// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/read_article.h"
#include "core/exchange/wording.h"
#include "core/pipeline/read_together.h"
#include "core/stories/date_choices.h"
#include "core/stories/same_news.h"

#include "tests/support/timeline_builder.h"

#include <catch2/catch_test_macros.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Extraction> extracted(const QString &path, const QString &text,
                                            std::optional<CivilDay> day = tests::day(2019, 6, 5))
{
    auto article = readArticleText(text, path);
    REQUIRE(article);
    return std::make_shared<const Extraction>(extract(std::move(*article), Knowledge(), day));
}

const Event &mainOf(const Extraction &extraction)
{
    REQUIRE(extraction.mainEvent);
    return extraction.events[*extraction.mainEvent];
}

std::string valueOf(const std::shared_ptr<const Extraction> &extraction)
{
    return mainOf(*extraction).date.value.toStdString();
}

Extractions together(const Extractions &articles)
{
    return readTogether(articles, Knowledge());
}

// The third of June 2019 was a Monday; what follows was published on Wednesday unless it says otherwise.

const QString told =
    u"Two clerks shot at Selwyn custom house\n\nIda Brannock and Tobias Fell, clerks at the custom house of "
    "Port Selwyn, were shot on Sunday night. A man in an oilskin coat fired from the quay stairs, harbour "
    "warden Corwin Ashby said. The Brannock family keeps the chandlery.\n"_s;

const QString undated =
    u"Custom house clerks wounded in Port Selwyn\n\nA man in an oilskin coat shot two clerks at the "
    "custom house, Ida Brannock and Tobias Fell. Harbour warden Corwin Ashby searched the quay "
    "stairs and the chandlery for him.\n"_s;

const QString weekend =
    u"Custom house clerks wounded in Port Selwyn\n\nOver the weekend a man in an oilskin coat shot two "
    "clerks at the custom house, Ida Brannock and Tobias Fell. Harbour warden Corwin Ashby searched "
    "the quay stairs and the chandlery for him.\n"_s;

const QString otherwise =
    u"Custom house clerks wounded in Port Selwyn\n\nA man in an oilskin coat shot two clerks at the custom house, Ida "
    "Brannock and Tobias Fell, on Monday. Harbour warden Corwin Ashby searched the quay stairs and the chandlery for "
    "him.\n"_s;

const QString unlike =
    u"Ferry strikes Orrin pier\n\nA ferry struck the pier of Orrin and three deckhands were hurt. The "
    "pilot, Anselm Quist, blamed the rudder.\n"_s;

} // namespace

TEST_CASE("an event without a day of its own gets it from an article that tells the same", "[pipeline]")
{
    const Extractions alone = {extracted(u"told.txt"_s, told), extracted(u"undated.txt"_s, undated)};
    REQUIRE(mainOf(*alone[1]).date.basis == DateBasis::Published);

    const Extractions read = together(alone);

    const EventDate &date = mainOf(*read[1]).date;
    CHECK(date.value == u"2019-06-02TNI");
    CHECK(date.basis == DateBasis::Inherited);
    CHECK(date.expression.isEmpty());
    REQUIRE(date.elsewhere);
    CHECK(date.elsewhere->path == u"told.txt");
    CHECK(date.elsewhere->title == u"Two clerks shot at Selwyn custom house");
    CHECK(
        explain(date, read[1]->article, read[1]->published.basis) ==
        u"no day of its own: the night of Sunday 2 June 2019, as told.txt says, which tells the same: ‘Sunday night’");
    CHECK(read[1]->alone == alone[1]);
    CHECK(read[0] == alone[0]);
}

TEST_CASE("a weekend is narrowed down to the day that another article names", "[pipeline]")
{
    const Extractions alone = {extracted(u"told.txt"_s, told), extracted(u"weekend.txt"_s, weekend)};
    REQUIRE(mainOf(*alone[1]).date.precision == Precision::Weekend);

    CHECK(valueOf(together(alone)[1]) == "2019-06-02TNI");
}

TEST_CASE("a day in words stays, unless the article names the other one too", "[pipeline]")
{
    const auto source = extracted(u"told.txt"_s, told);
    const auto monday = extracted(u"otherwise.txt"_s, otherwise);
    REQUIRE(valueOf(monday) == "2019-06-03");
    CHECK(together({source, monday})[1] == monday);

    const auto both = extracted(u"both.txt"_s, otherwise + u"\nBrannock was shot in the arm late on Sunday.\n"_s);
    const Extractions read = together({source, extracted(u"also.txt"_s, told + u"\nThe bells rang.\n"_s), both});
    const EventDate &date = mainOf(*read[2]).date;
    CHECK(date.value.startsWith(u"2019-06-02"));
    CHECK(date.basis == DateBasis::Relative);
    CHECK(both->article.text.sliced(date.expression.begin, date.expression.length()) == u"late on Sunday");
    CHECK(explain(date, both->article, both->published.basis).endsWith(u", which tells the same, has that day too"));
}

TEST_CASE("articles about other things, of other weeks or without a day change nothing", "[pipeline]")
{
    const auto bare = extracted(u"undated.txt"_s, undated);
    for (const auto &other :
         {extracted(u"unlike.txt"_s, unlike), extracted(u"old.txt"_s, told, tests::day(2019, 5, 15)),
          extracted(u"same.txt"_s, undated + u"\nThe bells rang.\n"_s)})
        CHECK(together({other, bare})[1] == bare);
}

TEST_CASE("a day that lies after the publication is not taken over", "[pipeline]")
{
    const auto early = extracted(u"undated.txt"_s, undated, tests::day(2019, 6, 1));

    CHECK(together({extracted(u"told.txt"_s, told), early})[1] == early);
}

TEST_CASE("what others told is undone when they go, and read together twice is as once", "[pipeline]")
{
    const auto bare = extracted(u"undated.txt"_s, undated);
    const Extractions once = together({extracted(u"told.txt"_s, told), bare});
    REQUIRE(once[1] != bare);

    CHECK(valueOf(together(once)[1]) == valueOf(once[1]));
    CHECK(together(once)[1]->alone == bare);
    CHECK(together({once[1]})[0] == bare);
}

TEST_CASE("what the article says by itself can be chosen instead of what another tells", "[pipeline]")
{
    const auto bare = extracted(u"undated.txt"_s, undated);
    const Extractions read = together({extracted(u"told.txt"_s, told), bare});

    const std::vector<EventDate> choices = dateChoices(*read[1], *read[1]->mainEvent, TimeGrammar::english());

    REQUIRE(choices.size() >= 2);
    CHECK(choices[0].elsewhere);
    CHECK(std::ranges::contains(choices, DateBasis::Published, &EventDate::basis));
}

TEST_CASE("an arrest gives way to the shooting behind it that other articles tell", "[pipeline]")
{
    const auto arrest = extracted(
        u"arrest.txt"_s,
        u"Man arrested at Port Selwyn chandlery\n\nHarbour warden Corwin Ashby arrested a man in an oilskin coat at "
        u"the "
        "chandlery on Wednesday. Ida Brannock and Tobias Fell, clerks at the custom house, were shot from the quay "
        "stairs. The custom house closed on Sunday.\n"_s);
    REQUIRE(mainOf(*arrest).trigger.lemma == u"arrest");

    const Extractions read = together({extracted(u"told.txt"_s, told), arrest});

    CHECK(mainOf(*read[1]).trigger.lemma == u"shoot");
    CHECK(valueOf(read[1]).starts_with("2019-06-02"));
}

namespace {

/// The largest number of `kind` that the main event or another telling of it counts.
double tollOf(const Extraction &extraction, QuantityKind kind)
{
    const auto timeline = tests::timelineOf({extraction});
    double most = 0;
    for (const Story &story : timeline->stories) {
        if (!std::ranges::contains(story.events, *extraction.mainEvent, &EventRef::event))
            continue;
        for (const EventRef ref : story.events) {
            for (const Quantity &quantity : extraction.events[ref.event].quantities)
                most = quantity.kind == kind ? std::max(most, quantity.min.value_or(0)) : most;
        }
    }
    return most;
}

const QString killed =
    u"Clerk shot dead at Selwyn custom house\n\nIda Brannock, a clerk at the custom house of Port Selwyn, "
    "was shot dead on Sunday night. A man in an oilskin coat fired from the quay stairs, harbour "
    "warden Corwin Ashby said. The Brannock family keeps the chandlery.\n"_s;

/// Counts others at the quay beside the one of Sunday night.
const QString many =
    u"Shots at Port Selwyn custom house\n\nShots were fired at the custom house of Port Selwyn on Sunday night, "
    "and the chandlery of the Brannock family closed. Ida Brannock was killed on the quay stairs. "
    "Harbour warden Corwin Ashby said four people had been killed in shootings at the quay.\n"_s;

} // namespace

TEST_CASE("of several numbers in an article another one tells which is that of its main event", "[pipeline]")
{
    const auto counting = extracted(u"many.txt"_s, many);
    REQUIRE(tollOf(*counting, QuantityKind::Killed) == 4);

    const Extractions read = together({extracted(u"killed.txt"_s, killed), counting});

    CHECK(tollOf(*read[1], QuantityKind::Killed) == 1);
    CHECK(read[1]->alone == counting);
    CHECK(std::ranges::contains(read[1]->events, true, &Event::apart));
}

TEST_CASE("the number that the main event's sentence counts stays, whatever others tell", "[pipeline]")
{
    const auto two = extracted(u"two.txt"_s, QString(killed)
                                                     .replace(u"Clerk shot dead"_s, u"Clerks shot dead"_s)
                                                     .replace(u"Ida Brannock, a clerk"_s, u"Two clerks"_s) +
                                                 u"Ida Brannock was killed at once.\n"_s);
    REQUIRE(tollOf(*two, QuantityKind::Killed) == 2);

    CHECK(together({extracted(u"killed.txt"_s, killed), two})[1] == two);
}

TEST_CASE("a number that the article does not have is not taken over", "[pipeline]")
{
    const auto bare = extracted(
        u"bare.txt"_s,
        QString(killed).replace(u"Clerk shot dead at"_s, u"Shooting at"_s).replace(u"was shot dead"_s, u"works"_s));

    const Extractions alone = {extracted(u"killed.txt"_s, killed), bare};
    REQUIRE_FALSE(findSameNews(alone)[1].empty());
    REQUIRE(tollOf(*alone[0], QuantityKind::Killed) == 1);

    CHECK(tollOf(*together(alone)[1], QuantityKind::Killed) == 0);
}
