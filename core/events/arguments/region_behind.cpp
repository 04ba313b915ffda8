// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/arguments/region_behind.h"

#include <algorithm>

namespace core {

namespace {

/// "in Hale, Rowe and Brill" lists towns; "in Hale, Norland, on Monday" names the country.
bool continuesList(const PlaceWords &words, int end)
{
    const bool next = words.is(end, u",") && end + 1 < words.count() && words[end + 1].name == NameTag::FirstOfPlace;
    return next || words.is(end, u"and") || words.is(end, u"or");
}

bool isRegionName(const PlaceWords &words, int first, TextRange range)
{
    const QString text = words.reading.article.text.sliced(range.begin, range.length());
    return words.known(first).testFlag(NameWordKind::Country) || ArgumentWords::english().states.contains(text);
}

/// "Hale in northern Norland", "Hale, in Norland".
TextRange regionAfterIn(const PlaceWords &words, int end)
{
    int at = words.is(end, u",") ? end + 1 : end;
    if (!words.is(at, u"in"))
        return {};
    const int first = ++at;
    while (at < words.count() && (words[at].upos == Upos::Adj || words[at].upos == Upos::Det))
        ++at;
    if (at >= words.count() || words[at].name != NameTag::FirstOfPlace)
        return {};
    const int begin = beginOfName(words, at);
    const TextRange range = words.rangeOf(begin, endOfName(words, at));
    return begin > first || isRegionName(words, begin, range) ? range : TextRange();
}

} // namespace

TextRange stateAt(QStringView text, qsizetype at)
{
    const ArgumentWords &words = ArgumentWords::english();
    for (qsizetype length = std::min(words.longestState, text.size() - at); length >= 2; --length) {
        const qsizetype end = at + length;
        const bool whole = end == text.size() || !text[end].isLetterOrNumber();
        if (whole && words.states.contains(text.sliced(at, length).toString()))
            return {at, end};
    }
    return {};
}

qsizetype behindComma(QStringView text, qsizetype at)
{
    if (at + 2 >= text.size() || text[at] != u',')
        return -1;
    qsizetype next = at + 1;
    while (next < text.size() && text[next] == u' ')
        ++next;
    return next;
}

TextRange regionBehind(const PlaceWords &words, int end)
{
    const QStringView text = words.reading.article.text;
    const qsizetype next = behindComma(text, words[end - 1].range().end);
    if (const TextRange state = next < 0 ? TextRange() : stateAt(text, next); state.length() > 0)
        return state;
    const int after = end + 1;
    if (words.is(end, u",") && after < words.count() && words[after].name == NameTag::FirstOfPlace &&
        !continuesList(words, endOfName(words, after)))
        return words.rangeOf(after, endOfName(words, after));
    return regionAfterIn(words, end);
}

} // namespace core
