// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/wording.h"
#include "tests/support/instants.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using core::Anchor;
using core::DateBasis;
using core::Derivation;
using core::EventDate;
using core::Precision;
using core::Relation;
using core::TimeSpan;
using tests::at;

namespace {

constexpr auto stated = core::PublishedBasis::Stated;
const core::TimeSpan tuesday{at(2019, 6, 4), at(2019, 6, 5)};
const core::TimeSpan tuesdayEvening{at(2019, 6, 4, 18), at(2019, 6, 5)};
const core::TimeSpan thursday{at(2019, 6, 6), at(2019, 6, 7)};
const core::TimeSpan saturday{at(2019, 6, 8), at(2019, 6, 9)};
const core::TimeSpan lastMay{at(2019, 5, 1), at(2019, 6, 1)};
const core::TimeSpan farMay{at(2015, 5, 1), at(2015, 6, 1)};
const core::TimeSpan june{at(2019, 6, 1), at(2019, 7, 1)};

/// "EXPRESSION|ANCHOR": an article whose words are these two.
core::Article articleOf(const QString &expression, const QString &anchor = {})
{
    core::Article article;
    article.text = expression + u'|' + anchor;
    return article;
}

EventDate dated(const QString &expression, TimeSpan span, Precision precision, Derivation derivation)
{
    EventDate date;
    date.basis = derivation == Derivation::Stated ? DateBasis::Explicit : DateBasis::Relative;
    date.expression = {0, expression.size()};
    date.span = span;
    date.precision = precision;
    date.derivation = derivation;
    return date;
}

Anchor anchored(Anchor::Kind kind, const QString &expression, const QString &words)
{
    Anchor anchor{kind, {}, thursday, Precision::Day};
    if (kind == Anchor::Kind::Expression)
        anchor.range = {expression.size() + 1, expression.size() + 1 + words.size()};
    return anchor;
}

} // namespace

TEST_CASE("explain says how a date was worked out", "[exchange]")
{
    using Case = std::tuple<QString, TimeSpan, Precision, Derivation, Anchor::Kind, QString>;
    const auto none = Anchor::Kind::None;
    const auto published = Anchor::Kind::Published;
    const auto words = Anchor::Kind::Expression;
    const auto [expression, span, precision, derivation, kind, line] = GENERATE_COPY(values<Case>({
        {u"4 June 2019"_s, tuesday, Precision::Day, Derivation::Stated, none,
         u"‘4 June 2019’, stated as Tuesday 4 June 2019"_s},
        {u"Tuesday evening"_s, tuesdayEvening, Precision::PartOfDay, Derivation::Last, published,
         u"‘Tuesday evening’, the Tuesday before Thursday 6 June 2019 (published)"_s},
        {u"on Tuesday"_s, tuesday, Precision::Day, Derivation::Last, words,
         u"‘on Tuesday’, the Tuesday before Thursday 6 June 2019 (‘the sixth’)"_s},
        {u"Saturday"_s, saturday, Precision::Day, Derivation::Next, published,
         u"‘Saturday’, the Saturday after Thursday 6 June 2019 (published)"_s},
        {u"last May"_s, lastMay, Precision::Month, Derivation::Last, published,
         u"‘last May’, the May before Thursday 6 June 2019 (published)"_s},
        {u"May"_s, farMay, Precision::Month, Derivation::Last, published,
         u"‘May’, May 2015, the last one before Thursday 6 June 2019 (published)"_s},
        {u"today"_s, thursday, Precision::Day, Derivation::Same, published,
         u"‘today’, that is Thursday 6 June 2019 (published)"_s},
        {u"this month"_s, june, Precision::Month, Derivation::Same, published,
         u"‘this month’, June 2019, the same time as Thursday 6 June 2019 (published)"_s},
        {u"two days later"_s, saturday, Precision::Day, Derivation::Shifted, words,
         u"‘two days later’, Saturday 8 June 2019, counted from Thursday 6 June 2019 (‘the sixth’)"_s},
        {u"June 4"_s, tuesday, Precision::Day, Derivation::Completed, published,
         u"‘June 4’, Tuesday 4 June 2019, completed from Thursday 6 June 2019 (published)"_s},
        {u"June 4"_s, tuesday, Precision::Day, Derivation::Completed, none, u"‘June 4’, read as Tuesday 4 June 2019"_s},
        {u"on\nTuesday"_s, tuesday, Precision::Day, Derivation::Last, published,
         u"‘on Tuesday’, the Tuesday before Thursday 6 June 2019 (published)"_s},
    }));
    EventDate date = dated(expression, span, precision, derivation);
    date.anchor = anchored(kind, expression, u"the sixth"_s);

    CHECK(core::explain(date, articleOf(expression, u"the sixth"_s), stated) == line);
}

