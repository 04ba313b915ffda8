// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/arguments/place_words.h"

#include "core/language/language_model.h"

#include <algorithm>

namespace core {

ArgumentWordKinds PlaceWords::kinds(int i) const
{
    return valueIn(ArgumentWords::english().kinds, text(i).toString().toLower());
}

NameWordKinds PlaceWords::known(int i) const
{
    return LanguageModel::english().lexicon.names.kindsOf(text(i).toString().toLower());
}

bool isTime(const PlaceWords &words, int i)
{
    const auto &times = words.reading.times;
    const auto after = std::ranges::upper_bound(times, words[i].range().begin, {},
                                                [](const TimeExpression &time) { return time.range.begin; });
    return after != times.begin() && (after - 1)->range.end > words[i].range().begin;
}

int beginOfName(const PlaceWords &words, int first)
{
    const bool isNew = first > 0 && words.is(first - 1, u"New") && words[first - 1].name == NameTag::None;
    return isNew ? first - 1 : first;
}

int endOfName(const PlaceWords &words, int first)
{
    int end = first + 1;
    while (end < words.count() && words[end].name == NameTag::InPlace && !words.is(end, u",") && !isTime(words, end))
        ++end;
    return end;
}

} // namespace core
