// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/date_words.h"
#include "tests/support/instants.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using core::Precision;
using tests::at;

TEST_CASE("a stretch of time is worded as finely as it is known", "[exchange]")
{
    using Case = std::tuple<core::TimeSpan, Precision, QString>;
    const auto [span, precision, words] = GENERATE(values<Case>({
        {{at(2019, 6, 4, 9, 5, 7), at(2019, 6, 4, 9, 5, 8)}, Precision::Second, u"Tuesday 4 June 2019, 09:05:07"_s},
        {{at(2019, 6, 4, 9, 5), at(2019, 6, 4, 9, 6)}, Precision::Minute, u"Tuesday 4 June 2019, 09:05"_s},
        {{at(2019, 6, 4, 17), at(2019, 6, 4, 18)}, Precision::Hour, u"Tuesday 4 June 2019, 17:00"_s},
        {{at(2019, 6, 4, 5), at(2019, 6, 4, 12)}, Precision::PartOfDay, u"the morning of Tuesday 4 June 2019"_s},
        {{at(2019, 6, 4, 12), at(2019, 6, 4, 18)}, Precision::PartOfDay, u"the afternoon of Tuesday 4 June 2019"_s},
        {{at(2019, 6, 4, 18), at(2019, 6, 5)}, Precision::PartOfDay, u"the evening of Tuesday 4 June 2019"_s},
        {{at(2019, 6, 4, 20), at(2019, 6, 5, 5)}, Precision::PartOfDay, u"the night of Tuesday 4 June 2019"_s},
        {{at(2019, 6, 4), at(2019, 6, 5)}, Precision::Day, u"Tuesday 4 June 2019"_s},
        {{at(2019, 6, 8), at(2019, 6, 10)}, Precision::Weekend, u"the weekend of Saturday 8 June 2019"_s},
        {{at(2019, 6, 3), at(2019, 6, 10)}, Precision::Week, u"the week of Monday 3 June 2019"_s},
        {{at(2019, 6, 1), at(2019, 7, 1)}, Precision::Month, u"June 2019"_s},
        {{at(2019, 6, 1), at(2019, 9, 1)}, Precision::Season, u"the summer of 2019"_s},
        {{at(2019, 12, 1), at(2020, 3, 1)}, Precision::Season, u"the winter of 2019"_s},
        {{at(2019, 7, 1), at(2019, 10, 1)}, Precision::Quarter, u"the 3rd quarter of 2019"_s},
        {{at(2019, 7, 1), at(2020, 1, 1)}, Precision::HalfYear, u"the second half of 2019"_s},
        {{at(2019, 1, 1), at(2020, 1, 1)}, Precision::Year, u"2019"_s},
        {{at(-43, 1, 1), at(-42, 1, 1)}, Precision::Year, u"44 BC"_s},
        {{at(0, 1, 1), at(1, 1, 1)}, Precision::Year, u"1 BC"_s},
        {{at(1990, 1, 1), at(2000, 1, 1)}, Precision::Decade, u"the 1990s"_s},
        {{at(-43, 1, 1), at(-33, 1, 1)}, Precision::Decade, u"the decade from 44 BC"_s},
        {{at(1900, 1, 1), at(2000, 1, 1)}, Precision::Century, u"the 20th century"_s},
        {{at(1901, 1, 1), at(2001, 1, 1)}, Precision::Century, u"the 20th century"_s},
        {{at(1100, 1, 1), at(1200, 1, 1)}, Precision::Century, u"the 12th century"_s},
        {{at(-99, 1, 1), at(1, 1, 1)}, Precision::Century, u"the 1st century BC"_s},
        // parts are called by what they are a part of
        {{at(1986, 1, 1), at(1990, 1, 1)}, Precision::Decade, u"the 1980s"_s},
        {{at(1860, 1, 1), at(1900, 1, 1)}, Precision::Century, u"the 19th century"_s},
        {{at(2019, 6, 7), at(2019, 6, 10)}, Precision::Week, u"the week of Monday 3 June 2019"_s},
        {{at(2020, 2, 1), at(2020, 3, 1)}, Precision::Season, u"the winter of 2019"_s},
        {{at(2019, 6, 21), at(2019, 7, 1)}, Precision::Month, u"June 2019"_s},
        {{at(1911, 1, 1), at(1934, 1, 1)}, Precision::Era, u"1911 to 1933"_s},
    }));

    CHECK(core::inWords(span, precision) == words);
}

TEST_CASE("a stretch between two times is worded by its first and its last", "[exchange]")
{
    using Case = std::tuple<core::TimeSpan, Precision, QString>;
    const auto [span, precision, words] = GENERATE(values<Case>({
        {{at(2019, 6, 4, 9), at(2019, 6, 4, 12)},
         Precision::Hour,
         u"Tuesday 4 June 2019, 09:00 to Tuesday 4 June 2019, 12:00"_s},
        {{at(2019, 6, 3), at(2019, 6, 6)}, Precision::Day, u"Monday 3 June 2019 to Wednesday 5 June 2019"_s},
        {{at(2018, 3, 1), at(2018, 6, 1)}, Precision::Month, u"March 2018 to May 2018"_s},
        {{at(1914, 1, 1), at(1919, 1, 1)}, Precision::Year, u"1914 to 1918"_s},
        {{at(1950, 1, 1), at(1980, 1, 1)}, Precision::Decade, u"the 1950s to the 1970s"_s},
        {{at(1700, 1, 1), at(1900, 1, 1)}, Precision::Century, u"the 18th century to the 19th century"_s},
        {{at(-43, 1, 1), at(1, 1, 1)}, Precision::Year, u"44 BC to 1 BC"_s},
        {{at(2018, 3, 1), at(2018, 4, 1)}, Precision::Month, u"March 2018"_s},
    }));

    CHECK(core::stretchInWords(span, precision) == words);
}
