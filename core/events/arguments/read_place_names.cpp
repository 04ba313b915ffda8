// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/arguments/read_place_names.h"

#include "core/events/arguments/region_behind.h"
#include "core/events/compiled_lexicon.h"

#include <algorithm>

namespace core {

namespace {

bool beginsName(NameTag tag)
{
    return tag == NameTag::FirstOfPerson || tag == NameTag::FirstOfPlace || tag == NameTag::FirstOfOrganization;
}

bool isPartOfPlace(const PlaceWords &words, int i)
{
    const auto &known = words.reading.lexicon.words;
    const auto found = known.find(words.text(i).toString().toLower());
    return found != known.end() && found->second.classes.testFlag(WordClass::Area);
}

/// Whether what stands before a place says that something is there: "in northern Hale", "near the Hale".
bool isLocated(const PlaceWords &words, int first)
{
    int before = first - 1;
    while (before > 0 && before > first - 4 && (words[before].upos == Upos::Adj || words[before].upos == Upos::Det))
        --before;
    return before >= 0 && words[before].upos == Upos::Adp && words.kinds(before) & ArgumentWord::Where;
}

bool isTitleOfPerson(QStringView word)
{
    return word == u"Mr" || word == u"Mr." || word == u"Mrs" || word == u"Mrs." || word == u"Ms" || word == u"Ms.";
}

/// Whether the word is a name's but not surely one of a person or an organisation.
bool mayBeTown(const PlaceWords &words, int i)
{
    const Word &word = words[i];
    return word.upos == Upos::Propn && words.text(i).front().isUpper() && !isTime(words, i) &&
           !isTitleOfPerson(words.text(i)) && (word.name == NameTag::None || word.name == NameTag::FirstOfPerson) &&
           !(words.kinds(i) & (ArgumentWordKinds(ArgumentWord::Male) | ArgumentWord::Female)) &&
           !words.surnames.contains(words.text(i).toString());
}

/// "the town of Hale": behind such words anything in capitals is a town.
bool isCalledTown(const PlaceWords &words, int i)
{
    return words.is(i - 1, u"of") && i >= 2 && words[i].upos != Upos::Det && words[i].name == NameTag::None &&
           words.text(i).front().isUpper() && words.kinds(i - 2) & ArgumentWord::Premises;
}

/// "near Lower Hale": the end of the words in capitals, whatever the tags say; `first` where there are none.
int endOfNear(const PlaceWords &words, int first)
{
    int end = first;
    while (words.is(first - 1, u"near") && end < words.count() && words[end].name == NameTag::None &&
           words.text(end).front().isUpper() && words[end].upos != Upos::Det && !isTime(words, end))
        ++end;
    return end - first <= 3 ? end : first;
}

bool isInGazetteer(const PlaceWords &words, int i)
{
    const NameWordKinds known = words.known(i);
    return words[i].name == NameTag::None && known & (NameWordKinds(NameWordKind::Place) | NameWordKind::Country) &&
           !(known & (NameWordKinds(NameWordKind::Given) | NameWordKind::Surname | NameWordKind::Demonym));
}

/// The end of a town's name that the tags miss: in the gazetteer, or capitals behind "in" or before "police".
/// `first` where it is none.
int endOfMissed(const PlaceWords &words, int first)
{
    if (isCalledTown(words, first))
        return first + 1;
    if (const int end = endOfNear(words, first); end > first)
        return end;
    if (!mayBeTown(words, first))
        return first;
    int end = first + 1;
    while (end < words.count() && words[end].upos == Upos::Propn && !beginsName(words[end].name) &&
           !(words.kinds(end) & ArgumentWord::Local))
        ++end;
    const bool counted = end < words.count() && words[end].upos == Upos::Num; // "in Game 7"
    const bool behind = !counted && (words.is(first - 1, u"in") || words.is(first - 1, u"In"));
    const bool before = words.is(end, u"police") || words.is(end, u"Police");
    const bool at = (words.is(first - 1, u"at") || words.is(first - 1, u"At")) && end == first + 1 &&
                    words[first].name == NameTag::None && words.known(first) == NameWordKinds();
    const bool told = behind || at || before || (end == first + 1 && isInGazetteer(words, first));
    return told && end - first <= 3 ? end : first;
}

bool isStreet(const PlaceWords &words, int end)
{
    return bool(words.kinds(end - 1) & ArgumentWord::Street);
}

/// "south", "Fla", "Center" and the like, tagged as if they were names.
bool isNoName(const PlaceWords &words, int first, int end)
{
    const QStringView text = words.text(first);
    const TextRange range = words.rangeOf(first, end);
    const TextRange state = stateAt(words.reading.article.text, range.begin);
    const bool shortened = state.end >= range.end && words.reading.article.text[state.end - 1] == u'.';
    return !text.front().isUpper() || shortened ||
           (end == first + 1 &&
            (words.kinds(first) & (ArgumentWordKinds(ArgumentWord::Premises) | ArgumentWord::Site) ||
             isPartOfPlace(words, first)));
}

/// The end of the town's name in "Hale Police Department"; `first` where it is no such name.
int endOfLocal(const PlaceWords &words, int first)
{
    if (words[first].name != NameTag::FirstOfOrganization)
        return first;
    for (int i = first + 1; i < words.count() && words[i].name == NameTag::InOrganization; ++i) {
        if (words.kinds(i) & ArgumentWord::Local && !(words.kinds(i - 1) & ArgumentWord::Local))
            return i;
    }
    return first;
}

PlaceName placeName(const PlaceWords &words, quint32 sentence, int first, int end)
{
    PlaceName name{.range = words.rangeOf(first, end), .region = {}, .sentence = sentence};
    const QString text = words.reading.article.text.sliced(name.range.begin, name.range.length());
    name.isRegion = ArgumentWords::english().states.contains(text) &&
                    !(valueIn(ArgumentWords::english().kinds, text.toLower()) & ArgumentWord::Town);
    name.isCountry = end == first + 1 && words.known(first).testFlag(NameWordKind::Country);
    name.isStreet = isStreet(words, end) || (end < words.count() && words.kinds(end) & ArgumentWord::Quarter);
    name.isCounty = words.is(end - 1, u"County") || words.is(end, u"County");
    name.region = name.isRegion ? name.range : regionBehind(words, end);
    name.located = isLocated(words, first);
    name.describes =
        end < words.count() && (words[end].upos == Upos::Noun || words[end].name == NameTag::InOrganization);
    return name;
}

/// "Felipe Lowell", "Mr. Lowell", tagged as if they were places: two words, a given name before what is no place's.
bool isPersonsName(const PlaceWords &words, int first, int end)
{
    const auto place = ArgumentWordKinds(ArgumentWord::Local) | ArgumentWord::Street;
    if (isTitleOfPerson(words.text(first)))
        return end > first + 1;
    const bool onlyGiven = words.known(first).testFlag(NameWordKind::Given) &&
                           !(words.known(first) & (NameWordKinds(NameWordKind::Place) | NameWordKind::Country));
    const bool given = words.kinds(first) & (ArgumentWordKinds(ArgumentWord::Male) | ArgumentWord::Female);
    return end == first + 2 && (given || onlyGiven) && !words.known(end - 1).testFlag(NameWordKind::Site) &&
           !(words.kinds(end - 1) & place) && !isLocated(words, first);
}

QSet<QString> surnamesIn(const ArticleReading &reading)
{
    QSet<QString> surnames;
    for (const Word &word : reading.analysis.words) {
        if (word.name == NameTag::InPerson)
            surnames.insert(reading.article.text.sliced(word.begin, word.length));
    }
    QSet<QString> mistaken;
    for (quint32 sentence = 0; sentence < reading.analysis.sentences.size(); ++sentence) {
        const PlaceWords words(reading, sentence, surnames);
        for (int i = 0; i < words.count(); ++i) {
            const int end = words[i].name == NameTag::FirstOfPlace ? endOfName(words, i) : i;
            if (end > i && isPersonsName(words, i, end))
                mistaken.insert(words.text(end - 1).toString());
        }
    }
    return surnames | mistaken;
}

/// A tagged place that is the surname of a person of the article, unless something is said to be there.
bool isSurname(const PlaceWords &words, int first, int end)
{
    return words.surnames.contains(words.text(end - 1).toString()) &&
           (isPersonsName(words, first, end) ||
            (end == first + 1 && !isLocated(words, first) && regionBehind(words, end).length() == 0));
}

void readSentence(const ArticleReading &reading, quint32 sentence, const QSet<QString> &surnames,
                  std::vector<PlaceName> &names)
{
    const PlaceWords words(reading, sentence, surnames);
    for (int i = 0; i < words.count(); ++i) {
        const int local = endOfLocal(words, i);
        const bool tagged = words[i].name == NameTag::FirstOfPlace;
        const int end = local > i ? local : tagged ? endOfName(words, i) : endOfMissed(words, i);
        if (end == i || isNoName(words, i, end) || (tagged && isSurname(words, i, end)))
            continue;
        names.push_back(placeName(words, sentence, tagged ? beginOfName(words, i) : i, end));
        i = end - 1;
    }
}

/// "PORT ELLIS, Norland (AP) -": by its marks, since few of its words are a sentence's.
void readDateline(const ArticleReading &reading, quint32 sentence, std::vector<PlaceName> &names)
{
    const TextRange range = reading.analysis.sentences[sentence].range;
    const QStringView text = QStringView(reading.article.text).first(range.end);
    const auto ends = [](QChar c) { return c == u',' || c == u'(' || c == u'-' || c == u'\u2013' || c == u'\u2014'; };
    qsizetype end = range.begin;
    while (end < range.end && !ends(text[end]))
        ++end;
    qsizetype last = end;
    while (last > range.begin && text[last - 1].isSpace())
        --last;
    if (last == range.begin)
        return;
    PlaceName name{.range = {range.begin, last}, .region = {}, .sentence = sentence, .located = true};
    name.dateline = true;
    if (const qsizetype next = behindComma(text, end); next >= 0) {
        name.region = stateAt(text, next);
        qsizetype close = next;
        while (close < range.end && !ends(text[close]))
            ++close;
        while (close > next && text[close - 1].isSpace())
            --close;
        // "PORT ELLIS, June 7 -" tells when.
        const bool tellsDay = std::ranges::any_of(text.sliced(next, close - next), [](QChar c) { return c.isDigit(); });
        if (name.region.length() == 0 && !tellsDay)
            name.region = {next, close};
    }
    names.push_back(name);
}

/// A dateline that was not told from the sentence behind it: "HALE - A bridge collapsed".
bool opensWithDateline(const ArticleReading &reading, const Sentence &sentence)
{
    constexpr qsizetype longest = 60;
    const QStringView text =
        QStringView(reading.article.text).sliced(sentence.range.begin, std::min(sentence.range.length(), longest));
    const qsizetype dash = std::max({text.indexOf(u" - "), text.indexOf(u" \u2013 "), text.indexOf(u" \u2014 ")});
    const qsizetype comma = text.indexOf(u',');
    const qsizetype open = text.indexOf(u'(');
    const qsizetype end = std::min({dash, comma < 0 ? dash : comma, open < 0 ? dash : open});
    return end >= 3 &&
           std::ranges::all_of(text.first(end), [](QChar c) { return c.isUpper() || !c.isLetterOrNumber(); });
}

/// What is plainly a town in one sentence is one in others too, whatever its tag: "attacked Hale".
void addSeenAgain(const ArticleReading &reading, const QSet<QString> &surnames, std::vector<PlaceName> &names)
{
    QSet<QString> told;
    for (const PlaceName &name : names) {
        if ((name.located || name.region.length() > 0) && !name.isStreet)
            told.insert(reading.article.text.sliced(name.range.begin, name.range.length()).toLower());
    }
    std::vector<PlaceName> found;
    for (quint32 sentence = 0; sentence < reading.analysis.sentences.size(); ++sentence) {
        const PlaceWords words(reading, sentence, surnames);
        for (int i = 0; i < words.count(); ++i) {
            const bool alone = i + 1 == words.count() || words[i + 1].name != NameTag::InPerson;
            if (alone && mayBeTown(words, i) && !nameAt(names, words[i].range()) &&
                told.contains(words.text(i).toString().toLower()))
                found.push_back(placeName(words, sentence, i, i + 1));
        }
    }
    names.insert(names.end(), found.begin(), found.end());
    std::ranges::sort(names, {}, &PlaceName::range);
}

} // namespace

const PlaceName *nameAt(const std::vector<PlaceName> &names, TextRange word)
{
    const auto after =
        std::ranges::upper_bound(names, word.begin, {}, [](const PlaceName &n) { return n.range.begin; });
    return after != names.begin() && (after - 1)->range.end > word.begin ? &*(after - 1) : nullptr;
}

std::vector<PlaceName> readPlaceNames(const ArticleReading &reading)
{
    const auto &sentences = reading.analysis.sentences;
    const QSet<QString> surnames = surnamesIn(reading);
    std::vector<PlaceName> names;
    for (quint32 i = 0; i < sentences.size(); ++i) {
        if (sentences[i].region == RegionKind::Dateline || opensWithDateline(reading, sentences[i]))
            readDateline(reading, i, names);
        if (sentences[i].region != RegionKind::Dateline)
            readSentence(reading, i, surnames, names);
    }
    const auto same =
        std::ranges::unique(names, [](const PlaceName &a, const PlaceName &b) { return a.range.overlaps(b.range); });
    names.erase(same.begin(), same.end());
    addSeenAgain(reading, surnames, names);
    return names;
}

} // namespace core
