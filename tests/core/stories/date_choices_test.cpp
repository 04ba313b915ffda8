// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/date_choices.h"

#include "core/exchange/wording.h"
#include "core/pipeline/extract.h"
#include "tests/support/show.h"
#include "tests/support/timeline_builder.h"

#include <catch2/catch_test_macros.hpp>

#include <QStringList>

using namespace core;
using namespace Qt::StringLiterals;
using tests::day;

namespace {

/// An article of one body, published on Friday 7 June 2019 unless told otherwise.
Extraction extractionOf(const QString &text, std::optional<CivilDay> published = day(2019, 6, 7))
{
    Article article;
    article.path = u"ferry.txt"_s;
    article.text = text;
    article.regions = {{{0, text.size()}, RegionKind::Body}};
    return extract(std::move(article), Knowledge(), published);
}

std::size_t eventOf(const Extraction &extraction, const QString &lemma)
{
    const auto it = std::ranges::find(extraction.events, lemma, [](const Event &event) { return event.trigger.lemma; });
    REQUIRE(it != extraction.events.end());
    return std::size_t(it - extraction.events.begin());
}

QStringList explained(const Extraction &extraction, const QString &lemma)
{
    QStringList lines;
    for (const EventDate &date : dateChoices(extraction, eventOf(extraction, lemma), Knowledge().times))
        lines += explain(date, extraction.article);
    return lines;
}

} // namespace

TEST_CASE("dateChoices offers what was read, what else it may mean, and the day of publication", "[stories]")
{
    const Extraction extraction = extractionOf(u"The ferry sank off the pier on Thursday."_s);

    CHECK(explained(extraction, u"sink"_s) ==
          QStringList{u"‘Thursday’, the Thursday before Friday 7 June 2019 (published)"_s,
                      u"‘Thursday’, the Thursday after Friday 7 June 2019 (published)"_s,
                      u"no date in the text: the article was published Friday 7 June 2019"_s});
}

TEST_CASE("dateChoices offers the other dates around an event that has none of its own", "[stories]")
{
    const Extraction extraction = extractionOf(u"The ferry left the pier on 2 April 2019.\n\n"
                                               "Two sailors of the crew of 1998 were killed."_s,
                                               std::nullopt);

    const QStringList lines = explained(extraction, u"kill"_s);

    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == u"no date of its own: Tuesday 2 April 2019, from ‘2 April 2019’ in a neighbouring sentence"_s);
    CHECK(lines[1] == u"‘1998’, stated as 1998"_s);
}

TEST_CASE("dateChoices of an article without any date offers nothing", "[stories]")
{
    const Extraction extraction = extractionOf(u"The ferry sank off the pier."_s, std::nullopt);

    CHECK(dateChoices(extraction, eventOf(extraction, u"sink"_s), Knowledge().times).empty());
}

TEST_CASE("dateChoices begins with what was read, also after the user set another date", "[stories]")
{
    Extraction extraction = extractionOf(u"The ferry sank off the pier on Thursday."_s);
    const std::size_t event = eventOf(extraction, u"sink"_s);
    const EventDate read = extraction.events[event].date;
    extraction.readEvents.emplace(event, extraction.events[event]).first->second.date = read;
    extraction.events[event].date = *typedDate(u"12 April 2012"_s, extraction, Knowledge().times);

    const auto choices = dateChoices(extraction, event, Knowledge().times);

    REQUIRE(choices.size() == 3);
    CHECK(choices[0] == read);
}

TEST_CASE("typedDate gives a date of the user's own words", "[stories]")
{
    const Extraction extraction = extractionOf(u"The ferry sank off the pier on Thursday."_s);
    const auto typed = [&](const QString &words) { return typedDate(words, extraction, Knowledge().times); };

    const auto tuesday = typed(u" last  Tuesday"_s);
    REQUIRE(tuesday);
    CHECK(tuesday->edited);
    CHECK(tuesday->typed == u"last Tuesday"_s);
    CHECK(tuesday->basis == DateBasis::Relative);
    CHECK(explain(*tuesday, extraction.article) ==
          u"set by the user: ‘last Tuesday’, the Tuesday before Friday 7 June 2019 (published)"_s);

    const auto war = typed(u"between 1914 and 1918"_s);
    REQUIRE(war);
    CHECK(explain(*war, extraction.article) ==
          u"set by the user: ‘between 1914 and 1918’, stated as 1914 to 1918; some time in between"_s);

    CHECK_FALSE(typed(u"soon"_s));
    const auto open = typedDate(u"last Tuesday"_s, extractionOf(u"The ferry sank."_s, {}), Knowledge().times);
    REQUIRE(open);
    CHECK_FALSE(open->span);
}
