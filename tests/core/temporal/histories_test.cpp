// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/temporal/one_sentence.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace {

/// Enough for a text to be taken for a history; it ends in November 1862.
const QString opening =
    QStringLiteral("The canal was begun on 3 May 1858. It was opened on 6 June 1861. The first lock "
                   "gave way on 20 November 1862.\n\n");

QString lastOf(const char *text, const char *published = "2009-12-19")
{
    const auto times = tests::timesIn(opening + QString::fromUtf8(text), QString::fromUtf8(published));
    return times.empty() ? QString() : times.back().value;
}

} // namespace

TEST_CASE("a history goes on from the date it has come to", "[temporal]")
{
    struct Case
    {
        const char *text;
        const char *value;
    };
    const auto example = GENERATE(values<Case>({
        {"In December the water was let out.", "1862-12"},
        {"In February it was let in again.", "1863-02"},
        {"The works had stood still in August.", "1862-08"},
        {"The following spring a second lock was built.", "1863-SP"},
        {"Two days later the bank slipped.", "1862-11-22"},
        {"Later that year the owners fled.", "1862"},
        {"In 1870, new owners came.\n\nIn March they raised the toll.", "1870-03"},
        {"The owners (heirs of a fortune made in 1790) fled.\n\nIn March they came back.", "1863-03"},
        {"A survey of 1840 was found.\n\nIn March the works began again.", "1863-03"},
        {"The second lock was built in 1865.\n\nIn March the third was begun.", "1865-03"},
        {"The banks are to be raised by 1890.\n\nIn March the third lock was begun.", "1863-03"},
        {"Good years, 1870–1872\n\nIn March the toll was raised.", "1870-03"},
    }));
    CAPTURE(example.text);

    CHECK(lastOf(example.text).toStdString() == example.value);
}

TEST_CASE("a history counts nothing from the day it was published", "[temporal]")
{
    CHECK(lastOf("They worked at night.", "2009-12-19").toStdString() == "1862-11-20TNI");
    CHECK(lastOf("The toll was raised.\n\nThe tolls were high.\n\nThey worked at night.").toStdString() ==
          "XXXX-XX-XXTNI");
    CHECK(lastOf("The toll was raised.\n\nThe tolls were high.\n\nIt broke on Tuesday.").toStdString() == "XXXX-WXX-2");
}

TEST_CASE("news that tell of long ago are no history", "[temporal]")
{
    CHECK(lastOf("The mayor said on Tuesday that the canal would be filled in. He said last week that it stank.",
                 "2009-12-19") == QStringLiteral("2009-W50"));
}

TEST_CASE("a text of unknown day is a history only where nothing speaks from that day", "[temporal]")
{
    const char *former = "A second lock gave way on 2 March 1863. The former owner paid.";
    CHECK(lastOf(former, "") == QStringLiteral("PAST_REF"));

    const char *yesterday = "A second lock gave way on 2 March 1863. The former owner paid yesterday.";
    CHECK(lastOf(yesterday, "") == QStringLiteral("XXXX-XX-XX"));
}
