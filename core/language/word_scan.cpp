// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/word_scan.h"

#include "core/language/word_pieces.h"
#include "core/language/word_units.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype longestWord = 0xFFFF; // what Word::length holds

/// Marks of which several in a row are one word.
constexpr QStringView repeatedMarks = u".-=_*#~+<>!?…'`^|—–";

bool isStop(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…';
}

bool isVowel(QChar c)
{
    return !c.isLetter() || QStringView(u"aeiouyAEIOUY").contains(c);
}

bool isOpenApostrophe(QChar c)
{
    return c == u'\'' || c.unicode() == 0x2018;
}

/// The figures that `text` ends in as a number; -1 where it does not, or in more than four.
int figuresAtEnd(QStringView text)
{
    int value = 0;
    int weight = 1;
    qsizetype i = text.size();
    for (; i > 0 && text[i - 1].isDigit() && weight < 10'000; --i, weight *= 10)
        value += text[i - 1].digitValue() * weight;
    return weight == 1 || (i > 0 && text[i - 1].isDigit()) ? -1 : value;
}

qsizetype figuresAt(QStringView text)
{
    return std::ranges::find_if_not(text, [](QChar c) { return c.isDigit(); }) - text.begin();
}

/// A line drawn of marks, "-----|---->": no letters, and three alike in a row.
bool isDrawn(QStringView chunk)
{
    constexpr qsizetype shortest = 6;
    if (chunk.size() < shortest || std::ranges::any_of(chunk, isWordUnit))
        return false;
    for (qsizetype i = 2; i < chunk.size(); ++i) {
        if (chunk[i] == chunk[i - 1] && chunk[i] == chunk[i - 2] && QStringView(u"-=*~+").contains(chunk[i]))
            return true;
    }
    return false;
}

} // namespace

void WordScan::put(qsizetype begin, qsizetype end, bool joined)
{
    for (; end - begin > longestWord; begin += longestWord)
        putWord({begin, begin + longestWord}, joined, m_words);
    putWord({begin, end}, joined, m_words);
}

/// The end of the web address at `begin`, or `begin` where there is none.
qsizetype WordScan::linkEnd(qsizetype begin) const
{
    const QStringView rest = view(begin, m_end);
    static constexpr std::array<QStringView, 4> starts = {u"http://", u"https://", u"www.", u"ftp://"};
    const bool isLink =
        std::ranges::any_of(starts, [rest](QStringView start) { return rest.startsWith(start, Qt::CaseInsensitive); });
    if (!isLink)
        return begin;
    qsizetype end = begin;
    while (end < m_end && !QStringView(u"<>\"”“").contains(m_text[end]))
        ++end;
    const bool bracketed = view(begin, end).contains(u'(');
    while (end > begin && QStringView(u".,;:!?')]}’…").contains(m_text[end - 1]) &&
           !(bracketed && m_text[end - 1] == u')'))
        --end;
    return end;
}

/// "3.5", "U.S", "example.org", but not "north.Then" nor "2019.Then".
bool WordScan::isInnerStop(qsizetype begin, qsizetype i) const
{
    const QChar before = at(i - 1);
    const QChar after = at(i + 1);
    if (before.isDigit() && after.isDigit())
        return true;
    if (after.isDigit() || (before.isDigit() && !isFileKind(written(i + 1))))
        return false;
    if (isFileKind(written(i + 1)))
        return true;
    const bool initial = i - begin == 1 || at(i - 2) == u'.';
    if (initial)
        return !at(i + 2).isLetter() || after.isLower();
    return after.isLower();
}

/// "3/14/2019", "9/11", but not "1/2" and "20/30".
bool WordScan::isDaySlash(qsizetype begin, qsizetype i) const
{
    const QStringView behind = view(i + 1, m_end);
    const qsizetype length = figuresAt(behind);
    if (behind.size() > length && behind[length] == u'/' && length <= 2)
        return true;
    if (behind.size() > length && behind[length] == u'-' && length == 3) // a telephone's
        return true;
    const QStringView before = view(begin, i);
    if (before.contains(u'/') || length > 4)
        return true;
    const int first = figuresAtEnd(before);
    const int second = figuresAtEnd(behind.first(length));
    const bool fraction = first < second && second <= 10 && behind[0] != u'0';
    return first > 0 && first <= 12 && second > 0 && second <= 31 && length <= 2 && !fraction;
}

