// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/times/event_dater.h"

#include "tests/core/events/told_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr CivilDay friday = std::chrono::local_days(std::chrono::year(2019) / 6 / 7);

/// "lemma value basis" of the first event with each lemma; "-" where it is undated.
QString datesOf(const tests::ToldText &told, const QString &lemmas)
{
    static constexpr const char *bases[] = {"-", "explicit", "relative", "inherited", "published"};
    QStringList lines;
    for (const QString &lemma : lemmas.split(u'|')) {
        const EventDate date = told.event(lemma).date;
        const QString value = date.span ? date.value + u' ' : QString();
        lines.push_back(lemma + u' ' + value + QString::fromLatin1(bases[std::size_t(date.basis)]));
    }
    return lines.join(u'|');
}

} // namespace

TEST_CASE("each event of a sentence gets the time of its own clause", "[events][times]")
{
    const auto [text, lemmas, lines] = GENERATE(table<QString, QString, QString>({
        {u"Rebels attacked the port on <Monday=2019-06-03> and the army retook it on <Wednesday=2019-06-05>."_s,
         u"attack|retake"_s, u"attack 2019-06-03 explicit|retake 2019-06-05 explicit"_s},
        {u"The minister said on <Monday=2019-06-03> that the bridge fell on <Sunday=2019-06-02>."_s, u"say|fall"_s,
         u"say 2019-06-03 explicit|fall 2019-06-02 explicit"_s},
        {u"Police said <Monday=2019-06-03> the bridge collapsed."_s, u"say"_s, u"say 2019-06-03 explicit"_s},
        {u"Late on <Monday=2019-06-03>, a guard was shot in the port, said the mayor of Hale."_s, u"shoot"_s,
         u"shoot 2019-06-03 explicit"_s},
        {u"The town has been quiet since the coup which toppled the governor <last year=2018>."_s, u"topple|coup"_s,
         u"topple 2018 explicit|coup 2018 inherited"_s},
        {u"Nine men died less than <48 hours=PT48H> after the army repelled an attack."_s, u"die"_s,
         u"die 2019-06-07 published"_s},
    }));
    CAPTURE(text);

    CHECK(datesOf(tests::tell(text, friday), lemmas) == lines);
}

TEST_CASE("a time that a verb sets for an event belongs to that event", "[events][times]")
{
    const auto [text, lemmas, lines] = GENERATE(table<QString, QString, QString>({
        {u"The hearing was postponed until <Thursday=2019-06-13>."_s, u"hearing|postpone"_s,
         u"hearing 2019-06-13 explicit|postpone 2019-06-07 published"_s},
        {u"The mayor was filmed protesting in Hale on <Tuesday=2019-06-04>."_s, u"film|protest"_s,
         u"film 2019-06-04 inherited|protest 2019-06-04 explicit"_s},
        {u"Talks planned for <Monday=2019-06-10> were called off."_s, u"talk"_s, u"talk 2019-06-10 explicit"_s},
    }));
    CAPTURE(text);

    CHECK(datesOf(tests::tell(text, friday), lemmas) == lines);
}

TEST_CASE("an event that is named by its time has it", "[events][times]")
{
    const auto [text, lemmas, lines] = GENERATE(table<QString, QString, QString>({
        {u"Voters still remember the <March 2012=2012-03> coup."_s, u"coup"_s, u"coup 2012-03 explicit"_s},
        {u"<Tuesday=2019-06-04>'s raid killed two dealers."_s, u"raid|kill"_s,
         u"raid 2019-06-04 explicit|kill 2019-06-04 explicit"_s},
        {u"The <Saturday=2019-06-01> attack killed three people."_s, u"attack|kill"_s,
         u"attack 2019-06-01 explicit|kill 2019-06-01 explicit"_s},
        {u"A guard was killed in a shooting near his home on <Tuesday=2019-06-04>."_s, u"kill"_s,
         u"kill 2019-06-04 explicit"_s},
    }));
    CAPTURE(text);

    CHECK(datesOf(tests::tell(text, friday), lemmas) == lines);
}

TEST_CASE("a time that only tells which thing is meant dates nothing", "[events][times]")
{
    const auto [text, lemma] = GENERATE(table<QString, QString>({
        {u"The court amended the <2012=2012> constitution."_s, u"amend"_s},
        {u"The court amended the constitution of <2012=2012>."_s, u"amend"_s},
    }));
    CAPTURE(text);

    CHECK(tests::tell(text, friday).event(lemma).date.value == u"2019-06-07");
}

