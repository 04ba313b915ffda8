// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/wording.h"

#include "tests/support/timeline_builder.h"
#include "tests/ui/british.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

using namespace Catch::Generators;
using core::Precision;
using core::Relation;
using tests::day;

namespace {

core::EventDate dateOf(core::CivilDay begin, core::CivilDay end, Precision precision, const QString &value = {},
                       Relation relation = Relation::On)
{
    core::EventDate date;
    date.value = value;
    date.span = core::TimeSpan{core::Instant(begin), core::Instant(end)};
    date.precision = precision;
    date.relation = relation;
    date.basis = core::DateBasis::Explicit;
    return date;
}

core::EventDate dateOf(core::CivilDay day, std::chrono::seconds begin, std::chrono::seconds end, Precision precision,
                       const QString &value = {})
{
    core::EventDate date = dateOf(day, day, precision, value);
    date.span = core::TimeSpan{core::Instant(day) + begin, core::Instant(day) + end};
    return date;
}

} // namespace

TEST_CASE("Wording tells when, as finely as the words did", "[models]")
{
    const tests::British british;
    using namespace std::chrono_literals;
    const auto [date, text] = GENERATE(table<core::EventDate, QString>({
        {dateOf(day(2019, 6, 4), 50700s, 50701s, Precision::Second), u"4 Jun 2019, 14:05:00"_s},
        {dateOf(day(2019, 6, 4), 50700s, 50760s, Precision::Minute), u"4 Jun 2019, 14:05"_s},
        {dateOf(day(2019, 6, 4), 18h, 24h, Precision::PartOfDay, u"2019-06-04TEV"_s), u"4 Jun 2019, evening"_s},
        {dateOf(day(2019, 6, 4), 5h, 12h, Precision::PartOfDay, u"2019-06-04TMO"_s), u"4 Jun 2019, morning"_s},
        {dateOf(day(2019, 6, 4), day(2019, 6, 5), Precision::Day), u"4 Jun 2019"_s},
        {dateOf(day(2019, 6, 4), day(2019, 6, 7), Precision::Day), u"from 4 Jun 2019 to 6 Jun 2019"_s},
        {dateOf(day(2019, 6, 8), day(2019, 6, 10), Precision::Weekend), u"weekend of 8 Jun 2019"_s},
        {dateOf(day(2019, 6, 3), day(2019, 6, 10), Precision::Week), u"week of 3 Jun 2019"_s},
        {dateOf(day(2019, 6, 1), day(2019, 7, 1), Precision::Month), u"June 2019"_s},
        {dateOf(day(2019, 3, 1), day(2019, 6, 1), Precision::Season, u"2019-SP"_s), u"spring 2019"_s},
        {dateOf(day(2019, 12, 1), day(2020, 3, 1), Precision::Season, u"2019-WI"_s), u"winter 2019–2020"_s},
        {dateOf(day(2019, 4, 1), day(2019, 7, 1), Precision::Quarter), u"Q2 2019"_s},
        {dateOf(day(2019, 7, 1), day(2020, 1, 1), Precision::HalfYear), u"second half of 2019"_s},
        {dateOf(day(2019, 1, 1), day(2020, 1, 1), Precision::Year), u"2019"_s},
        {dateOf(day(-43, 1, 1), day(-42, 1, 1), Precision::Year), u"44 BC"_s},
        {dateOf(day(1990, 1, 1), day(2000, 1, 1), Precision::Decade), u"1990s"_s},
        {dateOf(day(1800, 1, 1), day(1900, 1, 1), Precision::Century), u"19th century"_s},
        {dateOf(day(1801, 1, 1), day(1901, 1, 1), Precision::Century), u"19th century"_s},
        {dateOf(day(2000, 1, 1), day(2100, 1, 1), Precision::Century), u"21st century"_s},
        {dateOf(day(1100, 1, 1), day(1200, 1, 1), Precision::Century), u"12th century"_s},
        {dateOf(day(-499, 1, 1), day(-399, 1, 1), Precision::Century), u"5th century BC"_s},
    }));

    CHECK(ui::Wording::when(date) == text);
}

TEST_CASE("Wording tells how the time meant lies to the time named", "[models]")
{
    const tests::British british;
    const auto [date, text] = GENERATE(table<core::EventDate, QString>({
        {dateOf(day(1900, 1, 1), day(1901, 1, 1), Precision::Year, {}, Relation::Around), u"around 1900"_s},
        {dateOf(day(2019, 9, 1), day(2019, 10, 1), Precision::Month, {}, Relation::Before), u"before September 2019"_s},
        {dateOf(day(2018, 3, 1), day(2018, 4, 1), Precision::Month, {}, Relation::After), u"since March 2018"_s},
        {dateOf(day(2018, 3, 1), day(2018, 6, 1), Precision::Month, {}, Relation::FromTo),
         u"from March 2018 to May 2018"_s},
        {dateOf(day(2017, 1, 1), day(2020, 1, 1), Precision::Year, {}, Relation::Between), u"between 2017 and 2019"_s},
        {core::EventDate{}, u"Undated"_s},
    }));

    CHECK(ui::Wording::when(date) == text);
}

