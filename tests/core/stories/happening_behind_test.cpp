// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/happening_behind.h"

#include "tests/core/events/told_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// The lemma of what the first event with `lemma` follows on.
QString lemmaBehind(const QString &marked, const QString &lemma)
{
    const auto told = tests::tell(marked, CivilDay(std::chrono::local_days(std::chrono::year(2019) / 6 / 7)));
    const auto main = std::ranges::find(told.events, lemma, [](const Event &event) { return event.trigger.lemma; });
    REQUIRE(main != told.events.end());
    const Extraction extraction{told.article, {}, told.times, told.events, {}};
    return told.events[happeningBehind(extraction, std::size_t(main - told.events.begin()))].trigger.lemma;
}

} // namespace

TEST_CASE("behind an arrest or a death is what hurt people some days before", "[stories]")
{
    const auto [text, lemma, behind] = GENERATE(table<QString, QString, QString>({
        {u"Police arrested a man of Hale on <Thursday=2019-06-06>. Two clerks were shot in a bank on "
         "<Tuesday=2019-06-04>."_s,
         u"arrest"_s, u"shoot"_s},
        {u"A clerk died on <Thursday=2019-06-06>. The shooting happened on <Tuesday=2019-06-04>."_s, u"die"_s,
         u"happen"_s},
        {u"A clerk died on <Thursday=2019-06-06>. The bank was closed on <Tuesday=2019-06-04>."_s, u"die"_s, u"die"_s},
        {u"A clerk died on <Thursday=2019-06-06>. Two clerks were shot on <Thursday=2019-06-06>."_s, u"die"_s,
         u"die"_s},
        {u"Police arrested a man on <Thursday=2019-06-06>. Two clerks were shot on <4 May=2019-05-04>."_s, u"arrest"_s,
         u"arrest"_s},
        {u"A man made a first appearance in court on <Thursday=2019-06-06>. Two clerks were shot on "
         "<Tuesday=2019-06-04>."_s,
         u"make"_s, u"shoot"_s},
        {u"A man turned himself in on <Thursday=2019-06-06>. Two clerks were shot on <Tuesday=2019-06-04>."_s,
         u"turn"_s, u"shoot"_s},
        {u"A clerk died on <Thursday=2019-06-06>. She had been taken to a hospital on <Tuesday=2019-06-04>."_s,
         u"die"_s, u"take"_s},
        {u"A clerk died in the shooting on <Thursday=2019-06-06>. Two clerks were shot on <Tuesday=2019-06-04>."_s,
         u"die"_s, u"die"_s},
        {u"The bank was opened on <Thursday=2019-06-06>. Two clerks were shot on <Tuesday=2019-06-04>."_s, u"open"_s,
         u"open"_s},
    }));
    CAPTURE(text);

    CHECK(lemmaBehind(text, lemma) == behind);
}
