// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/read_article.h"
#include "core/pipeline/date_together.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using core::PublishedBasis;

namespace {

std::shared_ptr<const core::Extraction> extracted(const QString &text, const QString &path,
                                                  std::optional<core::CivilDay> given = {})
{
    auto article = core::readArticleText(text, path);
    REQUIRE(article);
    return std::make_shared<const core::Extraction>(core::extract(std::move(*article), core::Knowledge(), given));
}

/// States its day, and dates the breach of the weir.
const QString report =
    u"Published: 12 June 2019\n\nKeeper of the Orrin weir is found\n\nDivers found the lock keeper Anselm Quist in the "
    "reeds of Orrin on Wednesday. Quist had been missing since the weir burst at Orrin on June 6, when the flood "
    "carried the lock house of the keeper away.\n"_s;

/// Tells neither day nor year: the weir burst on a Thursday.
const QString undated =
    u"Weir bursts at Orrin, lock keeper missing\n\nThe weir of Orrin burst overnight on Thursday and the flood carried "
    "the lock house away. Divers searched the reeds for the keeper, Anselm Quist.\n"_s;

constexpr core::CivilDay sixthOfJune(std::chrono::year(2019) / 6 / 6);

} // namespace

TEST_CASE("an article without a day is dated by what another tells of the same", "[pipeline]")
{
    const core::Extractions alone = {extracted(report, u"report.txt"_s), extracted(undated, u"undated.txt"_s)};
    REQUIRE(alone[1]->published.basis == PublishedBasis::Unknown);

    const core::Extractions dated = dateTogether(alone, core::Knowledge());

    const core::Publication &published = dated[1]->published;
    CHECK(published.basis == PublishedBasis::Inferred);
    CHECK(published.value.toStdString().starts_with("2019-06"));
    REQUIRE_FALSE(published.evidence.empty());
    CHECK(std::ranges::contains(published.evidence, u"report.txt"_s, &core::PublishedEvidence::article));
    CHECK(dated[0] == alone[0]);
}

TEST_CASE("the day that is set for one article moves what was inferred from it", "[pipeline]")
{
    const QString bare = report.sliced(report.indexOf(u'\n'));
    const core::Knowledge knowledge;
    const auto year = [&](int y) {
        const core::CivilDay day(std::chrono::year(y) / 6 / 12);
        return dateTogether({extracted(bare, u"report.txt"_s, day), extracted(undated, u"undated.txt"_s)}, knowledge)[1]
            ->published.value.first(4)
            .toStdString();
    };

    CHECK(year(2019) == "2019");
    CHECK(year(2013) == "2013");
}

TEST_CASE("an inferred day is not handed on, and is gone when its source goes", "[pipeline]")
{
    const core::Knowledge knowledge;
    const core::Extractions dated =
        dateTogether({extracted(report, u"report.txt"_s), extracted(undated, u"undated.txt"_s)}, knowledge);
    REQUIRE(dated[1]->published.basis == PublishedBasis::Inferred);

    const core::Extractions left =
        dateTogether({dated[1], extracted(u"The harbour choir of Selwyn sang.\n"_s, u"choir.txt"_s)}, knowledge);

    CHECK(left[0]->published.basis == PublishedBasis::Unknown);
}

TEST_CASE("where all days are known nothing is read again", "[pipeline]")
{
    const core::Extractions known = {extracted(report, u"a.txt"_s), extracted(undated, u"b.txt"_s, sixthOfJune)};

    CHECK(dateTogether(known, core::Knowledge()) == known);
}

TEST_CASE("what counts from a day that is only probable says where else it may lie", "[pipeline]")
{
    const auto extraction = extracted(
        u"Photo: The weir of Orrin after the March 2018 flood.\n\nStones come to Orrin\n\nThe valley has been "
        "without its weir since March last year. On June 2 the council of Orrin agreed to a loan. On "
        "Monday carts brought the first stones to the river.\n"_s,
        u"stones.txt"_s);
    REQUIRE(extraction->published.precision == core::Precision::Month);

    const auto brought = std::ranges::find_if(extraction->events,
                                              [](const core::Event &event) { return event.date.within.has_value(); });

    REQUIRE(brought != extraction->events.end());
    CHECK(brought->date.relation == core::Relation::Around);
    CHECK(brought->date.within->begin < brought->date.span->begin);
    CHECK(brought->date.span->end <= brought->date.within->end);
    for (const core::Event &event : extraction->events)
        CHECK((event.date.rule.isEmpty() || !event.date.rule.startsWith(u"date.") || !event.date.within));
}
