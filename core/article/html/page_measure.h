// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/html/html_text.h"
#include "core/article/paragraph.h"

#include <optional>
#include <vector>

namespace core {

/// A paragraph that begins to tell something has so many words.
inline constexpr qsizetype aSentence = 12;

/// So much of a text in links makes a list of them.
inline constexpr double mostlyLinks = 0.5;

/// How much running text and how many links the paragraphs and boxes of a page hold, and which boxes are
/// clutter. Made in one pass; it keeps what it is given by reference.
class PageMeasure
{
public:
    PageMeasure(const HtmlText &page, const std::vector<Features> &features);

    /// Which part of the letters stands in links, 0 to 1.
    double linkShare(std::size_t paragraph) const;
    double linkShare(const HtmlBox &box) const;

    /// How much a paragraph, or a box, reads like a story: words, without those in links, of each
    /// paragraph not more than a few sentences' worth.
    double proseOf(std::size_t paragraph) const;
    double proseOf(const HtmlBox &box) const { return m_proseUpTo[box.end] - m_proseUpTo[box.first]; }

    /// What a box is if it is clutter: by its own name or that of a box around it. A name under which most of
    /// the page's running text stands means something else.
    std::optional<RegionKind> clutterOf(std::size_t box) const { return m_clutter[box]; }

private:
    void sumUp();
    std::optional<RegionKind> namedClutter(const HtmlBox &box) const;
    std::vector<bool> misnomers() const;
    void tellClutter();

    const HtmlText &m_page;
    const std::vector<Features> &m_features;
    std::vector<double> m_proseUpTo; ///< By paragraph: the sum of those before it; so are the next two.
    std::vector<qsizetype> m_lettersUpTo;
    std::vector<qsizetype> m_linkedUpTo;
    std::vector<std::optional<RegionKind>> m_clutter; ///< By box.
};

} // namespace core
