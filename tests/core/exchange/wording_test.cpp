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

    CHECK(core::explain(date, articleOf(expression, u"the sixth"_s)) == line);
}

TEST_CASE("explain says where a date comes from that the sentence does not name", "[exchange]")
{
    const core::Article article = articleOf(u"Rain fell."_s, u"4 June"_s);
    EventDate date;
    date.span = tuesday;

    date.basis = DateBasis::Published;
    CHECK(core::explain(date, article) == u"no date in the text: the article was published Tuesday 4 June 2019"_s);

    date.basis = DateBasis::Inherited;
    CHECK(core::explain(date, article) == u"no date of its own: Tuesday 4 June 2019, from a neighbouring sentence"_s);

    date.anchor = {Anchor::Kind::Expression, {11, 17}, tuesday, Precision::Day};
    CHECK(core::explain(date, article) ==
          u"no date of its own: Tuesday 4 June 2019, from ‘4 June’ in a neighbouring sentence"_s);

    CHECK(core::explain(EventDate(), article).isEmpty());
}

TEST_CASE("explain adds how the event lies to the time it names", "[exchange]")
{
    const auto [relation, ending] = GENERATE(table<Relation, QString>({
        {Relation::On, u"June 2019"_s},
        {Relation::Around, u"June 2019; about then"_s},
        {Relation::Before, u"June 2019; some time before its end"_s},
        {Relation::After, u"June 2019; some time after its beginning"_s},
    }));
    EventDate date = dated(u"since June 2019"_s, june, Precision::Month, Derivation::Stated);
    date.relation = relation;

    CHECK(core::explain(date, articleOf(u"since June 2019"_s)) == u"‘since June 2019’, stated as "_s + ending);
}

TEST_CASE("explain says that the user set a date, and by which words", "[exchange]")
{
    const core::Article article = articleOf(u"on Tuesday"_s);
    EventDate date = dated(u"on Tuesday"_s, tuesday, Precision::Day, Derivation::Last);
    date.anchor = anchored(Anchor::Kind::Published, u"on Tuesday"_s, {});
    date.edited = true;
    CHECK(core::explain(date, article) ==
          u"set by the user: ‘on Tuesday’, the Tuesday before Thursday 6 June 2019 (published)"_s);

    date.expression = {};
    date.typed = u"last  Tuesday"_s;
    CHECK(core::explain(date, article) ==
          u"set by the user: ‘last Tuesday’, the Tuesday before Thursday 6 June 2019 (published)"_s);

    date.basis = DateBasis::Published;
    date.typed.clear();
    CHECK(core::explain(date, article) ==
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
        {{at(1914, 1, 1), at(1919, 1, 1)}, Precision::Year, Relation::Between, u"1914 to 1918"_s},
        {{at(2012, 4, 12), at(2012, 4, 13)}, Precision::Day, Relation::FromTo, u"Thursday 12 April 2012"_s},
    }));
    EventDate date = dated(u"then"_s, span, precision, Derivation::Stated);
    date.relation = relation;

    CHECK(core::explain(date, articleOf(u"then"_s)) == u"‘then’, stated as "_s + text);
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

                const QString line = core::explain(date, article);

                CAPTURE(derivation, kind, precision, line);
                CHECK(line.startsWith(u"‘the words of the date’, "_s));
                CHECK(line == line.simplified());
                CHECK(line.contains(Precision(precision) == Precision::Century ? u"21st"_s : u"2019"_s));
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
    }));
    const bool shown = reason == PublishedReason::StatedOnPage || reason == PublishedReason::UpdatedOnPage;

    CHECK(core::explain({reason, shown ? core::TextRange{0, 18} : core::TextRange{}}, article) == line);
}
