// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/tolls.h"

#include "core/events/numbers/harm_lexicon.h"
#include "core/events/telling/in_title.h"
#include "core/stories/retellings.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// A number of one kind, and where it stands.
struct Counted
{
    Quantity quantity;
    qsizetype sentence = 0; ///< Begin of its sentence.
    QStringList names;      ///< Of Named: the words of the names, in small letters.
    QString words;          ///< In small letters.
    bool pronoun = false;
    bool whole = false; ///< "one of seven": others that the sentence counts are among them.
    bool own = false;   ///< "and then himself".
    bool title = false;
};

double leastOf(const Quantity &quantity)
{
    return quantity.min.value_or(quantity.max.value_or(0));
}

QStringList namesIn(QStringView text)
{
    QStringList names;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = word.toString().toLower().remove(u',').remove(u'.');
        if (word.front().isUpper() && name.size() > 1 && !HarmLexicon::english().is(name, HarmClue::Rank))
            names.push_back(name);
    }
    return names;
}

std::vector<Counted> countedIn(const Extraction &extraction, std::span<const std::size_t> events, QuantityKind kind)
{
    std::vector<Counted> counted;
    for (const std::size_t i : events) {
        const Event &event = extraction.events[i];
        for (const Quantity &quantity : event.quantities) {
            if (quantity.kind != kind)
                continue;
            const auto words =
                QStringView(extraction.article.text).sliced(quantity.range.begin, quantity.range.length());
            const bool named = quantity.scope == QuantityScope::Named;
            const auto before = QStringView(extraction.article.text).first(quantity.range.begin);
            const bool whole =
                leastOf(quantity) > 1 && (before.endsWith(u"among ", Qt::CaseInsensitive) || before.endsWith(u" of "));
            const QString text = words.toString().toLower();
            const HarmLexicon &lexicon = HarmLexicon::english();
            const bool own = quantity.scope == QuantityScope::Stated && lexicon.is(text, HarmClue::Own);
            counted.push_back({quantity, event.sentence.begin, named ? namesIn(words) : QStringList(), text,
                               lexicon.is(text, HarmClue::Pronoun), whole, own,
                               isInTitle(extraction.article, event.sentence)});
        }
    }
    return counted;
}

/// What one sentence tells in sum: "the victim" and "he" are among the others that it counts.
struct Sum
{
    double all = 0;
    double known = 0;
    double others = 0; ///< Of all those told of as besides others.
    double named = 0;
    double own = 0; ///< Who did harm and died of his own hand.
    qsizetype ownAt = 0;
    qsizetype knownAt = 0; ///< Where those told of before are told: "and then himself; both died".
    double hinted = 0;
    double whole = 0;
    bool open = false;
    bool more = false;    ///< It tells only of people besides others.
    bool implied = false; ///< It counts nobody itself.
    TextRange range;
};

double leastOf(const Sum &sum)
{
    // "killed her and three others"
    const double beside = sum.others > 0 && sum.others == sum.all ? sum.known : 0;
    const double told = std::max({sum.all + beside, sum.named, sum.whole});
    const double others = told > 0 || (sum.own > 0 && sum.knownAt > sum.ownAt) ? told : sum.known;
    return std::max({others + sum.own, sum.known, sum.hinted});
}

std::map<qsizetype, Sum> sumsBySentence(const std::vector<Counted> &counted)
{
    std::map<qsizetype, Sum> sums;
    QSet<std::pair<qsizetype, QString>> told;
    for (const Counted &each : counted) {
        const Quantity &quantity = each.quantity;
        const bool article = each.words.startsWith(u"a ") || each.words.startsWith(u"an ");
        const bool several = each.words.contains(u' ') && !article && quantity.scope != QuantityScope::More;
        const std::pair saying(each.sentence, each.words);
        if (several && told.contains(saying))
            continue;
        told.insert(saying);
        const bool fresh = !sums.contains(each.sentence);
        Sum &sum = sums[each.sentence];
        if (each.own) {
            sum.own = 1;
            sum.ownAt = quantity.range.begin;
        } else if (quantity.scope == QuantityScope::Known) {
            sum.known = std::max(sum.known, leastOf(quantity));
            sum.knownAt = quantity.range.begin;
        } else if (each.whole)
            sum.whole = std::max(sum.whole, leastOf(quantity));
        else if (quantity.scope == QuantityScope::Implied)
            sum.hinted = std::max(sum.hinted, leastOf(quantity));
        else if (quantity.scope == QuantityScope::Named && sum.all > 1)
            sum.named += leastOf(quantity);
        else
            sum.all += leastOf(quantity);
        sum.others += quantity.scope == QuantityScope::More ? leastOf(quantity) : 0;
        sum.implied = (fresh || sum.implied) && quantity.scope == QuantityScope::Implied;
        sum.open = sum.open || !quantity.max;
        sum.more = (fresh || sum.more) && quantity.scope == QuantityScope::More;
        if (fresh)
            sum.range = quantity.range;
    }
    return sums;
}