TEST_CASE("Wording tells the part that is meant, and what is left out", "[models]")
{
    const tests::British british;
    core::EventDate date = dateOf(day(2019, 6, 1), day(2019, 6, 11), Precision::Month);
    date.mod = core::TimexMod::Start;
    CHECK(ui::Wording::when(date) == u"early June 2019"_s);
    CHECK(ui::Wording::bounds(date) == u"Earliest 1 Jun 2019, latest 10 Jun 2019"_s);

    date = dateOf(day(1986, 1, 1), day(1990, 1, 1), Precision::Decade);
    date.mod = core::TimexMod::End;
    CHECK(ui::Wording::when(date) == u"late 1980s"_s);

    date = dateOf(day(2018, 3, 1), day(2018, 4, 1), Precision::Month, {}, Relation::After);
    date.exclusive = true;
    CHECK(ui::Wording::when(date) == u"after March 2018"_s);
    CHECK(ui::Wording::bounds(date) == u"Earliest 1 Apr 2018"_s);

    date.relation = Relation::Before;
    CHECK(ui::Wording::when(date) == u"before March 2018"_s);
    CHECK(ui::Wording::bounds(date) == u"Latest 28 Feb 2018"_s);
}

TEST_CASE("Wording says what told the day from the month", "[models]")
{
    using Kind = core::OrderClue::Kind;
    const tests::British british;
    core::Article article;
    article.text = u"It shut on 25/12/2018 and flooded on 3/6/2019 or 6/3/2019."_s;
    const core::TextRange clue = tests::rangeOf(article.text, u"25/12/2018"_s);
    const auto [words, kind, reason] = GENERATE(table<QString, Kind, QString>({
        {u"3/6/2019"_s, Kind::OtherDate, u"; day before month, as in ‘25/12/2018’"_s},
        {u"6/3/2019"_s, Kind::OtherDate, u"; month before day, as in ‘25/12/2018’"_s},
        {u"3/6/2019"_s, Kind::Nearness, u"; day before month: that is nearer to the publication"_s},
        {u"6/3/2019"_s, Kind::Nearness, u"; month before day: that is nearer to the publication"_s},
        {u"3/6/2019"_s, Kind::None, u""_s},
    }));
    core::EventDate date = tests::onDay(day(2019, 6, 3), tests::rangeOf(article.text, words));
    date.basis = core::DateBasis::Explicit;
    date.orderClue = {kind, clue};

    CHECK(ui::Wording::why(date, article) == u"‘%1’, stated in full%2"_s.arg(words, reason));
}

TEST_CASE("Wording tells the interval that a date may lie in", "[models]")
{
    const tests::British british;
    using namespace std::chrono_literals;
    const auto [date, text] = GENERATE(table<core::EventDate, QString>({
        {dateOf(day(2019, 6, 6), day(2019, 6, 7), Precision::Day), u"Thursday, 6 June 2019"_s},
        {dateOf(day(2019, 6, 6), day(2019, 6, 8), Precision::Day, {}, Relation::FromTo),
         u"Earliest 6 Jun 2019, latest 7 Jun 2019"_s},
        {dateOf(day(2012, 3, 1), day(2012, 4, 1), Precision::Month), u"Earliest 1 Mar 2012, latest 31 Mar 2012"_s},
        {dateOf(day(2009, 1, 1), day(2010, 1, 1), Precision::Year, {}, Relation::After), u"Earliest 1 Jan 2009"_s},
        {dateOf(day(2009, 1, 1), day(2010, 1, 1), Precision::Year, {}, Relation::Before), u"Latest 31 Dec 2009"_s},
        {dateOf(day(2019, 6, 4), 18h, 24h, Precision::PartOfDay, u"2019-06-04TEV"_s),
         u"Earliest 4 Jun 2019, 18:00, latest 4 Jun 2019, 23:59"_s},
        {core::EventDate{}, QString()},
    }));

    CHECK(ui::Wording::bounds(date) == text);
}

