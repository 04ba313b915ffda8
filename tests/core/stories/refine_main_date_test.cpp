// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/refine_main_date.h"

#include "core/article/read_article.h"
#include "core/pipeline/extract.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// The day of the main event, as TIMEX3 writes it.
QString mainDayOf(const QString &text)
{
    auto article = readArticle(text.toUtf8(), u"hale.txt"_s);
    REQUIRE(article);
    const CivilDay monday(std::chrono::local_days(std::chrono::year(2019) / 6 / 10));
    const Extraction extraction = extract(*std::move(article), Knowledge(), monday);
    REQUIRE(extraction.mainEvent);
    return extraction.events[*extraction.mainEvent].date.value.first(10);
}

} // namespace

TEST_CASE("a vague day of the main event gives way to the day that another telling names within it", "[stories]")
{
    const auto [when, again, value] = GENERATE(table<QString, QString, QString>({
        {u"over the weekend"_s, u"Police said two clerks were shot on Saturday in Mill Street."_s, u"2019-06-08"_s},
        {u"last week"_s, u"Police said two clerks were shot on Thursday in Mill Street."_s, u"2019-06-06"_s},
        {u"on Sunday"_s, u"Police said two clerks were shot in Mill Street."_s, u"2019-06-09"_s},
    }));
    CAPTURE(when);

    const QString day = mainDayOf(u"Two clerks shot in Hale bank\n\nTwo clerks were shot in a bank in Hale "_s + when +
                                  u".\n\nThe owners of the bank live in the town. "_s + again + u"\n"_s);

    CHECK(day == value);
}
