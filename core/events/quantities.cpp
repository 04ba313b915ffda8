// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/quantities.h"

#include "core/events/phrases.h"

#include <QLocale>

#include <algorithm>

namespace core {

namespace {

/// Between a number and what happened to its people stand no more words than this.
constexpr int farthestHarm = 9;

/// A number as written, with what bounds it; word indices half-open.
struct Number
{
    int first = 0;
    int end = 0;
    double value = 0;
    bool open = false;
    std::optional<BoundPhrase::Side> bound = {};
};

std::optional<double> valueOfFigures(QStringView figures)
{
    QString plain = figures.toString();
    plain.remove(u',');
    bool isNumber = false;
    const double value = plain.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

bool isSeparate(const RuleWord &word)
{
    // "of one of the men" and "a second" count nobody.
    return word.time < 0;
}

/// What one word counts for by itself, and whether that is only about.
struct Worth
{
    double value = 0;
    bool open = false;
};

std::optional<Worth> worthOf(const SentenceFrame &frame, const RuleWord &word)
{
    if (word.isNumber)
        return valueOfFigures(word.lower).transform([](double value) { return Worth{value, false}; });
    if (word.info->number)
        return Worth{double(word.info->number->value), word.info->number->open};
    const qsizetype hyphen = word.lower.indexOf(u'-');
    if (hyphen <= 0)
        return {};
    const auto &words = frame.words.all.lexicon.words;
    const WordInfo tens = words.value(word.lower.first(hyphen));
    const WordInfo units = words.value(word.lower.sliced(hyphen + 1));
    if (!tens.number || !units.number || tens.number->value < 20 || units.number->value > 9)
        return {};
    return Worth{double(tens.number->value + units.number->value), false};
}

/// Tens and units, hundreds and thousands in words or figures: "two hundred", "twenty-five", "3 million".
std::optional<Number> numberAt(const SentenceFrame &frame, int at)
{
    const auto worth = isSeparate(frame.words[at]) ? worthOf(frame, frame.words[at]) : std::nullopt;
    if (!worth)
        return {};
    double value = worth->value;
    int end = at + 1;
    for (; end < frame.words.count(); ++end) {
        const auto &next = frame.words[end].info->number;
        const bool multiplies = next && !next->open && next->value >= 100 && isSeparate(frame.words[end]);
        const bool dozen = frame.words[end].lower == u"dozen";
        if (!multiplies && !dozen)
            break;
        value *= next ? next->value : 12;
    }
    return Number{.first = at, .end = end, .value = value, .open = worth->open};
}

bool matchesBefore(const SentenceFrame &frame, int end, const QStringList &words)
{
    const int first = end - int(words.size());
    for (int i = 0; first >= 0 && i < int(words.size()); ++i) {
        if (frame.words[first + i].lower != words[i])
            return false;
    }
    return first >= 0;
}

void takeBound(const SentenceFrame &frame, Number &number)
{
    const BoundPhrase *longest = nullptr;
    for (const BoundPhrase &bound : frame.words.all.lexicon.bounds) {
        if (matchesBefore(frame, number.first, bound.words) && (!longest || bound.words.size() > longest->words.size()))
            longest = &bound;
    }
    if (!longest)
        return;
    number.bound = longest->side;
    number.first -= int(longest->words.size());
}

/// The people that a number counts: [end of number, end of people). Empty for a number that stands alone.
struct People
{
    int end = 0;
    bool named = false; ///< "three soldiers" rather than "three".
};

People peopleAfter(const SentenceFrame &frame, const Number &number)
{
    People people{number.end, false};
    for (int at = number.end; at < frame.words.count() && at < number.end + 5; ++at) {
        const RuleWord &word = frame.words[at];
        if (word.is(WordClass::People)) {
            people = {at + 1, true};
        } else if (word.lower != u"of" && word.lower != u"the" && word.lower != u"his" && word.lower != u"their" &&
                   !word.isOpen() && word.lower != u"other" && word.lower != u"more") {
            break;
        } else if (word.info->harm || (word.verbForms && word.info->noun < 0)) {
            break;
        }
    }
    return people;
}

bool isHarmVerb(const SentenceFrame &frame, int at)
{
    return frame.words[at].info->harm && frame.words[at].verbForms;
}

/// What cuts a number off from a harm further on.
bool separates(const SentenceFrame &frame, int at)
{
    const RuleWord &word = frame.words[at];
    return word.isMark(u';') || word.isMark(u'.') || (word.is(WordClass::Relative) && word.lower != u"who");
}

/// "[three people] were killed", "[four] dead", "[two] injured".
std::optional<int> harmAfter(const SentenceFrame &frame, int from, bool named)
{
    const int limit = std::min(frame.words.count(), from + (named ? farthestHarm : 3));
    for (int at = from; at < limit; ++at) {
        const RuleWord &word = frame.words[at];
        if (word.info->harm) {
            const bool transitive =
                word.verbForms.testFlag(VerbForm::Gerund) ||
                (isHarmVerb(frame, at) && at + 1 < frame.words.count() && frame.words[at + 1].info->number);
            const bool passive =
                at > 0 && (frame.words[at - 1].is(WordClass::Be) || frame.words[at - 1].is(WordClass::Adverb));
            const bool noun = word.info->noun >= 0 && !word.verbForms;
            if (transitive && !passive)
                return {};
            return at == from || !noun || at - from <= 1 ? std::optional(at) : std::nullopt;
        }
        if (separates(frame, at))
            return {};
        const bool number =
            word.isNumber || (word.info->number && word.lower != u"a" && word.lower != u"an" && word.lower != u"one");
        const bool otherVerb = word.verbForms &&
                               !word.isAny(WordClass::Be | WordClass::Have | WordClass::Preposition) &&
                               word.info->noun < 0 && !word.is(WordClass::People);
        if ((number && word.time < 0 && at > from) || otherVerb)
            return {};
    }
    return {};
}

/// "killed [three]", "killing [two people]", "the death of [one]", "claimed the lives of [six]", "wounding [a baby]".
std::optional<int> harmBefore(const SentenceFrame &frame, int first)
{
    for (int at = first - 1; at >= 0 && first - at <= 3; --at) {
        const RuleWord &word = frame.words[at];
        if (word.info->harm) {
            const bool passive = at > 0 && (frame.words[at - 1].is(WordClass::Be));
            return passive || word.lower == u"dead" ? std::nullopt : std::optional(at);
        }
        const bool between = word.lower == u"of" || word.lower == u"the" || word.lower == u"or" ||
                             word.lower == u"and" || word.lower == u"to" || word.lower == u"at" ||
                             word.is(WordClass::Adverb) || word.info->harm;
        if (!between)
            break;
    }
    return {};
}

Quantity quantityOf(const SentenceFrame &frame, const Number &number, int end, QuantityKind kind)
{
    Quantity quantity{kind, number.value, number.value, frame.words.rangeOf(number.first, end)};
    if (number.open || number.bound == BoundPhrase::Side::Least)
        quantity.max.reset();
    if (number.bound == BoundPhrase::Side::Most)
        quantity.min.reset();
    return quantity;
}

/// Articles count only where people follow: "a boy was killed", but not "a killed project".
bool isArticle(const SentenceFrame &frame, const Number &number)
{
    const QStringView word = frame.words[number.end - 1].lower;
    return number.end - number.first == 1 && (word == u"a" || word == u"an");
}

/// "41 people, including a baby": the baby is one of those counted already.
bool isIncluded(const SentenceFrame &frame, int first)
{
    const auto before = [&](int back) { return first >= back ? frame.words[first - back].lower : QStringView(); };
    return before(1) == u"including" || before(2) == u"including" || before(1) == u"of" || before(1) == u"among";
}

bool isAge(const SentenceFrame &frame, const Number &number)
{
    return number.first > 0 && frame.words[number.first - 1].isMark(u',') && number.end < frame.words.count() &&
           (frame.words[number.end].isMark(u',') || frame.words[number.end].isMark(u'.'));
}

/// Whether a phrase names one person: "the victim", "Ann Lowell", "his brother".
bool namesOne(const SentenceFrame &frame, Phrase phrase)
{
    if (phrase.isEmpty())
        return false;
    int names = 0;
    for (int i = phrase.first; i < phrase.end; ++i) {
        const RuleWord &word = frame.words[i];
        if (word.is(WordClass::Conjunction) || word.isNumber || word.info->number || word.isMark(u','))
            return false;
        names += word.capital && !word.info->classes && word.info->noun < 0;
    }
    const RuleWord &head = frame.words[phrase.end - 1];
    const bool plural = head.lower.endsWith(u's') || head.lower.endsWith(u"men") || head.lower == u"people" ||
                        head.lower == u"police" || head.lower == u"children";
    const bool definite = frame.words[phrase.first].isAny(WordClass::Determiner | WordClass::Possessive);
    return (head.is(WordClass::People) && definite && !plural) ||
           (names >= 2 && head.capital && phrase.end - phrase.first == names);
}

/// "The victim was killed", "Ann Lowell died": one, without a number.
void addSingle(const SentenceFrame &frame, int group, std::vector<FoundQuantity> &found)
{
    const VerbGroup &verb = frame.groups[std::size_t(group)];
    const auto harm = frame.words[verb.main].info->harm;
    const bool dies = verb.entry && verb.entry->lemma == u"die";
    const bool told = verb.tense == VerbTense::Past || verb.tense == VerbTense::PresentPerfect;
    const bool known =
        harm && std::ranges::contains(found, *harm, [](const FoundQuantity &f) { return f.quantity.kind; });
    if (!harm || known || !told || verb.negated || !(verb.passive || dies))
        return;
    const Phrase one = subjectOf(frame, group);
    if (namesOne(frame, one))
        found.push_back({{*harm, 1, 1, frame.words.rangeOf(one.first, one.end)}, verb.main});
}

} // namespace

std::vector<FoundQuantity> findQuantities(const SentenceFrame &frame)
{
    std::vector<FoundQuantity> found;
    for (int i = 0; i < frame.words.count(); ++i) {
        auto number = numberAt(frame, i);
        if (!number)
            continue;
        takeBound(frame, *number);
        const People people = peopleAfter(frame, *number);
        i = std::max(i, number->end - 1);
        if ((isArticle(frame, *number) && !people.named) || isIncluded(frame, number->first) || isAge(frame, *number))
            continue;
        auto harm = harmBefore(frame, number->first);
        if (!harm)
            harm = harmAfter(frame, people.end, people.named);
        if (!harm || number->value < 0)
            continue;
        const QuantityKind kind = *frame.words[*harm].info->harm;
        const bool known = std::ranges::any_of(found, [&](const FoundQuantity &f) { return f.quantity.kind == kind; });
        if (!known)
            found.push_back({quantityOf(frame, *number, people.end, kind), *harm});
    }
    for (int i = 0; i < int(frame.groups.size()); ++i)
        addSingle(frame, i, found);
    return found;
}

} // namespace core