TEST_CASE("explain says where a date comes from that the sentence does not name", "[exchange]")
{
    const core::Article article = articleOf(u"Rain fell."_s, u"4 June"_s);
    EventDate date;
    date.span = tuesday;

    date.basis = DateBasis::Published;
    CHECK(core::explain(date, article, stated) ==
          u"no date in the text: the article was published Tuesday 4 June 2019"_s);

    date.basis = DateBasis::Inherited;
    CHECK(core::explain(date, article, stated) ==
          u"no date of its own: Tuesday 4 June 2019, from a neighbouring sentence"_s);

    date.anchor = {Anchor::Kind::Expression, {11, 17}, tuesday, Precision::Day};
    CHECK(core::explain(date, article, stated) ==
          u"no date of its own: Tuesday 4 June 2019, from ‘4 June’ in a neighbouring sentence"_s);

    CHECK(core::explain(EventDate(), article, stated).isEmpty());
}

TEST_CASE("explain adds how the event lies to the time it names", "[exchange]")
{
    const auto [relation, exclusive, ending] = GENERATE(table<Relation, bool, QString>({
        {Relation::On, false, u"June 2019"_s},
        {Relation::Around, false, u"June 2019; about then"_s},
        {Relation::Before, false, u"June 2019; some time before its end"_s},
        {Relation::Before, true, u"June 2019; some time before its beginning"_s},
        {Relation::After, false, u"June 2019; some time after its beginning"_s},
        {Relation::After, true, u"June 2019; some time after its end"_s},
    }));
    EventDate date = dated(u"since June 2019"_s, june, Precision::Month, Derivation::Stated);
    date.relation = relation;
    date.exclusive = exclusive;

    CHECK(core::explain(date, articleOf(u"since June 2019"_s), stated) == u"‘since June 2019’, stated as "_s + ending);
}

TEST_CASE("explain names both ends of a stretch", "[exchange]")
{
    const core::TimeSpan spring{at(2018, 3, 1), at(2018, 6, 1)};
    const core::TimeSpan morning{at(2019, 6, 4, 9), at(2019, 6, 4, 12)};
    EventDate date = dated(u"March to May 2018"_s, spring, Precision::Month, Derivation::Stated);
    date.relation = Relation::FromTo;
    CHECK(core::explain(date, articleOf(u"March to May 2018"_s), stated) ==
          u"‘March to May 2018’, stated as March 2018 to May 2018"_s);

    date.relation = Relation::Between;
    CHECK(core::explain(date, articleOf(u"March or May 2018"_s), stated) ==
          u"‘March or May 2018’, stated as March 2018 to May 2018; some time in between"_s);

    date = dated(u"9 a.m. to noon"_s, morning, Precision::Hour, Derivation::Completed);
    date.relation = Relation::FromTo;
    date.anchor = anchored(Anchor::Kind::Published, {}, {});
    CHECK(core::explain(date, articleOf(u"9 a.m. to noon"_s), stated) ==
          u"‘9 a.m. to noon’, Tuesday 4 June 2019, 09:00 to Tuesday 4 June 2019, 12:00, completed from Thursday 6 "
          "June 2019 (published)"_s);
}

TEST_CASE("explain names the part that the words mean", "[exchange]")
{
    const auto [mod, words] = GENERATE(table<core::TimexMod, QString>({
        {core::TimexMod::None, u"June 2019"_s},
        {core::TimexMod::Start, u"the early part of June 2019"_s},
        {core::TimexMod::Mid, u"the middle of June 2019"_s},
        {core::TimexMod::End, u"the late part of June 2019"_s},
        {core::TimexMod::OnOrBefore, u"no later than June 2019"_s},
        {core::TimexMod::OnOrAfter, u"no earlier than June 2019"_s},
        {core::TimexMod::Before, u"before June 2019"_s},
        {core::TimexMod::After, u"after June 2019"_s},
    }));
    EventDate date = dated(u"early June"_s, june, Precision::Month, Derivation::Completed);
    date.mod = mod;
    date.anchor = anchored(Anchor::Kind::Published, {}, {});

    CHECK(core::explain(date, articleOf(u"early June"_s), stated) ==
          u"‘early June’, %1, completed from Thursday 6 June 2019 (published)"_s.arg(words));
}

