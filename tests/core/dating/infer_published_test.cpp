// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/find_published.h"
#include "core/dating/infer_published.h"
#include "tests/support/timeline_builder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;
using core::PublishedBasis;
using core::PublishedReason;

namespace {

core::Publication inferredFrom(const QString &marked)
{
    return inferPublished(tests::extractionOf(marked).article, core::TimeGrammar::english());
}

bool hasReason(const core::Publication &published, PublishedReason reason)
{
    return std::ranges::contains(published.evidence, reason, &core::PublishedEvidence::reason);
}

} // namespace

TEST_CASE("inferPublished finds the day that fits all that the text says", "[dating]")
{
    const auto [text, value] = GENERATE(table<QString, std::string>({
        // the picture is of the day of the news
        {u"_ Divers at the Orrin weir, Tuesday June 4, 2019.\n\nThe weir at Orrin broke on Tuesday, and divers looked "
         "for the keeper of the lock all day."_s,
         "2019-06-04"},
        // the month after the picture: neither the one of the picture nor one much later
        {u"_ Orrin before the flood on May 2, 2019.\n\nBack in May, Orme had asked for a new weir. The rain "
         "set in on May 27, and it broke overnight on Thursday."_s,
         "2019-06"},
        // a year by what was a year ago, the month by what is not long ago
        {u"_ The weir of Orrin after the March 2018 flood.\n\nThe valley has been without its weir since March last "
         "year. On June 2 the council agreed to a loan, and on Monday the first stones came."_s,
         "2019-06"},
    }));
    CAPTURE(text.toStdString());

    const core::Publication published = inferredFrom(text);

    CHECK(published.value.toStdString() == value);
    CHECK(published.basis == PublishedBasis::Inferred);
    REQUIRE(published.earliest);
    REQUIRE(published.latest);
    CHECK(*published.earliest <= *published.latest);
    CHECK_FALSE(published.evidence.empty());
}

TEST_CASE("inferPublished tells what it went by", "[dating]")
{
    const core::Publication published =
        inferredFrom(u"_ The weir of Orrin after the March 2018 flood.\n\nThe valley has been without its weir since "
                     "March last year. On June 2 the council agreed to a loan, and on Monday the first stones "
                     "came."_s);

    CHECK(hasReason(published, PublishedReason::SameTimeTold));
    CHECK(hasReason(published, PublishedReason::DateWithoutYear));
}

TEST_CASE("inferPublished leaves open what nothing tells", "[dating]")
{
    const QString text = GENERATE(
        // no year anywhere
        u"The weir at Orrin broke on Tuesday. Divers looked for the keeper of the lock all day."_s,
        // a history: nothing is told from the day it was written on
        u"The weir was built in 1878. It broke on 3 March 1912, and again on 4 May 1913."_s, u"Nothing happened."_s);
    CAPTURE(text.toStdString());

    const core::Publication published = inferredFrom(text);

    CHECK(published.basis == PublishedBasis::Unknown);
    CHECK(published.value.isEmpty());
}

TEST_CASE("an inferred month has a likeliest day that times count from", "[dating]")
{
    const core::Publication published =
        inferredFrom(u"_ The weir of Orrin after the March 2018 flood.\n\nThe valley has been without its weir since "
                     "March last year. On June 2 the council agreed to a loan, and on Monday the first stones "
                     "came."_s);

    REQUIRE(published.likeliest);
    CHECK(daysOf(published)->contains(*published.likeliest));
    const auto anchor = publicationTime(published);
    REQUIRE(anchor);
    CHECK(anchor->precision == core::Precision::Day);
    CHECK(anchor->span == core::daySpan(*published.likeliest));
}

TEST_CASE("a book without a break is dated by its beginning, in no time", "[dating]")
{
    const core::Publication published = inferredFrom(
        u"The weir at Orrin broke on Tuesday, 4 June 2019, and on Tuesday divers came. "_s.repeated(20'000));

    CHECK(published.value.toStdString().starts_with("2019-06"));
    for (const core::PublishedEvidence &evidence : published.evidence)
        CHECK(evidence.range.end <= 40'000);
}
