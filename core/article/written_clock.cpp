// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/written_clock.h"

#include "core/article/calendar_words.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr QStringView joints = u" \u00a0\u202f\t,|-–—·•@()/:.[]~";

/// Names of zones that stand behind a time of day.
constexpr std::array<QStringView, 40> zones = {
    u"Z",   u"UTC",  u"GMT",  u"BST",  u"IST",  u"EST",  u"EDT",  u"ET",   u"CST", u"CDT",
    u"CT",  u"MST",  u"MDT",  u"PST",  u"PDT",  u"PT",   u"AKDT", u"HST",  u"CET", u"CEST",
    u"MEZ", u"MESZ", u"EET",  u"EEST", u"WET",  u"WEST", u"MSK",  u"JST",  u"KST", u"SGT",
    u"HKT", u"AEST", u"AEDT", u"ACST", u"NZST", u"NZDT", u"WIB",  u"WITA", u"WAT", u"SAST",
};

/// Reads characters from left to right.
class Scanner
{
public:
    Scanner(QStringView line, qsizetype at)
        : m_line(line)
        , m_at(at)
    {}

    qsizetype at() const { return m_at; }
    void goTo(qsizetype at) { m_at = at; }
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_line.size() ? m_line[m_at + ahead] : QChar(); }

    bool take(QChar c)
    {
        const bool is = peek() == c;
        m_at += is ? 1 : 0;
        return is;
    }

    void skipBlanks()
    {
        while (m_at < m_line.size() && m_line[m_at].isSpace() && m_line[m_at] != u'\n')
            ++m_at;
    }

    /// A number of at least `least` and at most `most` figures; nothing where more or fewer stand there.
    std::optional<int> number(int least, int most)
    {
        int value = 0;
        int figures = 0;
        for (; peek(figures).isDigit(); ++figures) {
            if (figures == most)
                return {};
            value = value * 10 + peek(figures).digitValue();
        }
        if (figures < least)
            return {};
        m_at += figures;
        return value;
    }

    QStringView word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_line.size() && (m_line[m_at].isLetter() || m_line[m_at].isMark()))
            ++m_at;
        return m_line.sliced(begin, m_at - begin);
    }

private:
    QStringView m_line;
    qsizetype m_at;
};

/// "am", "p.m.": the hours to add to 12 or less; nothing where it does not stand there.
std::optional<int> takeHalfOfDay(Scanner &scan)
{
    const qsizetype begin = scan.at();
    scan.skipBlanks();
    const QChar first = scan.peek().toLower();
    Scanner ahead = scan;
    ahead.goTo(scan.at() + 1);
    ahead.take(u'.');
    const bool half =
        (first == u'a' || first == u'p') && ahead.peek().toLower() == u'm' && !ahead.peek(1).isLetterOrNumber();
    if (!half) {
        scan.goTo(begin);
        return {};
    }
    ahead.goTo(ahead.at() + 1);
    if (ahead.peek() == u'.')
        ahead.take(u'.');
    scan.goTo(ahead.at());
    return first == u'p' ? 12 : 0;
}

bool isClockWord(QStringView word)
{
    return std::ranges::any_of(CalendarWords::builtIn().meaningsOf(word),
                               [](const CalendarMeaning &m) { return m.kind == CalendarMeaning::Kind::Clock; });
}

bool isSmallWord(QStringView word)
{
    using Kind = CalendarMeaning::Kind;
    return std::ranges::any_of(CalendarWords::builtIn().meaningsOf(word), [](const CalendarMeaning &m) {
        return m.kind == Kind::Clock || m.kind == Kind::Filler || m.kind == Kind::Sign;
    });
}

/// "+02:00", "-0500", "+2"; whether one stands there.
bool takeOffset(Scanner &scan)
{
    const qsizetype begin = scan.at();
    if (!(scan.take(u'+') || scan.take(u'-') || scan.take(u'−')))
        return false;
    bool whole = scan.number(4, 4).has_value();
    if (!whole && scan.number(1, 2)) {
        whole = true;
        if (scan.peek() == u':' && scan.peek(1).isDigit()) {
            scan.take(u':');
            whole = scan.number(2, 2).has_value();
        }
    }
    if (!whole || scan.peek().isLetterOrNumber())
        scan.goTo(begin);
    return scan.at() > begin;
}

QString takeZone(Scanner &scan, QStringView line)
{
    const qsizetype before = scan.at();
    scan.skipBlanks();
    scan.take(u'(');
    const qsizetype begin = scan.at();
    const QStringView word = scan.word();
    if (std::ranges::find(zones, word) != zones.end()) {
        const qsizetype end = scan.at();
        if (!takeOffset(scan))
            scan.goTo(end);
        return line.sliced(begin, scan.at() - begin).toString();
    }
    scan.goTo(before);
    // An offset stands close: "- 5 comments" is none.
    if (scan.peek() == u' ')
        scan.take(u' ');
    const qsizetype sign = scan.at();
    if (takeOffset(scan) && scan.at() - sign > 3)
        return line.sliced(sign, scan.at() - sign).toString();
    scan.goTo(before);
    return {};
}

