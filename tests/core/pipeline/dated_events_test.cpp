// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/date_text.h"
#include "core/exchange/wording.h"
#include "core/pipeline/extract.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr core::CivilDay wednesday = std::chrono::local_days(std::chrono::year(2019) / 6 / 5);

core::Extraction extracted(const QString &text)
{
    static const core::Knowledge knowledge;
    core::Article article;
    article.text = text;
    article.regions = {{{0, text.size()}, core::RegionKind::Body}};
    return core::extract(std::move(article), knowledge, wednesday);
}

const core::Event *eventOf(const core::Extraction &extraction, const QString &lemma)
{
    const auto found =
        std::ranges::find(extraction.events, lemma, [](const core::Event &its) { return its.trigger.lemma; });
    return found == extraction.events.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("an event gets the whole time that its words mean", "[pipeline]")
{
    const auto [text, lemma, ends, line] = GENERATE(table<QString, QString, QString, QString>({
        {u"The river road flooded from March to May 2018."_s, u"flood"_s, u"2018-03-01/2018-05-31"_s,
         u"‘March to May 2018’, stated as March 2018 to May 2018"_s},
        {u"The miners walked out on 12–13 April."_s, u"walk out"_s, u"2019-04-12/2019-04-13"_s,
         u"‘12–13 April’, Friday 12 April 2019 to Saturday 13 April 2019, completed from Wednesday 5 June 2019 "
         "(published: given)"_s},
        {u"The miners walked out three days after 4 May 2018."_s, u"walk out"_s, u"2018-05-07/2018-05-07"_s,
         u"‘three days after 4 May 2018’, Monday 7 May 2018, counted from Friday 4 May 2018 (‘4 May 2018’)"_s},
        {u"The mill burned in early May."_s, u"burn"_s, u"2019-05-01/2019-05-10"_s,
         u"‘early May’, the early part of May 2019, completed from Wednesday 5 June 2019 (published: given)"_s},
        {u"The mill burned before March 2012."_s, u"burn"_s, u"/2012-02-29"_s,
         u"‘March 2012’, stated as March 2012; some time before its beginning"_s},
        {u"The mill was closed until March 2012."_s, u"close"_s, u"/2012-03-31"_s,
         u"‘March 2012’, stated as March 2012; some time before its end"_s},
        {u"The barn burned on 25/12/2018. The mill collapsed on 3/6/2019."_s, u"collapse"_s, u"2019-06-03/2019-06-03"_s,
         u"‘3/6/2019’, stated as Monday 3 June 2019; day before month, as in ‘25/12/2018’"_s},
    }));
    CAPTURE(text);
    const core::Extraction made = extracted(text);

    const core::Event *event = eventOf(made, lemma);

    REQUIRE(event);
    const core::WrittenInterval interval = core::writtenInterval(event->date);
    CHECK((interval.earliest + u'/' + interval.latest).toStdString() == ends.toStdString());
    CHECK(core::explain(event->date, made.article, made.published.basis).toStdString() == line.toStdString());
}

TEST_CASE("a date whose day and month nothing tells apart dates no event", "[pipeline]")
{
    const core::Extraction made = extracted(u"The mill collapsed on 3/6/1987."_s);

    const core::Event *event = eventOf(made, u"collapse"_s);

    REQUIRE(event);
    REQUIRE(made.times.size() == 1);
    CHECK(made.times[0].value == u"1987-XX-XX"_s);
    CHECK(!event->date.span);
    CHECK(core::explain(made.times[0], made.article) ==
          u"‘3/6/1987’, not dated: nothing in the article tells which number is the day and which the month"_s);
}

TEST_CASE("what goes on after a stretch happened some time in it", "[pipeline]")
{
    const core::Extraction made =
        extracted(u"The miners walked out from 3 June to 4 June 2019. They blocked the road."_s);

    const core::Event *event = eventOf(made, u"block"_s);

    REQUIRE(event);
    CHECK(event->date.basis == core::DateBasis::Inherited);
    CHECK(event->date.relation == core::Relation::Between);
    CHECK(core::writtenInterval(event->date) == core::WrittenInterval{u"2019-06-03"_s, u"2019-06-04"_s});
}