TEST_CASE("what is told in one breath has one time", "[events][times]")
{
    const auto [text, lemmas, lines] = GENERATE(table<QString, QString, QString>({
        {u"Two guards were shot and killed on <Sunday=2019-06-02>."_s, u"shoot|kill"_s,
         u"shoot 2019-06-02 inherited|kill 2019-06-02 explicit"_s},
        {u"A bomb exploded in the market on <Sunday=2019-06-02>, killing three people."_s, u"explode|kill"_s,
         u"explode 2019-06-02 explicit|kill 2019-06-02 inherited"_s},
        {u"The driver died when his lorry overturned on <Sunday=2019-06-02>."_s, u"die|overturn"_s,
         u"die 2019-06-02 inherited|overturn 2019-06-02 explicit"_s},
    }));
    CAPTURE(text);

    CHECK(datesOf(tests::tell(text, friday), lemmas) == lines);
}

TEST_CASE("an inherited date tells from which words it comes", "[events][times]")
{
    const auto told = tests::tell(u"Miners walked out on <Monday=2019-06-03>. They then blocked the road."_s, friday);

    const EventDate &date = told.event(u"block"_s).date;
    CHECK(date.basis == DateBasis::Inherited);
    CHECK(date.expression.isEmpty());
    CHECK(told.words(date.anchor.range) == u"Monday");
}

TEST_CASE("news takes its day from the words that name it, be they above or below", "[events][times]")
{
    const auto [text, lemmas, lines] = GENERATE(table<QString, QString, QString>({
        {u"A barn burned down in Hale.\n\nThe mayor thanked the crews.\n\nThe fire broke out on <Tuesday=2019-06-04>."_s,
         u"burn down"_s, u"burn down 2019-06-04 inherited"_s},
        {u"A man was shot near the mill.\n\nThe shooting happened on <Tuesday=2019-06-04>."_s, u"shoot"_s,
         u"shoot 2019-06-04 inherited"_s},
        {u"A barn burned in Hale.\n\nTwo men were arrested on <Thursday=2019-06-06>."_s, u"arrest"_s,
         u"arrest 2019-06-06 explicit"_s},
        {u"A barn burned in Hale.\n\nThe mayor said on <Thursday=2019-06-06> that nobody was hurt."_s, u"burn"_s,
         u"burn 2019-06-06 inherited"_s},
        {u"The crew, who won the cup on <Tuesday=2019-06-04>, came home.\n\nThousands cheered on "
         "<Thursday=2019-06-06>.\n\nThe band played."_s,
         u"play"_s, u"play 2019-06-06 inherited"_s},
        {u"Fire destroyed a barn in Hale.\n\nThe army took the town in <1940=1940>."_s, u"destroy|take"_s,
         u"destroy 2019-06-07 published|take 1940 explicit"_s},
    }));
    CAPTURE(text);

    CHECK(datesOf(tests::tell(text, friday), lemmas) == lines);
}

TEST_CASE("a history goes on with the year it has named", "[events][times]")
{
    const auto told = tests::tell(u"In <1914=1914> the army crossed the river.\n\nIt captured the fort.\n\n"
                                  "In <1916=1916> it retreated.\n\nThe fort burned."_s);

    CHECK(datesOf(told, u"cross|capture|retreat|burn"_s) ==
          u"cross 1914 explicit|capture 1914 inherited|retreat 1916 explicit|burn 1916 inherited");
}

TEST_CASE("a length of time is how long an event lasted, unless it counts from another", "[events][times]")
{
    const auto [text, lemma, duration] = GENERATE(table<QString, QString, QString>({
        {u"The battle raged for <seven hours=PT7H>."_s, u"rage"_s, u"PT7H"_s},
        {u"The siege lasted <several hours=PTXH>."_s, u"last"_s, u"PTXH"_s},
        {u"Rebels attacked the fort <two days=P2D> after the vote."_s, u"attack"_s, u""_s},
        {u"Crews rescued the boys <two hours=PT2H> later."_s, u"rescue"_s, u""_s},
    }));
    CAPTURE(text);

    CHECK(tests::tell(text, friday).event(lemma).date.duration == duration);
}

TEST_CASE("days that are joined make one stretch", "[events][times]")
{
    const auto told =
        tests::tell(u"Farmers blocked the port on <Monday=2019-06-03> and <Tuesday=2019-06-04>."_s, friday);

    const EventDate &date = told.event(u"block"_s).date;
    CHECK(date.value == u"2019-06-03");
    CHECK(date.relation == Relation::FromTo);
    CHECK(date.span->end - date.span->begin == std::chrono::days(2));
    CHECK(told.words(date.expression) == u"Monday and Tuesday");
}

TEST_CASE("the line that tells when a page changed dates no event", "[events][times]")
{
    const auto told = tests::tell(u"Robbers held up a bank, Updated: <Thursday=2019-06-06>"_s, friday);

    for (const Event &event : told.events)
        CHECK(event.date.value != u"2019-06-06");
}