TEST_CASE("explain says where the anchor stands", "[exchange]")
{
    using core::PublishedBasis;
    using core::RegionKind;
    core::Article article = articleOf(u"Tuesday"_s, u"the sixth"_s);
    EventDate date = dated(u"Tuesday"_s, tuesday, Precision::Day, Derivation::Last);
    const QString line = u"‘Tuesday’, the Tuesday before Thursday 6 June 2019 (%1)"_s;

    date.anchor = anchored(Anchor::Kind::Published, {}, {});
    CHECK(core::explain(date, article, PublishedBasis::Given) == line.arg(u"published: given"_s));
    CHECK(core::explain(date, article, PublishedBasis::Inferred) == line.arg(u"published: inferred"_s));
    date.anchor.range = {8, 17};
    CHECK(core::explain(date, article, PublishedBasis::Stated) == line.arg(u"published: ‘the sixth’"_s));

    date.anchor = anchored(Anchor::Kind::Expression, u"Tuesday"_s, u"the sixth"_s);
    const auto [kind, place] = GENERATE(table<RegionKind, QString>({
        {RegionKind::Title, u"‘the sixth’ in the title"_s},
        {RegionKind::Heading, u"‘the sixth’ in a heading"_s},
        {RegionKind::Caption, u"‘the sixth’ in a caption"_s},
        {RegionKind::Body, u"‘the sixth’"_s},
    }));
    article.regions = {{{0, 8}, RegionKind::Body}, {{8, 17}, kind}};
    CHECK(core::explain(date, article, PublishedBasis::Stated) == line.arg(place));
}

TEST_CASE("explain says what told the day from the month", "[exchange]")
{
    using Kind = core::OrderClue::Kind;
    const auto [words, kind, ending] = GENERATE(table<QString, Kind, QString>({
        {u"4/6/2019"_s, Kind::None, u""_s},
        {u"4/6/2019"_s, Kind::OtherDate, u"; day before month, as in ‘its clue’"_s},
        {u"06/04/2019"_s, Kind::OtherDate, u"; month before day, as in ‘its clue’"_s},
        {u"4/6/2019"_s, Kind::PublicationDay, u"; day before month, as in ‘its clue’, the day of publication"_s},
        {u"4/6/2019"_s, Kind::Dots, u"; day before month, as in ‘its clue’"_s},
        {u"6/4/2019"_s, Kind::Phrase, u"; month before day, as in ‘its clue’"_s},
        {u"6/4/2019"_s, Kind::Nearness, u"; month before day, which is nearer to the publication"_s},
    }));
    EventDate date = dated(words, tuesday, Precision::Day, Derivation::Stated);
    date.orderClue = {kind, {words.size() + 1, words.size() + 9}};

    CHECK(core::explain(date, articleOf(words, u"its clue"_s), stated) ==
          u"‘%1’, stated as Tuesday 4 June 2019%2"_s.arg(words, ending));
}