/// Whether one name has only the first letters of the other: "A.L. Lowell", "Ann Lowell".
bool abbreviates(const QStringList &name, const QStringList &full)
{
    constexpr qsizetype mostLetters = 2;
    return !full.isEmpty() && !name.isEmpty() && name.back() == full.back() &&
           std::ranges::any_of(name, [&](const QString &word) {
               return word.size() <= mostLetters && word.front() == full.front().front();
           });
}

/// A name alone is that of whoever bears it; of longer ones two words are the same ("Mayor Ann Lowell", "Ann Lowell").
bool nameTheSame(const QStringList &a, const QStringList &b)
{
    if (abbreviates(a, b) || abbreviates(b, a))
        return true;
    const auto shared = std::ranges::count_if(a, [&](const QString &word) { return b.contains(word); });
    return shared >= std::min<qsizetype>(2, std::min(a.size(), b.size()));
}

int personsNamed(const std::vector<Counted> &counted)
{
    std::vector<QStringList> persons;
    for (const Counted &each : counted) {
        const auto isSame = [&](const QStringList &person) { return nameTheSame(person, each.names); };
        if (!each.names.isEmpty() && std::ranges::none_of(persons, isSame))
            persons.push_back(each.names);
    }
    return int(persons.size());
}

/// Above what number a sentence tells of more than the happening that the title counts: "two shot in Hale" has nothing
/// to do with the eleven shot that night in all the city.
double limitOf(const std::vector<Counted> &counted, const std::map<qsizetype, Sum> &sums)
{
    constexpr double mostTimes = 4;
    double limit = std::numeric_limits<double>::infinity();
    for (const Counted &each : counted) {
        const double told = each.title ? leastOf(sums.at(each.sentence)) : 0;
        const bool figure = told > 1 || each.words.startsWith(u'1') || each.words.startsWith(u"one");
        if (each.title && told > 0 && figure)
            limit = std::min(limit, mostTimes * told);
    }
    return limit;
}

std::optional<Quantity> largestOf(const std::vector<Counted> &counted, QuantityKind kind)
{
    if (counted.empty())
        return {};
    Quantity toll{kind, 0, 0, counted.front().quantity.range};
    const std::map<qsizetype, Sum> sums = sumsBySentence(counted);
    const double limit = limitOf(counted, sums);
    for (const auto &[sentence, sum] : sums) {
        const double least = leastOf(sum);
        if (least >= limit)
            continue;
        const bool better = toll.scope == QuantityScope::Implied && !sum.implied && least == *toll.min;
        if (least > *toll.min || better || toll.range == sum.range)
            toll = {kind, least, sum.open ? std::nullopt : std::optional(least), sum.range,
                    sum.implied ? QuantityScope::Implied
                    : sum.more  ? QuantityScope::More
                                : QuantityScope::Stated};
    }
    const double named = personsNamed(counted);
    if (named > *toll.min) {
        toll.min = named;
        toll.max = toll.max ? std::optional(std::max(*toll.max, named)) : std::nullopt;
    }
    return toll;
}

