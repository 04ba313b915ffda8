// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/arguments/place_names.h"

#include "core/events/arguments/argument_words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace core {

namespace {

/// Sentences of the body that make the top of an article.
constexpr int topSentences = 8;
/// Those of them that tell its main event.
constexpr int mainSentences = 6;
/// How much more the home of an article must weigh than any other place.
constexpr double clearly = 1.1;

QString keyOf(const ArticleReading &reading, TextRange range)
{
    return reading.article.text.sliced(range.begin, range.length()).toLower();
}

/// A full name tells more than an abbreviation.
bool isFuller(TextRange a, TextRange b)
{
    return a.length() > b.length();
}

/// The sentences that make the top of an article: title, dateline, and the first of the body.
std::vector<bool> topOf(const Analysis &analysis)
{
    std::vector<bool> top;
    int body = 0;
    for (const Sentence &sentence : analysis.sentences) {
        if (sentence.region == RegionKind::Body)
            ++body;
        top.push_back(body <= topSentences && sentence.region != RegionKind::Caption);
    }
    return top;
}

/// The one state that the top of an article names; empty where there is none, or more than one.
TextRange onlyState(const ArticleReading &reading, const std::vector<PlaceName> &names, const std::vector<bool> &top)
{
    TextRange only;
    QSet<QString> states;
    for (const PlaceName &name : names) {
        if (!top[name.sentence] || name.region.length() == 0)
            continue;
        const QString written = reading.article.text.sliced(name.region.begin, name.region.length());
        const QString full = ArgumentWords::english().states.value(written);
        if (full.isEmpty())
            continue;
        states.insert(full);
        if (isFuller(name.region, only))
            only = name.region;
    }
    return states.size() == 1 ? only : TextRange();
}

double weightOf(const PlaceName &name, bool title)
{
    const double plain = name.dateline ? 4 : name.located || name.describes ? 2 : 0.5;
    const double named = name.region.length() > 0 ? 1 : 0;
    return (plain + named) * (title ? 1.5 : 1) * (name.isCountry || name.isCounty ? 0.3 : 1);
}

} // namespace

PlaceNames::PlaceNames(const ArticleReading &reading)
    : m_names(readPlaceNames(reading))
{
    int body = 0;
    for (const Sentence &sentence : reading.analysis.sentences) {
        if (sentence.region == RegionKind::Body && ++body <= mainSentences)
            m_topEnd = sentence.range.end;
    }
    shortenTitleNames(reading);
    findRegions(reading);
    findHome(reading);
}

/// Titles write all words as names: "Hale Ambush" is "Hale" where the body tells of Hale.
void PlaceNames::shortenTitleNames(const ArticleReading &reading)
{
    QSet<QString> told;
    for (const PlaceName &name : m_names) {
        if (reading.analysis.sentences[name.sentence].region != RegionKind::Title)
            told.insert(keyOf(reading, name.range));
    }
    for (PlaceName &name : m_names) {
        const QString key = keyOf(reading, name.range);
        const qsizetype blank = key.lastIndexOf(u' ');
        if (!told.contains(key) && blank > 0 && told.contains(key.first(blank)))
            name.range.end = name.range.begin + blank;
    }
}

void PlaceNames::findRegions(const ArticleReading &reading)
{
    QHash<QString, TextRange> regions;
    for (const PlaceName &name : m_names) {
        if (TextRange &known = regions[keyOf(reading, name.range)]; isFuller(name.region, known))
            known = name.region;
    }
    const TextRange only = onlyState(reading, m_names, topOf(reading.analysis));
    for (PlaceName &name : m_names) {
        if (name.region.length() == 0)
            name.region = regions.value(keyOf(reading, name.range));
    }
    m_onlyState = only;
}

void PlaceNames::findHome(const ArticleReading &reading)
{
    const std::vector<bool> top = topOf(reading.analysis);
    QHash<QString, double> weights;
    for (const PlaceName &name : m_names) {
        const bool title = reading.analysis.sentences[name.sentence].region == RegionKind::Title;
        if (top[name.sentence] && !name.isRegion && !name.isStreet)
            weights[keyOf(reading, name.range)] += weightOf(name, title);
    }
    double best = 0;
    double second = 0;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        // Each town is weighed at its first name; `weights` gives it up there.
        const double weight = weights.take(keyOf(reading, m_names[i].range));
        if (weight > best) {
            second = best;
            best = weight;
            m_home = int(i);
        } else {
            second = std::max(second, weight);
        }
    }
    if (best < second * clearly)
        m_home = -1;
}

const PlaceName *PlaceNames::at(TextRange word) const
{
    return nameAt(m_names, word);
}

TextRange PlaceNames::regionOf(const PlaceName &name) const
{
    return name.region.length() > 0 ? name.region : m_onlyState;
}

} // namespace core