/// Whether the mark at `i` belongs inside the written word around it.
bool WordScan::goesOnAt(qsizetype begin, qsizetype i) const
{
    const QChar mark = m_text[i];
    const QChar before = at(i - 1);
    const QChar after = at(i + 1);
    if (i == begin || i + 1 >= m_end || !isWordUnit(before) || !isWordUnit(after))
        return false;
    const bool figures = before.isDigit() && after.isDigit();
    if (plainApostrophe(mark) == u'\'')
        return !figures;
    switch (mark.unicode()) {
    case u'-':
    case 0x2010:
    case 0x2011:
    case u'@':
        return true;
    case u'*':
        return before.isLetter() && after.isLetter();
    case u'&':
        return before.isLetter() && after.isLetter() && !at(i - 2).isLower() && !at(i + 2).isLower() && i - begin < 4;
    case u',':
        return figures && figuresAt(view(i + 1, m_end)) == 3;
    case u':':
        return figures && figuresAt(view(i + 1, m_end)) == 2;
    case u'/':
        return figures && isDaySlash(begin, i);
    case u'.':
        return isInnerStop(begin, i);
    default:
        return false;
    }
}

/// The end of the address of mail at `begin`, or `begin` where there is none.
qsizetype WordScan::mailEnd(qsizetype begin) const
{
    qsizetype i = begin;
    if (view(begin, m_end).startsWith(u"mailto:"))
        i += 7;
    while (i < m_end && (isWordUnit(m_text[i]) || QStringView(u".%+-").contains(m_text[i])))
        ++i;
    if (i == begin || at(i) != u'@' || !isWordUnit(at(i + 1)))
        return begin;
    qsizetype end = i + 1;
    while (end < m_end && (isWordUnit(m_text[end]) || QStringView(u".-@").contains(m_text[end])))
        ++end;
    while (!isWordUnit(m_text[end - 1]))
        --end;
    return end;
}

/// The end of the written word at `begin`, without a stop.
qsizetype WordScan::writtenEnd(qsizetype begin) const
{
    qsizetype end = begin;
    while (end < m_end && (isWordUnit(m_text[end]) || goesOnAt(begin, end)))
        ++end;
    return end;
}

/// Whether nothing but marks follows in the sentence.
bool WordScan::endsSentence(qsizetype i) const
{
    while (i < m_sentence.end && !isWordUnit(m_text[i]))
        ++i;
    return i == m_sentence.end;
}

/// The letters and figures at `i`.
QStringView WordScan::written(qsizetype i) const
{
    qsizetype end = i;
    while (end < m_end && isWordUnit(m_text[end]))
        ++end;
    return view(i, end);
}

/// Whether the stops from `begin` on are an ellipsis, which a mark behind it is no part of.
bool WordScan::isEllipsis(qsizetype begin, qsizetype end) const
{
    return end - begin > 1 && view(begin, end).count(u'.') == end - begin && m_text[end] != u'.';
}

/// The letters and figures that follow behind the blanks at `i`; none where a mark does.
QStringView WordScan::wordAfter(qsizetype i) const
{
    while (i < m_sentence.end && m_text[i].isSpace())
        ++i;
    qsizetype end = i;
    while (end < m_sentence.end && isWordUnit(m_text[end]))
        ++end;
    return view(i, end);
}

/// Whether the stop at `end` is part of the word before it: "Mr.", "U.S.", "No. 5".
bool WordScan::takesStop(qsizetype begin, qsizetype end) const
{
    if (end >= m_end || m_text[end] != u'.' || at(end + 1) == u'.')
        return false;
    const QStringView word = view(begin, end);
    const bool dotted = word.size() >= 3 && word[word.size() - 2] == u'.' && word.back().isLetter();
    const bool last = endsSentence(end + 1);
    if (dotted)
        return !last || word.back().isUpper();
    if (word.size() == 1)
        return word[0].isLetter() && !last && (word[0].isUpper() ? word != u"I" : wordAfter(end + 1).size() > 0);
    const QStringView next = last ? QStringView() : wordAfter(end + 1);
    switch (m_stops.kindOf(word)) {
    case StopWord::Title:
        return !last || word[0].isUpper() || word == u"al";
    case StopWord::Ending:
        return !last;
    case StopWord::Number:
        return !last && (word[0].isUpper() || (!next.isEmpty() && next[0].isDigit()));
    case StopWord::Opener:
        return false;
    case StopWord::None:
        break;
    }
    return !next.isEmpty() && next[0].isLower() && std::ranges::none_of(word, isVowel);
}

