// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/arguments/read_place_names.h"

#include <vector>

namespace core {

/// The names of places in an article, and where the article is at home.
class PlaceNames
{
public:
    /// Reads the whole article; linear. `reading` need not outlive it.
    explicit PlaceNames(const ArticleReading &reading);

    /// The name that `word` is part of; null: none.
    const PlaceName *at(TextRange word) const;

    /// The state or country that the text names with the town `name`: beside it, or beside the same name elsewhere,
    /// a full name before an abbreviation; else the one state that the top of the article names. Empty: none.
    TextRange regionOf(const PlaceName &name) const;

    /// The town that the top of the article is about, by its dateline and by how often and how plainly something is
    /// said to be there; nothing where none stands clear of the others.
    const PlaceName *home() const { return m_home < 0 ? nullptr : &m_names[std::size_t(m_home)]; }

    /// Whether `sentence` is the title or one of the first few of the body, which tell the article's main event.
    bool isTop(TextRange sentence) const { return sentence.end <= m_topEnd; }

private:
    void shortenTitleNames(const ArticleReading &reading);
    void findRegions(const ArticleReading &reading);
    void findHome(const ArticleReading &reading);

    std::vector<PlaceName> m_names; ///< In reading order.
    TextRange m_onlyState;          ///< The one state that the top of the article names; else empty.
    qsizetype m_topEnd = 0;
    int m_home = -1;
};

} // namespace core
