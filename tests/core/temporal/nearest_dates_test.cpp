// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/temporal/one_sentence.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace {

struct Case
{
    const char *text;
    const char *published;
    const char *value; ///< Of the last time in the text.
};

void check(const Case &example)
{
    CAPTURE(example.text, example.published);
    const auto times = tests::timesIn(QString::fromUtf8(example.text), QString::fromUtf8(example.published));
    REQUIRE(!times.empty());
    CHECK(times.back().value.toStdString() == example.value);
}

} // namespace

TEST_CASE("a month or day without its year is the nearest that the verb allows", "[temporal]")
{
    check(GENERATE(values<Case>({
        {"The ferry sank in November.", "2019-12-05", "2019-11"},
        {"The ferry sank in November.", "2019-08-05", "2018-11"},
        {"They were told to leave in November.", "2019-10-30", "2019-11"},
        {"The ferry will sail in March.", "2019-10-30", "2020-03"},
        {"The ferry will sail in October.", "2019-10-30", "2019-10"},
        {"The ferry takes on guests through January.", "2019-10-30", "2020-01"},
        {"The rule takes effect July 1.", "2019-03-22", "2019-07-01"},
        {"The offer had been open since August 6.", "2019-02-13", "2018-08-06"},
        {"They met on Thursday, March 9.", "2017-01-09", "2017-03-09"},
    })));
}

TEST_CASE("a quarter is the last one that is over, and comparisons do not move it", "[temporal]")
{
    check(GENERATE(values<Case>({
        {"The mill expects to tell its third-quarter figures.", "2019-10-20", "2019-Q3"},
        {"The mill hopes for a better second quarter.", "2019-11-20", "2020-Q2"},
        {"Sales fell.\n\nThey rose in the quarter.", "2019-11-20", "2019-Q3"},
        {"In the third quarter it lost more than a year earlier.\n\nSales rose in the quarter.", "2019-11-20",
         "2019-Q3"},
    })));
}

TEST_CASE("a weekday goes by the verb that is nearest, and by what stands beside it", "[temporal]")
{
    check(GENERATE(values<Case>({
        {"The council on Sunday chose a mayor who will begin soon.", "2019-06-06", "2019-06-02"},
        {"Trading resumes Monday.", "2019-06-06", "2019-06-10"},
        {"The ferry is to sail on Monday.", "2019-06-06", "2019-06-10"},
        {"The vote was put off until Monday.", "2019-06-06", "2019-06-10"},
        {"A march was called for Sunday.", "2019-06-06", "2019-06-09"},
        {"They seek ways around Wednesday's ruling.", "2019-06-06", "2019-06-05"},
        {"They would look for ways around Wednesday's ruling.", "2019-06-06", "2019-06-05"},
        {"The United clerks met Monday.", "2019-06-06", "2019-06-03"},
        {"It has rained since Monday.", "2019-06-06", "2019-06-03"},
    })));
}