/// Puts the apostrophe of "the weavers' guild" where there is one at `end`; what lies behind it.
qsizetype WordScan::behindPossessive(qsizetype begin, qsizetype end)
{
    if (end >= m_end || !isApostrophe(m_text[end]) || isWordUnit(at(end + 1)) || isApostrophe(at(end + 1)))
        return end;
    const QChar last = m_text[end - 1].toLower();
    if (m_quoted || (last != u's' && last != u'z' && last != u'x') || end - begin < 2)
        return end;
    put(end, end + 1, true);
    return end + 1;
}

qsizetype WordScan::cutWord(qsizetype begin)
{
    if (const qsizetype end = std::max(linkEnd(begin), mailEnd(begin)); end > begin) {
        put(begin, end);
        return end;
    }
    if (const qsizetype length = m_rules.wholeLength(view(begin, m_end)); length > 0) {
        put(begin, begin + length);
        return begin + length;
    }
    qsizetype end = writtenEnd(begin);
    const QStringView written = view(begin, end);
    if (at(end) == u'/' && written.contains(u'.') && m_rules.isDomain(written.sliced(written.lastIndexOf(u'.') + 1))) {
        end = m_end;
        while (end > begin + 1 && QStringView(u".,;:!?')]}>\"’”").contains(m_text[end - 1]))
            --end;
        put(begin, end);
        return end;
    }
    if (takesStop(begin, end))
        ++end;
    if (end - begin > longestWord)
        put(begin, end);
    else
        cutWritten(m_text, {begin, end}, wordAfter(end), m_rules, m_words);
    return behindPossessive(begin, end);
}

/// The end of the clitic that stands alone at `begin`, as behind a blank or "U.S."; `begin` where there is none.
qsizetype WordScan::cliticEnd(qsizetype begin) const
{
    qsizetype end = begin + 1;
    while (end < m_end && isWordUnit(m_text[end]))
        ++end;
    const QString word = u'x' + view(begin, end).toString();
    return m_rules.cliticLength(word) == end - begin ? end : begin;
}

qsizetype WordScan::cutApostrophe(qsizetype begin)
{
    const QStringView rest = view(begin, m_end);
    qsizetype length = m_rules.wholeLength(rest);
    const qsizetype figures = length == 0 ? figuresAt(rest.sliced(1)) : 0;
    if (figures == 2)
        length = rest.size() > 3 && rest[3] == u's' ? 4 : 3;
    if (length > 0) {
        put(begin, begin + length);
        return begin + length;
    }
    if (const qsizetype end = cliticEnd(begin); end > begin) {
        put(begin, end, at(begin - 1) == u'.');
        return end;
    }
    const bool opens = begin == m_begin && isWordUnit(at(begin + 1));
    m_quoted = opens && isOpenApostrophe(m_text[begin]);
    qsizetype end = begin + 1;
    while (end < m_end && isApostrophe(m_text[end]))
        ++end;
    put(begin, end);
    return end;
}

qsizetype WordScan::cutMark(qsizetype begin)
{
    const QChar mark = m_text[begin];
    if (const qsizetype length = m_rules.faceLength(view(begin, m_end)); length > 0) {
        put(begin, begin + length);
        return begin + length;
    }
    if (isApostrophe(mark))
        return cutApostrophe(begin);
    qsizetype end = begin + 1;
    const bool tag = (mark == u'@' || mark == u'#') && at(end).isLetter();
    const bool sign = begin == m_begin && mark == u'+' && at(end).isDigit();
    if (tag || sign || (mark == u'.' && (at(end).isDigit() || isFileKind(written(end))))) {
        end = tag ? end : writtenEnd(end);
        while (tag && end < m_end && isWordUnit(m_text[end]))
            ++end;
    } else if (repeatedMarks.contains(mark)) {
        while (end < m_end && (m_text[end] == mark || (isStop(mark) && isStop(m_text[end]) && !isEllipsis(begin, end))))
            ++end;
    }
    put(begin, end);
    return end;
}

void WordScan::cut(TextRange chunk)
{
    m_begin = chunk.begin;
    m_end = chunk.end;
    if (isDrawn(view(m_begin, m_end))) {
        put(m_begin, m_end);
        return;
    }
    for (qsizetype i = m_begin; i < m_end;)
        i = isWordUnit(m_text[i]) ? cutWord(i) : cutMark(i);
}

} // namespace core
