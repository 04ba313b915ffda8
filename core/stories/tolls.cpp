// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stories/tolls.h"

#include "core/events/numbers/harm_lexicon.h"
#include "core/stories/retellings.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace core {

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
};

double leastOf(const Quantity &quantity)
{
    return quantity.min.value_or(quantity.max.value_or(0));
}

QStringList namesIn(QStringView text)
{
    QStringList names;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isUpper() && word.size() > 1)
            names.push_back(word.toString().toLower().remove(u',').remove(u'.'));
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
            const bool whole = leastOf(quantity) > 1 && (before.endsWith(u"among ") || before.endsWith(u" of "));
            counted.push_back({quantity, event.sentence.begin, named ? namesIn(words) : QStringList(),
                               words.toString().toLower(),
                               HarmLexicon::english().is(words.toString().toLower(), HarmClue::Pronoun), whole});
        }
    }
    return counted;
}

/// What one sentence tells in sum: "the victim" and "he" are among the others that it counts.
struct Sum
{
    double all = 0;
    double known = 0;
    double hinted = 0;
    double whole = 0;
    bool open = false;
    bool more = false;    ///< It tells only of people besides others.
    bool implied = false; ///< It counts nobody itself.
    TextRange range;
};

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
        if (quantity.scope == QuantityScope::Known)
            sum.known = std::max(sum.known, leastOf(quantity));
        else if (each.whole)
            sum.whole = std::max(sum.whole, leastOf(quantity));
        else if (quantity.scope == QuantityScope::Implied)
            sum.hinted = std::max(sum.hinted, leastOf(quantity));
        else
            sum.all += leastOf(quantity);
        sum.implied = (fresh || sum.implied) && quantity.scope == QuantityScope::Implied;
        sum.open = sum.open || !quantity.max;
        sum.more = (fresh || sum.more) && quantity.scope == QuantityScope::More;
        if (fresh)
            sum.range = quantity.range;
    }
    return sums;
}