TEST_CASE("Wording says why a date is what it is", "[models]")
{
    const tests::British british;
    core::Article article;
    article.text = u"On 2 June the pool closed. It flooded on Tuesday evening, three days later."_s;
    core::EventDate date = tests::onDay(day(2019, 6, 4), tests::rangeOf(article.text, u"Tuesday evening"_s));
    const core::Anchor published{core::Anchor::Kind::Published, {}, core::daySpan(day(2019, 6, 6)), Precision::Day};
    const core::Anchor expression{core::Anchor::Kind::Expression, tests::rangeOf(article.text, u"2 June"_s),
                                  core::daySpan(day(2019, 6, 2)), Precision::Day};
    const core::Anchor month{core::Anchor::Kind::Published,
                             {},
                             {core::Instant(day(2019, 6, 1)), core::Instant(day(2019, 7, 1))},
                             Precision::Month};

    const auto why = [&](core::DateBasis basis, core::Derivation derivation, const core::Anchor &anchor) {
        date.basis = basis;
        date.derivation = derivation;
        date.anchor = anchor;
        return ui::Wording::why(date, article);
    };
    using enum core::DateBasis;
    using enum core::Derivation;
    CHECK(why(Explicit, Stated, {}) == u"‘Tuesday evening’, stated in full"_s);
    CHECK(why(Relative, Last, published) ==
          u"‘Tuesday evening’, the Tuesday before Thursday, 6 June 2019 (published)"_s);
    CHECK(why(Relative, Next, expression) == u"‘Tuesday evening’, the Tuesday after Sunday, 2 June 2019 (‘2 June’)"_s);
    CHECK(why(Relative, Shifted, month) == u"‘Tuesday evening’, counted from June 2019 (published)"_s);
    CHECK(why(Relative, Same, expression) == u"‘Tuesday evening’, the same day as Sunday, 2 June 2019 (‘2 June’)"_s);
    CHECK(why(Relative, Completed, published) ==
          u"‘Tuesday evening’, completed from Thursday, 6 June 2019 (published)"_s);
    CHECK(why(Explicit, Completed, {}) == u"‘Tuesday evening’, read as 4 Jun 2019"_s);
    CHECK(why(Inherited, Stated, {}) == u"no date of its own: that of a neighbouring sentence"_s);
    CHECK(why(Inherited, Same, expression) == u"no date of its own: ‘2 June’ in a neighbouring sentence"_s);
    CHECK(why(Published, Stated, {}) == u"no date in the text: the day of publication"_s);
    CHECK(ui::Wording::why({}, article).isEmpty());

    date.span = core::daySpan(day(2019, 4, 30));
    CHECK(why(Relative, Last, published) ==
          u"‘Tuesday evening’: 30 Apr 2019, the last one before Thursday, 6 June 2019 (published)"_s);
    CHECK(why(Relative, Next, published) ==
          u"‘Tuesday evening’: 30 Apr 2019, the next one after Thursday, 6 June 2019 (published)"_s);
}

TEST_CASE("Wording names the other article that tells a day", "[models]")
{
    const tests::British british;
    core::Article article;
    article.text = u"It flooded on Tuesday."_s;
    core::EventDate date = tests::onDay(day(2019, 6, 4));
    date.basis = core::DateBasis::Inherited;
    const auto told = [&](const QString &title) {
        date.elsewhere = std::make_shared<const core::ToldElsewhere>(
            core::ToldElsewhere{u"pool.txt"_s, title, {}, u"late on Tuesday"_s});
        return ui::Wording::why(date, article);
    };

    CHECK(told(u"Pool floods"_s) == u"no day of its own: ‘late on Tuesday’ in ‘Pool floods’, which tells the same"_s);
    CHECK(told({}) == u"no day of its own: ‘late on Tuesday’ in pool.txt, which tells the same"_s);

    date.basis = core::DateBasis::Explicit;
    date.expression = tests::rangeOf(article.text, u"Tuesday"_s);
    CHECK(told(u"Pool floods"_s) ==
          u"‘Tuesday’, stated in full; ‘Pool floods’, which tells the same, has that day too"_s);
}

TEST_CASE("Wording says that the user set a date, and by which words", "[models]")
{
    const tests::British british;
    core::Article article;
    article.text = u"It flooded on Tuesday."_s;
    core::EventDate date = tests::onDay(day(2019, 6, 11), tests::rangeOf(article.text, u"Tuesday"_s));
    date.edited = true;
    date.basis = core::DateBasis::Relative;
    date.derivation = core::Derivation::Next;
    date.anchor = {core::Anchor::Kind::Published, {}, core::daySpan(day(2019, 6, 6)), Precision::Day};
    CHECK(ui::Wording::why(date, article) ==
          u"Set by you: ‘Tuesday’, the Tuesday after Thursday, 6 June 2019 (published)"_s);

    date = tests::onDay(day(2019, 6, 11));
    date.edited = true;
    CHECK(ui::Wording::why(date, article) == u"Set by you: 11 Jun 2019"_s);

    date.typed = u"11 June  2019"_s;
    CHECK(ui::Wording::why(date, article) == u"Set by you: ‘11 June 2019’, stated in full"_s);
}

