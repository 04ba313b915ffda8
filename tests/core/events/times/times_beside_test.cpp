// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/events/told_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr CivilDay friday = std::chrono::local_days(std::chrono::year(2019) / 6 / 7);

QString dayOf(const tests::ToldText &told, const QString &lemma)
{
    return told.event(lemma).date.value;
}

} // namespace

TEST_CASE("what happened when somebody was somewhere has that time", "[events][times]")
{
    const auto [text, lemma] = GENERATE(table<QString, QString>({
        {u"The clerk was at home on <Monday night=2019-06-03> when the roof collapsed."_s, u"collapse"_s},
        {u"Two boys were in the yard <Monday=2019-06-03> when a wall fell on them."_s, u"fall"_s},
    }));
    CAPTURE(text);

    CHECK(dayOf(tests::tell(text, friday), lemma) == u"2019-06-03");
}

TEST_CASE("a time between a subject and its verb is the subject's, if that names a happening", "[events][times]")
{
    const auto told = tests::tell(
        u"The name of a man killed in the blast at a mill early <Sunday=2019-06-02> has been released."_s, friday);

    CHECK(dayOf(told, u"blast"_s) == u"2019-06-02");
    CHECK(told.event(u"release"_s).date.expression.isEmpty());
}

TEST_CASE("a shooting from last month was then, not since then", "[events][times]")
{
    const auto told = tests::tell(u"The mayor spoke about the shooting from <last month=2019-05@after>.\n\n"
                                  "Two men were shot at the mill on <Tuesday=2019-05-28>."_s,
                                  friday);

    CHECK(dayOf(told, u"shooting"_s) == u"2019-05-28");
}

TEST_CASE("news is of the day on which somebody was where it happened, if nothing else says when", "[events][times]")
{
    const auto [text, day] = GENERATE(table<QString, QString>({
        {u"A roof collapsed in Hale.\n\nTwo boys were inside the barn on <Monday=2019-06-03>."_s, u"2019-06-03"_s},
        {u"A roof collapsed in Hale.\n\nThe owner is in Dorn on <Monday=2019-06-03>."_s, u"2019-06-07"_s},
        {u"A roof collapsed in Hale.\n\nThe owner was in court on <Monday=2019-06-03>."_s, u"2019-06-07"_s},
        {u"A roof collapsed in Hale.\n\nThat was around <noon on Monday=2019-06-03T12:00>."_s, u"2019-06-03"_s},
    }));
    CAPTURE(text);

    CHECK(dayOf(tests::tell(text, friday), u"collapse"_s) == day);
}

TEST_CASE("the day of an arrest does not date the crime that is told after it", "[events][times]")
{
    const auto told = tests::tell(u"Two clerks were shot in Hale on <Monday=2019-06-03>.\n\nA man was arrested on "
                                  "<Thursday=2019-06-06>. The clerks were killed with a rifle."_s,
                                  friday);

    CHECK(dayOf(told, u"kill"_s) == u"2019-06-03");
}
