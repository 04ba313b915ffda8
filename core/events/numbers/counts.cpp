// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/numbers/counts.h"

#include <algorithm>

namespace core {

namespace {

/// What one word, or several joined by hyphens, counts for.
struct Worth
{
    double value = 0;
    bool open = false; ///< "dozens", "several".
    int end = 0;       ///< Behind its words.
};

bool isWord(const SentenceTree &tree, int word, QStringView text)
{
    return word >= 0 && word < tree.count() && tree.lowerOf(word) == text;
}

bool isDash(const SentenceTree &tree, int word)
{
    return isWord(tree, word, u"-") || isWord(tree, word, u"\u2013");
}

const NumberWord *numberWord(const SentenceTree &tree, int word)
{
    const auto &number = tree.infoOf(word).number;
    const bool isArticle = tree[word].upos == Upos::Det && number && number->value == 1;
    return number && !isArticle ? &*number : nullptr;
}

/// Figures as they are written: "3,000", "1.5"; no "10.30.2020" and no "4th".
std::optional<double> figuresOf(QStringView text)
{
    if (text.isEmpty() || !text.front().isDigit())
        return {};
    bool isNumber = false;
    const double value = text.toString().remove(u',').toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<Worth> worthAt(const SentenceTree &tree, int word)
{
    if (const auto figures = figuresOf(tree.textOf(word)))
        return Worth{*figures, false, word + 1};
    const NumberWord *number = numberWord(tree, word);
    if (!number)
        return {};
    Worth worth{number->value, number->open, word + 1};
    const bool tens = number->value >= 20 && number->value < 100 && !number->open;
    const int units = isDash(tree, word + 1) ? word + 2 : word + 1;
    const NumberWord *unit = tens && units < tree.count() ? numberWord(tree, units) : nullptr;
    if (unit && unit->value < 10 && !unit->open)
        worth = {number->value + unit->value, false, units + 1};
    return worth;
}

/// "hundred", "million", "dozen" behind a number.
std::optional<double> factorOf(const SentenceTree &tree, int word)
{
    if (word >= tree.count())
        return {};
    const NumberWord *number = numberWord(tree, word);
    if (!number || number->open || (number->value < 100 && !isWord(tree, word, u"dozen")))
        return {};
    return number->value;
}

/// "two dozen", "three hundred and twelve", "a dozen".
std::optional<Worth> numberAt(const SentenceTree &tree, int word)
{
    const bool article = isWord(tree, word, u"a") && factorOf(tree, word + 1);
    auto worth = article ? std::optional(Worth{1, false, word + 1}) : worthAt(tree, word);
    while (worth && factorOf(tree, worth->end)) {
        worth->value *= *factorOf(tree, worth->end);
        ++worth->end;
        const int rest = isWord(tree, worth->end, u"and") ? worth->end + 1 : worth->end;
        const auto more = rest < tree.count() && worth->value >= 100 ? worthAt(tree, rest) : std::nullopt;
        const bool dozens = more && more->value < worth->value && !factorOf(tree, more->end) && !more->open;
        if (dozens && (rest > worth->end || numberWord(tree, rest))) {
            worth->value += more->value;
            worth->end = more->end;
        }
    }
    return worth;
}

/// "aged 27", "ages 18, 21 and 35", "between the ages of 16 and 18".
bool isAmongAges(const SentenceTree &tree, int before)
{
    static constexpr QStringView ages[] = {u"aged", u"age", u"ages"};
    while (before > 0 && (figuresOf(tree.textOf(before)) || isWord(tree, before, u",") ||
                          isWord(tree, before, u"and") || isWord(tree, before, u"of") || isDash(tree, before)))
        --before;
    return before >= 0 && std::ranges::contains(ages, tree.lowerOf(before));
}

/// "27-year-old", "aged 27", "No. 3", "50%", "2-1", "Route 9": numbers of no people.
bool isLabel(const SentenceTree &tree, WordSpan number)
{
    const int next = isDash(tree, number.end) ? number.end + 1 : number.end;
    const auto follows = [&](QStringView text) { return isWord(tree, next, text); };
    // "an 8- and a 9-year-old"
    if (next > number.end && (follows(u"and") || follows(u"or")))
        return true;
    if (follows(u"year") || follows(u"years") || follows(u"month") || follows(u"yo") || follows(u"yr") ||
        follows(u"%") || follows(u"percent") || follows(u"per") || follows(u"mm") || follows(u"caliber") ||
        follows(u"'s") || follows(u"\u2019s") || follows(u"calibre") || follows(u"block"))
        return true;
    const int before = number.first - 1;
    if (before < 0)
        return false;
    static constexpr QStringView labels[] = {u"no",      u"no.",     u"number",  u"#",          u"aged",
                                             u"age",     u"route",   u"highway", u"interstate", u"apartment",
                                             u"chapter", u"section", u"page",    u"world"};
    if (std::ranges::contains(labels, tree.lowerOf(before)) ||
        (isWord(tree, before, u".") && isWord(tree, before - 1, u"no")))
        return true;
    if (isAmongAges(tree, before))
        return true;
    return isDash(tree, before) && before > 0 && !tree[before].joined && tree[before - 1].upos == Upos::Propn;
}

/// ", 23," behind a name, and "at 385 Elm Street".
bool isAgeOrAddress(const SentenceTree &tree, WordSpan number)
{
    const int next = number.end;
    const int before = number.first - 1;
    const bool closed = next >= tree.count() || tree[next].upos == Upos::Punct;
    if (before > 0 && isWord(tree, before, u",") && closed && tree[before - 1].upos != Upos::Num)
        return figuresOf(tree.textOf(number.first)).has_value();
    const bool figures = figuresOf(tree.textOf(number.first)).has_value();
    return figures && next < tree.count() && tree[next].xpos == Xpos::Nnp && tree[next].name != NameTag::None &&
           before >= 0 && tree[before].upos == Upos::Adp;
}

bool isTime(const SentenceTree &tree, WordSpan number)
{
    for (int i = number.first; i < number.end; ++i) {
        if (tree.timeOf(i) >= 0)
            return true;
    }
    return false;
}

/// The upper number of "10 to 15", "10-15", "between 10 and 15", "ten or twelve".
std::optional<Worth> upperOf(const SentenceTree &tree, const Worth &lower, int first)
{
    const bool between = isWord(tree, first - 1, u"between") || isWord(tree, first - 1, u"from");
    const bool joined = isDash(tree, lower.end) || isWord(tree, lower.end, u"to") || isWord(tree, lower.end, u"or") ||
                        (between && isWord(tree, lower.end, u"and"));
    if (!joined || lower.end + 1 >= tree.count())
        return {};
    const auto upper = numberAt(tree, lower.end + 1);
    return upper && upper->value > lower.value ? upper : std::nullopt;
}

/// The longest bound that ends before `end`.
const BoundPhrase *boundBefore(const SentenceTree &tree, int end)
{
    const BoundPhrase *longest = nullptr;
    for (const BoundPhrase &bound : tree.reading().lexicon.bounds) {
        const int first = end - int(bound.words.size());
        bool matches = first >= 0;
        for (int i = 0; matches && i < int(bound.words.size()); ++i)
            matches = tree.lowerOf(first + i) == bound.words[i];
        if (matches && (!longest || bound.words.size() > longest->words.size()))
            longest = &bound;
    }
    return longest;
}

void takeBound(const SentenceTree &tree, Count &count)
{
    // "ten or more"
    if (isWord(tree, count.number.end, u"or") && isWord(tree, count.number.end + 1, u"more")) {
        count.max.reset();
        count.words.end = count.number.end + 2;
    }
    const BoundPhrase *bound = boundBefore(tree, count.words.first);
    if (!bound)
        return;
    count.words.first -= int(bound->words.size());
    if (bound->side == BoundPhrase::Side::Least)
        count.max.reset();
    if (bound->side == BoundPhrase::Side::Most)
        count.min.reset();
}

/// "seven times"; "1 of 12 A woman": no number stands before an article.
bool countsThings(const SentenceTree &tree, const Count &count)
{
    static constexpr QStringView things[] = {u"times",   u"time",   u"shots", u"rounds", u"bullets", u"hours",
                                             u"minutes", u"counts", u"call",  u"calls",  u"guns"};
    const int next = count.number.end;
    return next < tree.count() && (std::ranges::contains(things, tree.lowerOf(next)) ||
                                   (tree[next].upos == Upos::Det && tree.lowerOf(next) != u"of" &&
                                    figuresOf(tree.textOf(count.number.first))));
}

std::optional<Count> countAt(const SentenceTree &tree, int word)
{
    const auto lower = numberAt(tree, word);
    if (!lower)
        return {};
    Count count{{word, lower->end}, {word, lower->end}, lower->value, lower->value};
    if (lower->open)
        count.max.reset();
    if (const auto upper = upperOf(tree, *lower, word)) {
        count.words.end = count.number.end = upper->end;
        count.max = upper->value;
        if (isWord(tree, word - 1, u"between"))
            --count.words.first;
    }
    return count;
}

} // namespace

std::vector<Count> findCounts(const SentenceTree &tree)
{
    std::vector<Count> counts;
    for (int i = 0; i < tree.count();) {
        auto count = countAt(tree, i);
        if (!count) {
            ++i;
            continue;
        }
        i = count->number.end;
        if (countsThings(tree, *count) || isTime(tree, count->number) || isLabel(tree, count->number) ||
            isAgeOrAddress(tree, count->number))
            continue;
        takeBound(tree, *count);
        counts.push_back(*count);
    }
    return counts;
}

} // namespace core
