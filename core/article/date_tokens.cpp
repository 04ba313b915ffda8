// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/date_tokens.h"

namespace core {

namespace {

using Kind = CalendarMeaning::Kind;

/// Where the figures that begin at `at` end at most. Text copied from pages runs a year into what follows:
/// "3 June 201912 comments", "03/06/20190 comments".
qsizetype yearEnd(QStringView line, qsizetype at, const std::vector<DateToken> &tokens)
{
    constexpr qsizetype yearLength = 4;
    constexpr qsizetype farthest = 3;
    qsizetype end = at;
    while (end < line.size() && line[end].isDigit())
        ++end;
    const bool afterTwo = tokens.size() > 1 && tokens.back().figures == 2 && tokens[tokens.size() - 2].figures == 2 &&
                          at - tokens.back().range.end == 1;
    if (end - at == yearLength && afterTwo && end + 1 < line.size() && line[end] == u':' && line[end + 1].isDigit())
        return at + 2; // "03.06.1910:20"
    const bool runOn = end - at == yearLength + 1 || end - at == yearLength + 2;
    if (!runOn || tokens.empty() || at - tokens.back().range.end > farthest)
        return line.size();
    const DateToken &last = tokens.back();
    const bool numeric = tokens.size() > 1 && (last.figures == 1 || last.figures == 2) &&
                         (tokens[tokens.size() - 2].figures == 1 || tokens[tokens.size() - 2].figures == 2);
    const int century = line.sliced(at, 2).toInt();
    return (century == 19 || century == 20) && (last.as(Kind::Month) || numeric) ? at + yearLength : line.size();
}

} // namespace

bool standsAlone(QChar c)
{
    return (c.unicode() >= 0x3040 && c.unicode() <= 0x9fff) || (c.unicode() >= 0xac00 && c.unicode() <= 0xd7a3);
}

std::vector<TextRange> placesOfFigures(QStringView line)
{
    constexpr qsizetype before = 40;
    constexpr qsizetype behind = 64;
    std::vector<TextRange> places;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char16_t c = line[i].unicode();
        const bool figure = (c >= u'0' && c <= u'9') || (c > 0x600 && line[i].isDigit());
        if (!figure)
            continue;
        const TextRange place = {std::max<qsizetype>(0, i - before), std::min(line.size(), i + behind)};
        if (!places.empty() && places.back().end >= place.begin)
            places.back().end = place.end;
        else
            places.push_back(place);
    }
    return places;
}

std::vector<DateToken> dateTokensOf(QStringView line, TextRange place)
{
    const CalendarWords &words = CalendarWords::builtIn();
    const auto isWord = [&](qsizetype i) { return line[i].isLetter() || line[i].isMark(); };
    while (place.begin > 0 && line[place.begin].isLetterOrNumber() && line[place.begin - 1].isLetterOrNumber())
        --place.begin;
    while (place.end < line.size() && line[place.end].isLetterOrNumber() && line[place.end - 1].isLetterOrNumber())
        ++place.end;
    std::vector<DateToken> tokens;
    for (qsizetype at = place.begin; at < place.end;) {
        DateToken token;
        token.range.begin = at;
        if (line[at].isDigit()) {
            const qsizetype most = yearEnd(line, at, tokens);
            for (; at < most && line[at].isDigit(); ++at, ++token.figures)
                token.number = token.figures < 8 ? token.number * 10 + line[at].digitValue() : token.number;
        } else if (isWord(at)) {
            const bool alone = standsAlone(line[at]);
            do
                ++at;
            while (!alone && at < place.end && isWord(at) && !standsAlone(line[at]) &&
                   !(line[at].isUpper() && line[at - 1].isLower())); // "Selwyn PressJune 3"
            token.meanings = words.meaningsOf(line.sliced(token.range.begin, at - token.range.begin));
        } else {
            ++at;
            continue;
        }
        token.range.end = at;
        tokens.push_back(token);
    }
    return tokens;
}

} // namespace core
