// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/align_ends.h"

#include "tests/core/temporal/one_sentence.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using core::Derivation;
using core::NamedParts;
using core::TimeExpression;

namespace {

/// The time that `value` names, as if it had been completed from the publication.
TimeExpression completed(const QString &value)
{
    auto time = core::readDate(value, core::TimeGrammar::english()).value();
    time.derivation = Derivation::Completed;
    return time;
}

constexpr NamedParts month{.month = true};
constexpr NamedParts monthAndYear{.year = true, .month = true};
constexpr NamedParts weekday{.weekday = true};
constexpr NamedParts clockTime{};

} // namespace

TEST_CASE("the ends of a stretch are brought beside each other by what their words leave open", "[temporal]")
{
    struct Case
    {
        const char *first;
        NamedParts firstParts;
        const char *last;
        NamedParts lastParts;
        const char *published;
        const char *ends; ///< Their values then; empty where the first does not begin before the last.
    };
    const auto told = GENERATE(values<Case>({
        // one names its year
        {"2019-03-03", month, "2015-04-05", monthAndYear, "2019-06-05", "2015-03-03 2015-04-05"},
        {"2018-11", month, "2018-03", monthAndYear, "2019-06-05", "2017-11 2018-03"},
        {"2017-11", monthAndYear, "2019-03", month, "2019-06-05", "2017-11 2018-03"},
        {"2016-02-29", month, "2015-04-05", monthAndYear, "2019-06-05", ""},
        // none does: what has begun is over, what has not is to come
        {"2018-11", month, "2018-03", month, "2019-02-10", "2017-11 2018-03"},
        {"2018-11", month, "2018-03", month, "2019-06-05", "2018-11 2019-03"},
        {"2019-11", month, "2019-03", month, "2019-06-05", "2019-11 2020-03"},
        {"2018-03", month, "2018-11", month, "2019-06-05", "2018-03 2018-11"},
        // weekdays
        {"2019-06-03", weekday, "2019-05-30", weekday, "2019-06-05", "2019-06-03 2019-06-06"},
        {"2019-06-03", weekday, "2019-05-27", weekday, "2019-06-05", "2019-06-03 2019-06-10"},
        {"2019-06-10", weekday, "2019-06-06", month, "2019-06-10", "2019-06-03 2019-06-06"},
        // clock times
        {"2019-06-05T09:00", clockTime, "2019-06-04T12:00", weekday, "2019-06-05", "2019-06-04T09:00 2019-06-04T12:00"},
        {"2019-06-05T22:00", clockTime, "2019-06-05T02:00", clockTime, "2019-06-05",
         "2019-06-05T22:00 2019-06-06T02:00"},
        {"2019-06-05T22:00", clockTime, "2019-06-05T02:00", weekday, "2019-06-05", "2019-06-04T22:00 2019-06-05T02:00"},
        // years say what they are
        {"2018", monthAndYear, "2012", monthAndYear, "2019-06-05", ""},
    }));
    CAPTURE(told.first, told.last);
    TimeExpression first = completed(QString::fromUtf8(told.first));
    TimeExpression last = completed(QString::fromUtf8(told.last));

    const bool inOrder = core::alignEnds({first, told.firstParts}, {last, told.lastParts},
                                         tests::publishedOn(QString::fromUtf8(told.published)));

    CHECK(inOrder == !QByteArrayView(told.ends).isEmpty());
    if (inOrder)
        CHECK((first.value + u' ' + last.value).toStdString() == told.ends);
    CHECK(inOrder == (first.span->begin < last.span->begin));
}