/// A name alone is that of whoever bears it; of longer ones two words are the same ("Mayor Ann Lowell", "Ann Lowell").
bool nameTheSame(const QStringList &a, const QStringList &b)
{
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

std::optional<Quantity> largestOf(const std::vector<Counted> &counted, QuantityKind kind)
{
    if (counted.empty())
        return {};
    Quantity toll{kind, 0, 0, counted.front().quantity.range};
    for (const auto &[sentence, sum] : sumsBySentence(counted)) {
        const double least = std::max({sum.all, sum.known, sum.hinted, sum.whole});
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

/// Those struck, and one hurt who was told of before ("the wounded girl", "her injuries").
bool mayHaveDied(const Quantity &quantity)
{
    return quantity.struck || (quantity.scope == QuantityScope::Known && leastOf(quantity) == 1);
}

/// One person hurt, where somebody died, is the one who died, unless one sentence tells of both.
bool isOneOfTheDead(const Counted &hurt, const std::vector<Counted> &dead)
{
    // "killing the boy and leaving the girl in hospital", but "the victim was brought to hospital, where he died".
    const bool known = hurt.quantity.scope == QuantityScope::Known;
    const auto tellsBoth = [&](const Counted &died) {
        const bool before = !hurt.pronoun && !died.pronoun && died.quantity.scope != QuantityScope::Stated &&
                            died.quantity.range.begin < hurt.quantity.range.begin;
        return died.sentence == hurt.sentence && died.quantity.scope != QuantityScope::Implied && (!known || before);
    };
    const bool other = hurt.quantity.scope == QuantityScope::More || std::ranges::any_of(dead, tellsBoth);
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
    if (left && leastOf(*left) == 0)
        left.reset();
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

bool isCasualties(const Quantity &quantity)
{
    return quantity.kind == QuantityKind::Killed || quantity.kind == QuantityKind::Wounded;
}

void replace(Event &event, QuantityKind kind, const std::optional<Quantity> &toll)
{
    if (!toll)
        return;
    std::erase_if(event.quantities, [&](const Quantity &quantity) { return quantity.kind == kind; });
    event.quantities.push_back(*toll);
}

/// In the retellings those struck are the wounded, as far as the toll goes; where all died, nobody is.
void limitWounded(Event &event, double wounded)
{
    std::erase_if(event.quantities, [&](const Quantity &quantity) {
        return wounded == 0 && quantity.kind == QuantityKind::Wounded &&
               (mayHaveDied(quantity) || leastOf(quantity) == 1);
    });
    for (Quantity &quantity : event.quantities) {
        if (!quantity.struck)
            continue;
        quantity.min = quantity.min.transform([&](double least) { return std::min(least, wounded); });
        quantity.max = quantity.max.transform([&](double most) { return std::min(most, wounded); });
    }
}

/// A story of the article: its events as indices, and how its first tells it.
struct Told
{
    std::vector<std::size_t> events;
    Retelling lead;
};

std::vector<Told> storiesIn(const Extraction &extraction)
{
    std::vector<Told> stories;
    for (const auto &group : retellingsIn(extraction, 0)) {
        const auto counts = [&](EventRef ref) { return retellingOf(extraction, ref).casualties; };
        const auto lead = std::ranges::find_if(group, counts);
        Told &story =
            stories.emplace_back(Told{{}, retellingOf(extraction, lead == group.end() ? group.front() : *lead)});
        for (const EventRef ref : group)
            story.events.push_back(ref.event);
    }
    return stories;
}

/// The story whose happening an event off the timeline may tell: the last before it, else the first; null where none
/// is.
Told *storyToldBy(const Extraction &extraction, std::size_t event, std::vector<Told> &stories)
{
    const Retelling told = retellingOf(extraction, {0, quint32(event)});
    Told *best = nullptr;
    for (Told &story : stories) {
        if (best && story.events.front() > event)
            break;
        if (story.lead.casualties && tellTheSame(told, story.lead))
            best = &story;
    }
    return best;
}

bool isOffTimelineCount(const Event &event)
{
    return !event.onTimeline && std::ranges::any_of(event.quantities, isCasualties);
}

bool isInTitle(const Extraction &extraction, const Event &event)
{
    return std::ranges::any_of(extraction.article.regions, [&](const Region &region) {
        return region.kind == RegionKind::Title && region.range.overlaps(event.sentence);
    });
}

Told *storyOf(std::size_t event, std::vector<Told> &stories)
{
    const auto found =
        std::ranges::find_if(stories, [&](const Told &story) { return std::ranges::contains(story.events, event); });
    return found == stories.end() ? nullptr : &*found;
}

/// Gives the events off the timeline that count people to their stories; a title's to that of the main event where it
/// is no other's.
void addEvidence(const Extraction &extraction, std::vector<Told> &stories)
{
    for (std::size_t i = 0; i < extraction.events.size(); ++i) {
        const Event &event = extraction.events[i];
        if (!isOffTimelineCount(event))
            continue;
        Told *story = storyToldBy(extraction, i, stories);
        if (!story && extraction.mainEvent && isInTitle(extraction, event))
            story = storyOf(*extraction.mainEvent, stories);
        if (story)
            story->events.push_back(i);
    }
}

} // namespace

std::optional<Quantity> tollOf(const Extraction &extraction, std::span<const std::size_t> events, QuantityKind kind)
{
    const std::vector<Counted> dead = countedIn(extraction, events, QuantityKind::Killed);
    const std::optional<Quantity> killed = largestOf(dead, QuantityKind::Killed);
    if (kind == QuantityKind::Killed)
        return killed;
    return woundedOf(countedIn(extraction, events, kind), dead, killed ? *killed->min : 0);
}

std::optional<std::size_t> mainByTitle(const Extraction &extraction)
{
    std::vector<Told> stories = storiesIn(extraction);
    const Told *main = extraction.mainEvent ? storyOf(*extraction.mainEvent, stories) : nullptr;
    if (!main || main->lead.casualties)
        return extraction.mainEvent;
    for (std::size_t i = 0; i < extraction.events.size(); ++i) {
        const Event &event = extraction.events[i];
        if (!isOffTimelineCount(event) || !isInTitle(extraction, event))
            continue;
        if (const Told *story = storyToldBy(extraction, i, stories))
            return story->events.front();
    }
    return extraction.mainEvent;
}

void settleTolls(Extraction &extraction)
{
    std::vector<Told> stories = storiesIn(extraction);
    addEvidence(extraction, stories);
    for (const Told &told : stories) {
        const std::vector<std::size_t> &story = told.events;
        const auto killed = tollOf(extraction, story, QuantityKind::Killed);
        const auto wounded = tollOf(extraction, story, QuantityKind::Wounded);
        if (!killed && !wounded)
            continue;
        const bool hasMain = extraction.mainEvent && std::ranges::contains(story, *extraction.mainEvent);
        const std::size_t best = hasMain ? *extraction.mainEvent : story.front();
        for (const std::size_t i : story)
            limitWounded(extraction.events[i], wounded ? leastOf(*wounded) : 0);
        replace(extraction.events[best], QuantityKind::Killed, killed);
        replace(extraction.events[best], QuantityKind::Wounded, wounded);
    }
}

} // namespace core
