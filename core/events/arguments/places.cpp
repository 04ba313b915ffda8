// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/arguments/places.h"

#include "core/events/arguments/argument_words.h"
#include "core/events/reading/noun_phrase.h"

#include <algorithm>
#include <ranges>

namespace core {

namespace {

/// Words that may tell where, and how well they do. Lower grades tell better.
struct Spot
{
    enum Grade { Town, Site, Premises };

    WordSpan words;
    Grade grade = Town;
    int cost = 0; ///< How far from the trigger, in steps of the tree, and how unlike a place.

    auto rank() const { return std::tuple(grade == Premises, cost + grade, words.first); }
};

bool opensClause(const SentenceTree &tree, int word)
{
    switch (tree.relationOf(word)) {
    case Deprel::Ccomp:
    case Deprel::Advcl:
    case Deprel::AclRelcl:
    case Deprel::Parataxis:
    case Deprel::Csubj:
        return true;
    case Deprel::Conj:
        return tree[word].upos == Upos::Verb;
    default:
        return false;
    }
}

bool isPart(const SentenceTree &tree, int word)
{
    return tree.infoOf(word).classes.testFlag(WordClass::Area);
}

bool isSite(const SentenceTree &tree, int word)
{
    return bool(argumentKindsOf(tree, word) & ArgumentWord::Site);
}

bool isPremises(const SentenceTree &tree, int word)
{
    return bool(argumentKindsOf(tree, word) & ArgumentWord::Premises) ||
           (tree[word].upos == Upos::Noun && tree.infoOf(word).classes.testFlag(WordClass::Facility) &&
            !isSite(tree, word));
}

bool isTownName(const SentenceTree &tree, int word, const PlaceNames &names)
{
    const PlaceName *name = names.at(tree[word].range());
    return name && !name->isStreet;
}

WordSpan nameOf(const SentenceTree &tree, int word, const PlaceNames &names)
{
    return tree.wordsIn(names.at(tree[word].range())->range);
}

/// The town behind a site or a part of it: "the town of Hale", "the capital, Port Ellis", "a mill in Hale".
int townBehind(const SentenceTree &tree, int noun, const PlaceNames &names)
{
    for (const quint16 child : tree.childrenOf(noun)) {
        const Deprel relation = tree.relationOf(child);
        if (child < noun || (relation != Deprel::Nmod && relation != Deprel::Appos && relation != Deprel::Flat &&
                             relation != Deprel::NmodDesc))
            continue;
        if (isTownName(tree, child, names))
            return child;
        if (isPart(tree, child) || isSite(tree, child) || isPremises(tree, child)) {
            if (const int town = townBehind(tree, child, names); town >= 0)
                return town;
        }
    }
    return -1;
}

/// "the White House", "the Hale barracks", "Norland's embassy".
bool isNamedSite(const SentenceTree &tree, int noun, WordSpan phrase)
{
    if (nameKindOf(tree, noun) == NameTag::FirstOfPerson || phrase.first == noun)
        return false;
    if (tree.lowerOf(noun) == u"house" && tree.lowerOf(noun - 1) == u"white")
        return true;
    return isSite(tree, noun) && std::ranges::any_of(std::views::iota(phrase.first, noun + 1),
                                                     [&](int i) { return tree[i].upos == Upos::Propn; });
}

/// What `noun` tells as a place; nothing where it is none.
std::optional<Spot> spotAt(const SentenceTree &tree, int noun, const PlaceNames &names, int cost)
{
    if (tree.timeOf(noun) >= 0 || tree[noun].upos == Upos::Pron)
        return {};
    const WordSpan phrase = corePhraseOf(tree, noun);
    const bool site = isSite(tree, noun);
    if (isTownName(tree, noun, names) && !site)
        return Spot{nameOf(tree, noun, names), Spot::Town, cost};
    if (isNamedSite(tree, noun, phrase))
        return Spot{phrase, Spot::Site, cost - 1};
    if (const int town = site || isPart(tree, noun) || isPremises(tree, noun) ? townBehind(tree, noun, names) : -1;
        town >= 0)
        return Spot{nameOf(tree, town, names), Spot::Town, cost};
    if (site)
        return Spot{phrase, Spot::Site, cost};
    if (isPremises(tree, noun) || names.at(tree[noun].range()))
        return Spot{phrase, Spot::Premises, cost};
    // "attack Hale": whatever is taken and has a name of no other kind.
    const bool nameless = tree[noun].name == NameTag::None && tree[noun].upos == Upos::Propn;
    return cost < 0 && nameless ? std::optional(Spot{phrase, Spot::Town, cost}) : std::nullopt;
}

bool isMovement(const SentenceTree &tree, int word)
{
    const EventEntry *entry = tree[word].upos == Upos::Verb ? tree.verbEntryOf(word) : tree.nounEntryOf(word);
    return entry && entry->kind.startsWith(u"movement");
}

/// Whether the preposition of `noun` tells where what its head names was; how surely, as a cost. Nothing: it does not.
std::optional<int> costOfPreposition(const SentenceTree &tree, int noun, const PlaceNames &names)
{
    const int marker = tree.markerOf(noun);
    const int above = tree.headOf(noun);
    if (marker < 0 || above < 0)
        return {};
    const auto kinds = argumentKindsOf(tree, marker);
    const QStringView preposition = tree.lowerOf(marker);
    if (kinds & ArgumentWord::Toward && isMovement(tree, above))
        return 0;
    if (kinds & ArgumentWord::Where)
        return 0;
    if (preposition == u"from")
        return argumentKindsOf(tree, above) & ArgumentWord::Leaving ? std::optional(1) : std::nullopt;
    const bool aimed = bool(argumentKindsOf(tree, above) & ArgumentWord::Aimed);
    if (preposition == u"on")
        return aimed || isPremises(tree, noun) || isSite(tree, noun) ? std::optional(0) : std::nullopt;
    const bool ofNoun = preposition == u"of" && tree[above].upos == Upos::Noun && tree.nounEntryOf(above);
    return ofNoun && isTownName(tree, noun, names) ? std::optional(1) : std::nullopt;
}

/// "captured Hale", "Hale was captured", "the Hale bombing".
bool isTaken(const SentenceTree &tree, int noun, const PlaceNames &names)
{
    const int above = tree.headOf(noun);
    const Deprel relation = tree.relationOf(noun);
    if (relation == Deprel::Obj || relation == Deprel::NsubjPass) {
        const EventEntry *entry = tree.verbEntryOf(above);
        return entry && entry->takesPlace;
    }
    const bool before = relation == Deprel::Compound || relation == Deprel::NmodPoss;
    return before && tree[above].upos == Upos::Noun && tree.nounEntryOf(above) && isTownName(tree, noun, names);
}

/// The spots that hang on `word` without a clause between.
void collect(const SentenceTree &tree, int word, const PlaceNames &names, int depth, std::vector<Spot> &spots)
{
    for (const quint16 child : tree.childrenOf(word)) {
        if (opensClause(tree, child))
            continue;
        std::optional<int> cost = costOfPreposition(tree, child, names);
        if (isTaken(tree, child, names))
            cost = tree.relationOf(child) == Deprel::Compound ? 2 : -1 - 2 * depth;
        if (cost) {
            if (const auto spot = spotAt(tree, child, names, depth * 2 + *cost))
                spots.push_back(*spot);
        }
        collect(tree, child, names, depth + 1, spots);
    }
}

/// "said in Hale that …": where it was said, not where it was.
bool onlySays(const SentenceTree &tree, int word)
{
    const EventEntry *entry = tree[word].upos == Upos::Verb ? tree.verbEntryOf(word) : nullptr;
    return entry && entry->eventClass == EventClass::Reporting;
}

std::optional<Spot> bestSpot(const SentenceTree &tree, int trigger, const PlaceNames &names)
{
    std::vector<Spot> spots;
    int climbed = 0;
    for (int at = trigger; at >= 0; at = tree.headOf(at), ++climbed) {
        if (at != trigger && onlySays(tree, at))
            continue;
        collect(tree, at, names, climbed, spots);
        if (at != trigger && costOfPreposition(tree, at, names)) {
            if (const auto spot = spotAt(tree, at, names, climbed * 2))
                spots.push_back(*spot);
        }
        const auto best = std::ranges::min_element(spots, {}, &Spot::rank);
        if (best != spots.end() && best->grade != Spot::Premises)
            return *best;
    }
    const auto best = std::ranges::min_element(spots, {}, &Spot::rank);
    return best != spots.end() ? std::optional(*best) : std::nullopt;
}

/// Any name in the sentence before which "in" and the like stand.
const PlaceName *locatedIn(const SentenceTree &tree, const PlaceNames &names)
{
    for (int i = 0; i < tree.count(); ++i) {
        const PlaceName *name = names.at(tree[i].range());
        if (name && name->located && !name->isStreet)
            return name;
    }
    return nullptr;
}

/// "Hale Tower in Port Ellis": a place with the town that stands right behind it.
TextRange withTown(const SentenceTree &tree, WordSpan words, const PlaceNames &names)
{
    const TextRange range = tree.rangeOf(words);
    if (words.end + 1 >= tree.count() || tree.lowerOf(words.end) != u"in")
        return range;
    const PlaceName *town = names.at(tree[words.end + 1].range());
    const bool plain = town && !town->isRegion && !town->isCountry && !town->isCounty && !town->isStreet;
    return plain && tree[words.end + 1].range().begin == town->range.begin ? TextRange{range.begin, town->range.end}
                                                                           : range;
}

Place placeNamed(const PlaceName &name, const PlaceNames &names)
{
    return {name.range, names.regionOf(name)};
}

} // namespace

std::optional<Place> placeOf(const SentenceReading &reading, const Mention &mention, const PlaceNames &names)
{
    const SentenceTree &tree = reading.tree;
    const auto spot = bestSpot(tree, mention.word, names);
    const PlaceName *home = names.isTop(tree.sentence().range) ? names.home() : nullptr;
    if (spot && spot->grade != Spot::Premises) {
        const PlaceName *name = names.at(tree.rangeOf(spot->words));
        if (home && name && (name->isCounty || name->isRegion))
            return placeNamed(*home, names);
        return Place{withTown(tree, spot->words, names), name ? names.regionOf(*name) : TextRange()};
    }
    if (const PlaceName *name = locatedIn(tree, names); name && !(home && (name->isCounty || name->isRegion)))
        return placeNamed(*name, names);
    if (home)
        return placeNamed(*home, names);
    return spot ? std::optional(Place{tree.rangeOf(spot->words), {}}) : std::nullopt;
}

} // namespace core