TEST_CASE("every kind of time has a line that says how it was read", "[exchange]")
{
    using core::TimexMod;
    using core::TimexType;
    struct Case
    {
        TimexType type;
        QString value;
        TimexMod mod;
        QString freq;
        QString line;
    };
    const auto told = GENERATE(values<Case>({
        {TimexType::Duration, u"P2W"_s, TimexMod::None, {}, u"2 weeks"_s},
        {TimexType::Duration, u"P1D"_s, TimexMod::None, {}, u"1 day"_s},
        {TimexType::Duration, u"P2Y6M"_s, TimexMod::Approx, {}, u"about 2 years and 6 months"_s},
        {TimexType::Duration, u"PT36H"_s, TimexMod::LessThan, {}, u"less than 36 hours"_s},
        {TimexType::Duration, u"PT30M"_s, TimexMod::MoreThan, {}, u"more than 30 minutes"_s},
        {TimexType::Duration, u"PXD"_s, TimexMod::None, {}, u"some days"_s},
        {TimexType::Duration, u"PXC"_s, TimexMod::None, {}, u"some centuries"_s},
        {TimexType::Duration, u"P2WE"_s, TimexMod::EqualOrMore, {}, u"at least 2 weekends"_s},
        {TimexType::Duration, u"P3Q"_s, TimexMod::EqualOrLess, {}, u"at most 3 quarters"_s},
        {TimexType::Duration, u"PT5S"_s, TimexMod::None, {}, u"5 seconds"_s},
        {TimexType::Set, u"XXXX-WXX-2"_s, TimexMod::None, {}, u"a time that comes back: every Tuesday"_s},
        {TimexType::Set, u"XXXX-WXX-5TNI"_s, TimexMod::None, {}, u"a time that comes back: every Friday night"_s},
        {TimexType::Set, u"XXXX-05"_s, TimexMod::None, {}, u"a time that comes back: every May"_s},
        {TimexType::Set, u"TMO"_s, TimexMod::None, {}, u"a time that comes back: every morning"_s},
        {TimexType::Set, u"P1W"_s, TimexMod::None, u"2X"_s, u"a time that comes back: 2 times every week"_s},
        {TimexType::Set, u"P2D"_s, TimexMod::None, {}, u"a time that comes back: every 2 days"_s},
        {TimexType::Set, u"XXXX-SU"_s, TimexMod::None, {}, u"a time that comes back"_s},
        {TimexType::Date, u"PAST_REF"_s, TimexMod::None, {}, u"some time before it was written, no telling when"_s},
        {TimexType::Date, u"FUTURE_REF"_s, TimexMod::None, {}, u"some time after it was written, no telling when"_s},
        {TimexType::Date, u"PRESENT_REF"_s, TimexMod::None, {}, u"the time at which it was written"_s},
        {TimexType::Date, u"XXXX-WXX-2"_s, TimexMod::None, {}, u"not dated: nothing tells what to count it from"_s},
        {TimexType::Date, u"XXXX-XX-XX"_s, TimexMod::None, {}, u"not dated: nothing tells what to count it from"_s},
        {TimexType::Date, u"XXXX-05"_s, TimexMod::None, {}, u"not dated: nothing tells its year"_s},
    }));
    core::TimeExpression time;
    time.range = {0, 9};
    time.type = told.type;
    time.value = told.value;
    time.mod = told.mod;
    time.freq = told.freq;

    CHECK(core::explain(time, articleOf(u"its words"_s), stated) == u"‘its words’, "_s + told.line);
}

TEST_CASE("the line of a length says what it begins or ends with", "[exchange]")
{
    const core::Article article = articleOf(u"two weeks"_s, u"the sixth"_s);
    core::TimeExpression time;
    time.range = {0, 9};
    time.type = core::TimexType::Duration;
    time.value = u"P2W"_s;

    time.endPoint = anchored(Anchor::Kind::Published, {}, {});
    CHECK(core::explain(time, article, stated) == u"‘two weeks’, 2 weeks up to Thursday 6 June 2019 (published)"_s);

    time.beginPoint = anchored(Anchor::Kind::Expression, u"two weeks"_s, u"the sixth"_s);
    time.endPoint = {};
    CHECK(core::explain(time, article, stated) ==
          u"‘two weeks’, 2 weeks, beginning with Thursday 6 June 2019 (‘the sixth’)"_s);
}

TEST_CASE("the line of a time with a known stretch is that of an event then", "[exchange]")
{
    const core::Article article = articleOf(u"4 June 2019"_s, u"3/6/2019"_s);
    core::TimeExpression time;
    time.range = {0, 11};
    time.value = u"2019-06-04"_s;
    time.span = tuesday;
    CHECK(core::explain(time, article, stated) == u"‘4 June 2019’, stated as Tuesday 4 June 2019"_s);

    time.range = {12, 20};
    time.value = u"2019-XX-XX"_s;
    time.span = {};
    time.orderClue.kind = core::OrderClue::Kind::Nothing;
    CHECK(core::explain(time, article, stated) ==
          u"‘3/6/2019’, not dated: nothing in the article tells which number is the day and which the month"_s);
}

TEST_CASE("explain says that the user set a date, and by which words", "[exchange]")
{
    const core::Article article = articleOf(u"on Tuesday"_s);
    EventDate date = dated(u"on Tuesday"_s, tuesday, Precision::Day, Derivation::Last);
    date.anchor = anchored(Anchor::Kind::Published, u"on Tuesday"_s, {});
    date.edited = true;
    CHECK(core::explain(date, article, stated) ==
          u"set by the user: ‘on Tuesday’, the Tuesday before Thursday 6 June 2019 (published)"_s);

    date.expression = {};
    date.typed = u"last  Tuesday"_s;
    CHECK(core::explain(date, article, stated) ==
          u"set by the user: ‘last Tuesday’, the Tuesday before Thursday 6 June 2019 (published)"_s);

    date.basis = DateBasis::Published;
    date.typed.clear();
    CHECK(core::explain(date, article, stated) ==
          u"set by the user: no date in the text: the article was published Tuesday 4 June 2019"_s);
}