struct Figures
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    bool bare = false; ///< Only a word beside them makes them a time.
};

std::optional<Figures> takeFigures(Scanner &scan)
{
    const auto hour = scan.number(1, 2);
    if (!hour)
        return {};
    Figures time{*hour, 0, 0, true};
    const QChar mark = scan.peek().toLower();
    const bool minutes = (mark == u':' || mark == u'.' || mark == u'h') && scan.peek(1).isDigit();
    if (!minutes)
        return time;
    scan.take(scan.peek());
    const auto minute = scan.number(2, 2);
    if (!minute)
        return {};
    time.minute = *minute;
    time.bare = mark == u'.';
    if (scan.peek() == u':' && scan.peek(1).isDigit()) {
        scan.take(u':');
        const auto second = scan.number(2, 2);
        if (!second)
            return {};
        time.second = std::min(*second, 59); // a leap second is the one before
        if (scan.peek() == u'.' && scan.peek(1).isDigit()) {
            scan.take(u'.');
            while (scan.peek().isDigit())
                scan.take(scan.peek());
        }
    }
    return time;
}

/// The time of day at `from`. `led`: a word before it says that it is one.
std::optional<WrittenClock> clockAt(QStringView line, qsizetype from, bool led)
{
    Scanner scan(line, from);
    const auto figures = takeFigures(scan);
    if (!figures)
        return {};
    const auto half = takeHalfOfDay(scan);
    bool told = !figures->bare || half || (led && scan.peek() != u'.');
    const qsizetype end = scan.at();
    scan.skipBlanks();
    const QStringView unit = scan.word();
    if (!half && !unit.isEmpty() && isClockWord(unit) && unit.size() <= 5)
        told = told || unit.compare(u"uhr", Qt::CaseInsensitive) == 0 || unit.compare(u"h", Qt::CaseInsensitive) == 0;
    else
        scan.goTo(end);
    int hour = figures->hour;
    if (half)
        hour = hour % 12 + *half;
    if (!told || hour > 23 || figures->minute > 59)
        return {};
    WrittenClock clock;
    clock.sinceMidnight = std::chrono::seconds((hour * 60 + figures->minute) * 60 + figures->second);
    clock.zone = takeZone(scan, line);
    clock.range = {from, scan.at()};
    return clock;
}

} // namespace

std::optional<WrittenClock> clockBehind(QStringView line, qsizetype from)
{
    constexpr int mostWords = 3;
    constexpr qsizetype mostJoints = 6;
    Scanner scan(line, from);
    bool led = false;
    if (scan.peek() == u'T' && scan.peek(1).isDigit()) // ISO 8601
        scan.take(u'T');
    for (int words = 0; words <= mostWords; ++words) {
        const qsizetype begin = scan.at();
        while (joints.contains(scan.peek()) && scan.at() - begin < mostJoints)
            scan.take(scan.peek());
        if (scan.peek().isDigit())
            return clockAt(line, scan.at(), led);
        const QStringView word = scan.word();
        if (word.isEmpty() || !isSmallWord(word))
            return {};
        led = isClockWord(word);
    }
    return {};
}

std::optional<WrittenClock> clockBefore(QStringView line, qsizetype until)
{
    constexpr qsizetype farthest = 30;
    qsizetype colon = until;
    const qsizetype first = std::max<qsizetype>(1, until - farthest);
    while (colon > first && line[colon - 1] != u':')
        --colon;
    --colon;
    if (colon < 1 || line[colon] != u':' || !line[colon - 1].isDigit())
        return {};
    qsizetype begin = colon - 1;
    if (begin > 0 && line[begin - 1].isDigit())
        --begin;
    if (begin > 2 && line[begin - 1] == u':' && line[begin - 2].isDigit()) { // it was the seconds
        begin -= 2;
        if (begin > 0 && line[begin - 1].isDigit())
            --begin;
    }
    if (begin > 0 && line[begin - 1].isDigit())
        return {};
    const auto clock = clockAt(line, begin, false);
    if (!clock || clock->range.end > until)
        return {};
    Scanner scan(line, clock->range.end);
    while (scan.at() < until) {
        while (scan.at() < until && joints.contains(scan.peek()))
            scan.take(scan.peek());
        if (scan.at() >= until)
            break;
        const QStringView word = scan.word();
        if (word.isEmpty() || !isSmallWord(word))
            return {};
    }
    return clock;
}

} // namespace core