/// One person hurt, where somebody died, is the one who died, unless one sentence tells of both. "Another" is somebody
/// else only where somebody was told of before.
bool isOneOfTheDead(const Counted &hurt, const std::vector<Counted> &dead)
{
    // "killing the boy and leaving the girl in hospital", but "the victim was brought to hospital, where he died".
    const bool known = hurt.quantity.scope == QuantityScope::Known;
    const auto tellsBoth = [&](const Counted &died) {
        const bool before = !hurt.pronoun && !died.pronoun && died.quantity.scope != QuantityScope::Stated &&
                            died.quantity.range.begin < hurt.quantity.range.begin;
        return died.sentence == hurt.sentence && died.quantity.scope != QuantityScope::Implied && (!known || before);
    };
    // "shot his wife and then himself; both died"
    const auto tellsOfAll = [&](const Counted &died) {
        return died.sentence == hurt.sentence && died.quantity.scope == QuantityScope::Known &&
               leastOf(died.quantity) > 1 && died.quantity.range.begin > hurt.quantity.range.begin;
    };
    const auto isBefore = [&](const Counted &died) { return died.sentence <= hurt.sentence; };
    const bool more = hurt.quantity.scope == QuantityScope::More && std::ranges::any_of(dead, isBefore);
    const bool all = hurt.quantity.struck && std::ranges::any_of(dead, tellsOfAll);
    const bool other = !all && (more || std::ranges::any_of(dead, tellsBoth));
    return leastOf(hurt.quantity) <= 1 && !other && !dead.empty();
}

/// Those struck who lived: of a number the rest, of persons named those more than died.
std::optional<Quantity> survivorsOf(const std::vector<Counted> &struck, const std::vector<Counted> &dead, double killed)
{
    std::vector<Counted> counted;
    std::vector<Counted> named = dead;
    for (const Counted &each : struck) {
        if (!isOneOfTheDead(each, dead))
            counted.push_back(each);
        named.push_back(each);
    }
    std::optional<Quantity> left = largestOf(counted, QuantityKind::Wounded);
    if (left && *left->min > 1 && left->scope != QuantityScope::More) {
        left->min = std::max(0.0, *left->min - killed);
        left->max = left->max.transform([&](double most) { return std::max(0.0, most - killed); });
    }
    std::erase_if(counted, [](const Counted &each) { return leastOf(each.quantity) > 1; });
    if (left && leastOf(*left) == 0)
        left = largestOf(counted, QuantityKind::Wounded);
    const double lived = personsNamed(named) - std::max<double>(killed, personsNamed(dead));
    if (!struck.empty() && !dead.empty() && lived > (left ? leastOf(*left) : 0))
        return Quantity{QuantityKind::Wounded, lived, lived, struck.front().quantity.range};
    return left;
}

/// "Boy injured in crash": a title that says nothing of others.
bool isBare(const Counted &hurt)
{
    static constexpr QStringView starts[] = {u"a ", u"an ", u"one ", u"1 "};
    return hurt.quantity.scope == QuantityScope::Stated && leastOf(hurt.quantity) == 1 && hurt.words != u"one" &&
           std::ranges::none_of(starts, [&](QStringView start) { return hurt.words.startsWith(start); });
}

std::optional<Quantity> woundedOf(const std::vector<Counted> &wounded, const std::vector<Counted> &dead, double killed)
{
    std::vector<Counted> hurt;
    std::vector<Counted> struck;
    for (const Counted &each : wounded) {
        const auto isSame = [&](const Counted &died) {
            return !died.names.isEmpty() && nameTheSame(died.names, each.names);
        };
        const bool died = !each.names.isEmpty() && std::ranges::any_of(dead, isSame);
        const bool one = killed == 1 && isBare(each) && !std::ranges::contains(dead, each.sentence, &Counted::sentence);
        const bool some = each.whole && std::ranges::contains(dead, each.sentence, &Counted::sentence);
        (mayHaveDied(each.quantity) || died || some || one ? struck : hurt).push_back(each);
    }
    const std::optional<Quantity> toll = largestOf(hurt, QuantityKind::Wounded);
    const std::optional<Quantity> left = survivorsOf(struck, dead, killed);
    return !toll || (left && *left->min > *toll->min) ? left : toll;
}

} // namespace

std::optional<Quantity> tollOf(const Extraction &extraction, std::span<const std::size_t> events, QuantityKind kind)
{
    const std::vector<Counted> dead = countedIn(extraction, events, QuantityKind::Killed);
    const std::optional<Quantity> killed = largestOf(dead, QuantityKind::Killed);
    if (kind == QuantityKind::Killed)
        return killed;
    const double own = std::ranges::any_of(dead, &Counted::own) ? 1 : 0; // he was not among those struck
    return woundedOf(countedIn(extraction, events, kind), dead, killed ? std::max(0.0, *killed->min - own) : 0);
}

bool mayHaveDied(const Quantity &quantity)
{
    return quantity.struck || (quantity.scope == QuantityScope::Known && leastOf(quantity) == 1);
}

} // namespace core