TEST_CASE("explain names both ends of a time from one to another", "[exchange]")
{
    const auto [span, precision, relation, text] = GENERATE(table<TimeSpan, Precision, Relation, QString>({
        {{at(2012, 4, 12), at(2012, 4, 14)},
         Precision::Day,
         Relation::FromTo,
         u"Thursday 12 April 2012 to Friday 13 April 2012"_s},
        {{at(2012, 3, 1), at(2012, 6, 1)}, Precision::Month, Relation::FromTo, u"March 2012 to May 2012"_s},
        {{at(1914, 1, 1), at(1919, 1, 1)}, Precision::Year, Relation::Between, u"1914 to 1918; some time in between"_s},
        {{at(2012, 4, 12), at(2012, 4, 13)}, Precision::Day, Relation::FromTo, u"Thursday 12 April 2012"_s},
    }));
    EventDate date = dated(u"then"_s, span, precision, Derivation::Stated);
    date.relation = relation;

    CHECK(core::explain(date, articleOf(u"then"_s), stated) == u"‘then’, stated as "_s + text);
}

TEST_CASE("explain has one whole line for every way to a date", "[exchange]")
{
    const QString expression = u"the words of the date"_s;
    const core::Article article = articleOf(expression, u"its anchor"_s);
    for (int derivation = 0; derivation <= int(Derivation::Shifted); ++derivation) {
        for (int kind = 0; kind <= int(Anchor::Kind::Expression); ++kind) {
            for (int precision = 0; precision <= int(Precision::Era); ++precision) {
                EventDate date = dated(expression, tuesday, Precision(precision), Derivation(derivation));
                date.anchor = anchored(Anchor::Kind(kind), expression, u"its anchor"_s);
                const bool stated = Derivation(derivation) == Derivation::Stated;

                const QString line = core::explain(date, article, core::PublishedBasis::Stated);

                CAPTURE(derivation, kind, precision, line);
                CHECK(line.startsWith(u"‘the words of the date’, "_s));
                CHECK(line == line.simplified());
                CHECK(line.contains(Precision(precision) == Precision::Century  ? u"21st"_s
                                    : Precision(precision) == Precision::Decade ? u"the 2010s"_s
                                                                                : u"2019"_s));
                CHECK(line.contains(u"(published)"_s) == (!stated && Anchor::Kind(kind) == Anchor::Kind::Published));
                CHECK(line.contains(u"(‘its anchor’)"_s) ==
                      (!stated && Anchor::Kind(kind) == Anchor::Kind::Expression));
            }
        }
    }
}

TEST_CASE("explain says what speaks for a publication day", "[exchange]")
{
    using core::PublishedReason;
    const core::Article article = articleOf(u"Mon, 3rd June 2019"_s);
    const auto [reason, line] = GENERATE(table<PublishedReason, QString>({
        {PublishedReason::StatedOnPage, u"the page says ‘Mon, 3rd June 2019’"_s},
        {PublishedReason::UpdatedOnPage, u"the page says when it was updated: ‘Mon, 3rd June 2019’"_s},
        {PublishedReason::StatedInMarkup, u"the page states it in its markup, out of sight"_s},
        {PublishedReason::GivenByUser, u"the user gave this day"_s},
        {PublishedReason::DateByStory, u"a date by itself beside the story: ‘Mon, 3rd June 2019’"_s},
        {PublishedReason::Dateline, u"the story opens with the date ‘Mon, 3rd June 2019’"_s},
        {PublishedReason::StatedInAddress, u"the page's address has it"_s},
        {PublishedReason::StatedInFile, u"the file states it"_s},
        {PublishedReason::NotedInFile, u"a program noted it in the file"_s},
        {PublishedReason::FirstDateInText, u"a guess: the likeliest date in the text, ‘Mon, 3rd June 2019’"_s},
    }));
    const bool shown = line.contains(u'‘');

    CHECK(core::explain({reason, shown ? core::TextRange{0, 18} : core::TextRange{}}, article) == line);
}
