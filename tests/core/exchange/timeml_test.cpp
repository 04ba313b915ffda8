// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/timeml.h"

#include "core/pipeline/extract.h"
#include "tests/support/instants.h"
#include "tests/support/timeline_builder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <random>

using namespace Qt::StringLiterals;
using core::Anchor;
using core::Derivation;
using core::TimexType;

namespace {

core::TimemlDocument read(const QByteArray &bytes)
{
    const auto document = core::readTimeml(bytes, u"x.tml"_s);
    REQUIRE(document);
    return *document;
}

core::TimeExpression timeAt(const QString &text, const QString &words, TimexType type, const QString &value)
{
    core::TimeExpression time;
    time.range = tests::rangeOf(text, words);
    time.type = type;
    time.value = value;
    return time;
}

core::Event eventAt(const QString &text, const QString &words)
{
    core::Event event;
    event.trigger.range = tests::rangeOf(text, words);
    return event;
}

/// The part of `timeml` between its TEXT tags.
QString textPart(const QByteArray &timeml)
{
    const QString all = QString::fromUtf8(timeml);
    const qsizetype begin = all.indexOf(u"<TEXT>"_s) + 6;
    return all.sliced(begin, all.indexOf(u"</TEXT>"_s) - begin);
}

/// `text` as timeml.h says that a file holds it.
QString asXmlHolds(QString text)
{
    for (QChar &c : text) {
        const bool kept = c >= u' ' || c == u'\n' || c == u'\t' || c == u'\r';
        if (c == u'\f' || c == u'\v')
            c = u' ';
        else if (!kept || c == QChar(0xFFFE) || c == QChar(0xFFFF))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

TEST_CASE("readTimeml keeps text and creation time and drops the marks", "[exchange]")
{
    const auto document =
        read("<?xml version=\"1.0\" ?>\n<TimeML>\n<DOCID>pier</DOCID>\n"
             "<DCT>Written: <TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2019-06-06\" "
             "functionInDocument=\"CREATION_TIME\">June 6</TIMEX3></DCT>\n"
             "<TITLE>Not text</TITLE>\n"
             "<TEXT>\nTom &amp; Ida <EVENT eid=\"e1\" class=\"STATE\">knew<EVENT>s</EVENT></EVENT> on "
             "<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2019\">May&#32;3</TIMEX3>: 1 &lt; 2.\n\n</TEXT>\n"
             "<TLINK lid=\"l1\"/></TimeML>\n");

    CHECK(document == core::TimemlDocument{u"pier"_s, u"\nTom & Ida knews on May 3: 1 < 2.\n\n"_s, u"2019-06-06"_s});
    CHECK(core::createdDay(document) == tests::day(2019, 6, 6));
}

TEST_CASE("readTimeml takes all text where there is no TEXT, and a creation time inside it", "[exchange]")
{
    const auto document = read("<TimeML>On <TIMEX3 tid=\"t9\" value=\"2019-06-06T10:00\" "
                               "functionInDocument=\"CREATION_TIME\">June 6</TIMEX3> it fell.</TimeML>");

    CHECK(document.id == u"x"_s);
    CHECK(document.text == u"On June 6 it fell."_s);
    CHECK(document.created == u"2019-06-06T10:00"_s);
    CHECK(core::createdDay(document) == tests::day(2019, 6, 6));
}

TEST_CASE("readTimeml says where a file is not well-formed", "[exchange]")
{
    const auto document = core::readTimeml("<TimeML>\n<TEXT>open\n</TimeML>", u"broken.tml"_s);

    REQUIRE(!document);
    CHECK(document.error().code == core::ErrorCode::NotText);
    CHECK(document.error().subject == u"broken.tml"_s);
    CHECK(document.error().line == 3);
    CHECK(!document.error().detail.isEmpty());
}

TEST_CASE("a first line that is a lone day is the creation time of a text", "[exchange]")
{
    const auto [bytes, text, created] = GENERATE(table<QByteArray, QString, QString>({
        {"2019-06-06\nIt fell.\n", u"It fell.\n"_s, u"2019-06-06"_s},
        {"2019-06-06\r\n\r\nIt fell.", u"\nIt fell."_s, u"2019-06-06"_s},
        {" 2019-06-06 \nIt fell.", u"It fell."_s, u"2019-06-06"_s},
        {"2019-06-06", u""_s, u"2019-06-06"_s},
        {"2019-02-30\nIt fell.", u"2019-02-30\nIt fell."_s, u""_s},
        {"2019-06-06 was wet.\n", u"2019-06-06 was wet.\n"_s, u""_s},
        {"It fell.\n2019-06-06\n", u"It fell.\n2019-06-06\n"_s, u""_s},
        {"\n  Indented, <b>odd</b> & long.\n\n", u"\n  Indented, <b>odd</b> & long.\n\n"_s, u""_s},
    }));
    CAPTURE(bytes.toStdString());

    const auto document = core::readTextAsTimeml(bytes, u"below/pier.txt"_s);

    REQUIRE(document);
    CHECK(*document == core::TimemlDocument{u"pier"_s, text, created});
}

TEST_CASE("toTimeml marks times with what is known of them", "[exchange]")
{
    const QString text = u"On June 4 it fell; two days later it burnt twice a week for five weeks."_s;
    core::Extraction made;
    made.article.text = text;
    made.times = {timeAt(text, u"June 4"_s, TimexType::Date, u"2019-06-04"_s),
                  timeAt(text, u"two days later"_s, TimexType::Date, u"2019-06-06"_s),
                  timeAt(text, u"twice a week"_s, TimexType::Set, u"P1W"_s),
                  timeAt(text, u"five weeks"_s, TimexType::Duration, u"P5W"_s)};
    made.times[0].derivation = Derivation::Completed;
    made.times[0].anchor.kind = Anchor::Kind::Published;
    made.times[1].derivation = Derivation::Shifted;
    made.times[1].anchor = {Anchor::Kind::Expression, made.times[0].range, {}, {}};
    made.times[2].freq = u"2X"_s;
    made.times[2].quant = u"EACH"_s;
    made.times[3].mod = core::TimexMod::Approx;

    const QByteArray timeml = core::toTimeml({u"pier"_s, text, u"2019-06-06"_s}, made, true);

    CHECK(timeml.contains("<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2019-06-06\" temporalFunction=\"false\" "
                          "functionInDocument=\"CREATION_TIME\">2019-06-06</TIMEX3></DCT>"));
    CHECK(timeml.contains("<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2019-06-04\" temporalFunction=\"true\" "
                          "anchorTimeID=\"t0\">June 4</TIMEX3>"));
    CHECK(timeml.contains("<TIMEX3 tid=\"t2\" type=\"DATE\" value=\"2019-06-06\" temporalFunction=\"true\" "
                          "anchorTimeID=\"t1\">two days later</TIMEX3>"));
    CHECK(timeml.contains("<TIMEX3 tid=\"t3\" type=\"SET\" value=\"P1W\" quant=\"EACH\" freq=\"2X\" "
                          "temporalFunction=\"false\">twice a week</TIMEX3>"));
    CHECK(timeml.contains("<TIMEX3 tid=\"t4\" type=\"DURATION\" value=\"P5W\" mod=\"APPROX\" "
                          "temporalFunction=\"false\">five weeks</TIMEX3>"));
}

TEST_CASE("toTimeml tells what a length begins and ends with", "[exchange]")
{
    const QString text = u"In the past two weeks it rained, as for five years from 1990."_s;
    core::Extraction made;
    made.article.text = text;
    made.times = {timeAt(text, u"the past two weeks"_s, TimexType::Duration, u"P2W"_s),
                  timeAt(text, u"five years"_s, TimexType::Duration, u"P5Y"_s),
                  timeAt(text, u"1990"_s, TimexType::Date, u"1990"_s)};
    made.times[0].endPoint.kind = Anchor::Kind::Published;
    made.times[1].beginPoint = {Anchor::Kind::Expression, made.times[2].range, {}, {}};

    const QByteArray timeml = core::toTimeml({u"pier"_s, text, u"2019-06-06"_s}, made, true);
    const QByteArray undated = core::toTimeml({u"pier"_s, text, {}}, made, true);

    CHECK(timeml.contains("value=\"P2W\" temporalFunction=\"true\" endPoint=\"t0\">the past two weeks<"));
    CHECK(timeml.contains("value=\"P5Y\" temporalFunction=\"true\" beginPoint=\"t3\">five years<"));
    // there is no t0 to point to
    CHECK(undated.contains("value=\"P2W\" temporalFunction=\"true\">the past two weeks<"));
}

TEST_CASE("toTimeml marks the head word of an event once, and none inside a time", "[exchange]")
{
    const QString text = u"Two were shot dead after the election day; crews watched."_s;
    core::Extraction made;
    made.article.text = text;
    made.times = {timeAt(text, u"the election day"_s, TimexType::Date, u"2019-06-04"_s)};
    made.events = {eventAt(text, u"shot dead"_s), eventAt(text, u"shot"_s), eventAt(text, u"election"_s),
                   eventAt(text, u"watched"_s)};
    made.events[3].eventClass = core::EventClass::Perception;

    const QString marked = textPart(core::toTimeml({u"pier"_s, text, {}}, made, true));

    CHECK(marked == u"Two were <EVENT eid=\"e1\" class=\"OCCURRENCE\">shot</EVENT> dead after "
                    "<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2019-06-04\" temporalFunction=\"false\">the election "
                    "day</TIMEX3>; crews <EVENT eid=\"e2\" class=\"PERCEPTION\">watched</EVENT>."_s);
}

TEST_CASE("toTimeml leaves events out where they are not wanted, and creation times that are not known", "[exchange]")
{
    const QString text = u"It fell."_s;
    core::Extraction made;
    made.article.text = text;
    made.events = {eventAt(text, u"fell"_s)};

    const QByteArray timeml = core::toTimeml({u"pier"_s, text, {}}, made, false);

    CHECK(textPart(timeml) == text);
    CHECK(timeml.contains("<DCT></DCT>"));
}

TEST_CASE("the text of a document comes back to the byte from what toTimeml writes", "[exchange]")
{
    const QString text = GENERATE(as<QString>{}, u""_s, u"\n\n  leading and trailing \n"_s,
                                  u"AT&T said 1 < 2 > 0, \"so\" 'there' &amp; &nbsp; ]]>"_s, u"<TEXT>nested</TEXT>"_s,
                                  u"tab\there, naïve 東京 🌉"_s, u"a\rb"_s);
    CAPTURE(text.toStdString());
    const core::TimemlDocument document{u"a & b"_s, text, u"2019-06-06"_s};
    core::Extraction made;
    made.article = core::articleOf(document);

    CHECK(read(core::toTimeml(document, made, true)) == document);
}

TEST_CASE("what XML forbids is replaced and nothing else, in any text", "[exchange]")
{
    const auto pieces = std::to_array<QString>({
        u"\r\n"_s,
        u"\n\n"_s,
        u"\r"_s,
        u"\f"_s,
        u"\v"_s,
        u"\t"_s,
        QString(QChar::Null),
        u"\u0001"_s,
        u"\u001B"_s,
        u"\u007F"_s,
        u"\u0085"_s,
        u"\u2028"_s,
        u"\uFEFF"_s,
        u"\uFFFE"_s,
        u"\uFFFF"_s,
        u"]]>"_s,
        u"<![CDATA["_s,
        u"&"_s,
        u"&amp;#13;"_s,
        u"<"_s,
        u"</TEXT>"_s,
        u"\""_s,
        u"'"_s,
        u"🌉"_s,
        u"e\u0301"_s,
        u"2019-06-03\n"_s,
        u" "_s,
        u"The pier fell on "_s,
        u"May 4"_s,
        u", "_s,
        u"from 9 a.m. to noon"_s,
        u"12–13 April"_s,
        u". "_s,
        u"for two weeks"_s,
        u"-"_s,
    });
    const core::Knowledge knowledge;
    std::minstd_rand random(20190603);
    for (int text = 0; text < 400; ++text) {
        QString written;
        for (int i = 0; i < 30; ++i)
            written += pieces.at(random() % pieces.size());
        CAPTURE(written.toStdString());
        const core::TimemlDocument document{u"x"_s, written, {}};
        const core::Extraction made = core::extract(core::articleOf(document), knowledge, core::CivilDay());

        const QString back = read(core::toTimeml(document, made, true)).text;

        CHECK(back == asXmlHolds(written));
    }
}

TEST_CASE("a document is an article that is all body", "[exchange]")
{
    const core::Article article = core::articleOf({u"x"_s, u"Share this\n\nIt fell.\n"_s, {}});

    CHECK(article.text == u"Share this\n\nIt fell.\n"_s);
    REQUIRE(article.regions.size() == 2);
    for (const core::Region &region : article.regions)
        CHECK(region.kind == core::RegionKind::Body);
}
