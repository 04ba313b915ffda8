// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/times/on_timeline.h"

#include "tests/core/events/told_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr CivilDay friday = std::chrono::local_days(std::chrono::year(2019) / 6 / 7);

} // namespace

TEST_CASE("the timeline has what happened, and not what is only said or is so", "[events][times]")
{
    const auto [text, lines] = GENERATE(table<QString, QString>({
        {u"The mayor said that the bridge fell on <Sunday=2019-06-02>."_s, u"fall 2019-06-02 happened"_s},
        {u"The mayor said the bridge was safe."_s, u""_s},
        {u"The fort lies near the river."_s, u""_s},
        {u"The river could burst its banks."_s, u""_s},
        {u"<Tuesday=2019-06-04>'s raid killed two dealers."_s, u"kill 2019-06-04 happened"_s},
        {u"The governor announced a curfew on <Monday=2019-06-03>."_s, u"announce 2019-06-03 happened"_s},
        {u"Police arrested two men on <Monday=2019-06-03>, and the mayor resigned."_s,
         u"arrest 2019-06-03 happened|resign 2019-06-03 happened"_s},
    }));
    CAPTURE(text);

    CHECK(tests::shownLines(tests::tell(text, friday)).join(u'|') == lines);
}

TEST_CASE("a lead that follows on a happening shows that happening", "[events][times]")
{
    const auto told = tests::tell(u"Police are investigating a shooting at the mill.\n\n"
                                  "The shooting happened on <Tuesday=2019-06-04>."_s,
                                  friday);

    CHECK(told.event(u"shooting"_s).onTimeline);
    CHECK(told.event(u"shooting"_s).date.value == u"2019-06-04");
}