TEST_CASE("Wording tells what is known of a publication", "[models]")
{
    const tests::British british;
    core::Publication month = tests::publishedOn(day(2019, 6, 1), core::PublishedBasis::Inferred);
    month.precision = Precision::Month;
    month.latest = day(2019, 6, 30);
    core::Publication range = tests::publishedOn(day(2019, 6, 4), core::PublishedBasis::Inferred);
    range.latest = day(2019, 6, 6);
    core::Publication open = tests::publishedOn(day(2019, 6, 1), core::PublishedBasis::Inferred);
    open.latest.reset();
    core::Publication wide = tests::publishedOn(day(2019, 6, 6), core::PublishedBasis::Inferred);
    wide.latest = day(2019, 8, 20);
    wide.value = u"2019-06-06"_s;
    const auto [published, text, brief] = GENERATE_COPY(table<core::Publication, QString, QString>({
        {tests::publishedOn(day(2019, 6, 6)), u"Thu, 6 June 2019"_s, u"6 Jun 2019"_s},
        {tests::publishedOn(day(2019, 6, 6), core::PublishedBasis::Inferred), u"c. Thu, 6 June 2019"_s,
         u"c. 6 Jun 2019"_s},
        {month, u"c. June 2019"_s, u"c. June 2019"_s},
        {range, u"c. 4–6 June 2019"_s, u"c. 4–6 Jun 2019"_s},
        {wide, u"c. Thu, 6 June 2019 (6 Jun – 20 Aug 2019 possible)"_s, u"c. 6 Jun 2019"_s},
        {open, u"since 1 Jun 2019"_s, u"since 1 Jun 2019"_s},
        {core::Publication{}, u"Unknown"_s, u""_s},
    }));

    CHECK(ui::Wording::published(published) == text);
    CHECK(ui::Wording::publishedShort(published) == brief);
}

TEST_CASE("Wording says where a publication day comes from", "[models]")
{
    core::Article article;
    article.text = u"Posted on: Mon, 3rd June 2019"_s;
    core::Publication published = tests::publishedOn(day(2019, 6, 3));
    const auto stated = tests::rangeOf(article.text, u"Mon, 3rd June 2019"_s);

    published.evidence = {{core::PublishedReason::StatedOnPage, stated}};
    CHECK(ui::Wording::publishedWhy(published, article) == u"Stated: ‘Mon, 3rd June 2019’"_s);
    published.evidence = {{core::PublishedReason::GivenByUser, {}}};
    CHECK(ui::Wording::publishedWhy(published, article) == u"Set by you"_s);
    CHECK(ui::Wording::publishedWhy({}, article).contains(u"Set the day"_s));
}

TEST_CASE("Wording tells numbers with their bounds", "[models]")
{
    const tests::British british;
    core::Article article;
    article.text = u"A fine of 3 million crowns was set."_s;
    using enum core::QuantityKind;
    const auto [quantity, text] = GENERATE_COPY(table<core::Quantity, QString>({
        {{Killed, 12, 12, {}}, u"12 killed"_s},
        {{Wounded, 3, {}, {}}, u"at least 3 wounded"_s},
        {{Detained, {}, 40, {}}, u"up to 40 detained"_s},
        {{Displaced, 1000, 1500, {}}, u"1,000 to 1,500 displaced"_s},
        {{Money, 3e6, 3e6, tests::rangeOf(article.text, u"3 million crowns"_s)}, u"3 million crowns"_s},
    }));

    CHECK(ui::Wording::quantity(quantity, article) == text);
}

TEST_CASE("Wording names a sub-kind with its kind, and kinds it does not know by their own word", "[models]")
{
    CHECK(ui::Wording::kind(u"battle") == u"Battles"_s);
    CHECK(ui::Wording::kind(u"battle/armed-clash") == u"Battles: Armed clash"_s);
    CHECK(ui::Wording::topKind(u"battle/armed-clash") == u"Battles"_s);
    CHECK(ui::Wording::kind(u"beekeeping") == u"Beekeeping"_s);
    CHECK(ui::Wording::kind(u"").isEmpty());
}

TEST_CASE("words of the article are told on one line", "[models]")
{
    core::Article article;
    article.text = u"the harbour\n  bridge"_s;

    CHECK(ui::Wording::words(article, {0, article.text.size()}) == u"the harbour bridge"_s);
}
