// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/reading/article_reading.h"

#include <vector>

namespace core {

/// A place's name as it stands in the text.
struct PlaceName
{
    TextRange range;
    TextRange region;       ///< The state or country named with it, here or where the text names it first; else empty.
    quint32 sentence = 0;   ///< Index into Analysis::sentences.
    bool located = false;   ///< Something is said to be there: "in Hale", a dateline.
    bool describes = false; ///< It stands before a noun: "Hale police".
    bool isRegion = false;  ///< A state or province itself.
    bool isCountry = false;
    bool isCounty = false; ///< Told by the county's name: less than a town's.
    bool isStreet = false; ///< A street or a quarter, too fine to tell a town by.
    bool dateline = false;
};

/// The names of places in an article, in reading order and without overlaps: by their tags, by datelines, and such as
/// the tags miss: behind "in", before "police", in the names of local authorities, and wherever a town's name that was
/// plain elsewhere stands again. Linear.
std::vector<PlaceName> readPlaceNames(const ArticleReading &reading);

/// The name of `names`, in reading order, that `word` is part of; null: none.
const PlaceName *nameAt(const std::vector<PlaceName> &names, TextRange word);

} // namespace core
