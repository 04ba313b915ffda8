// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/page_measure.h"

#include <algorithm>
#include <array>
#include <bitset>

namespace core {

namespace {

/// A long paragraph speaks no louder than this many words.
constexpr qsizetype mostWordsCounted = 60;

/// What holds more of a page's running text than this is no clutter, whatever it is called. Comments may
/// well outweigh the story.
constexpr double mostOfClutter = 0.45;
constexpr double mostOfComments = 0.85;

/// Below this share of its text in links, a box called a teaser is none.
constexpr double fewLinks = 0.35;

constexpr std::size_t kinds = std::size_t(RegionKind::Legal) + 1;

double share(qsizetype part, qsizetype whole)
{
    return whole == 0 ? 0.0 : double(part) / double(whole);
}

} // namespace

PageMeasure::PageMeasure(const HtmlText &page, const std::vector<Features> &features)
    : m_page(page)
    , m_features(features)
    , m_clutter(page.boxes.size())
{
    sumUp();
    tellClutter();
}

double PageMeasure::linkShare(std::size_t paragraph) const
{
    const HtmlParagraph &detail = m_page.details[paragraph];
    return share(detail.linked, detail.letters);
}

double PageMeasure::linkShare(const HtmlBox &box) const
{
    return share(m_linkedUpTo[box.end] - m_linkedUpTo[box.first], m_lettersUpTo[box.end] - m_lettersUpTo[box.first]);
}

double PageMeasure::proseOf(std::size_t paragraph) const
{
    const Features &f = m_features[paragraph];
    if (!f.isProse())
        return 0;
    const double free = 1 - linkShare(paragraph);
    return double(std::min(f.words, mostWordsCounted)) * free * free;
}

void PageMeasure::sumUp()
{
    m_proseUpTo.assign(1, 0);
    m_lettersUpTo.assign(1, 0);
    m_linkedUpTo.assign(1, 0);
    for (std::size_t i = 0; i < m_page.paragraphs.size(); ++i) {
        m_proseUpTo.push_back(m_proseUpTo.back() + proseOf(i));
        m_lettersUpTo.push_back(m_lettersUpTo.back() + m_page.details[i].letters);
        m_linkedUpTo.push_back(m_linkedUpTo.back() + m_page.details[i].linked);
    }
}

/// The clutter that a box calls itself by its name; nothing for most.
std::optional<RegionKind> PageMeasure::namedClutter(const HtmlBox &box) const
{
    const auto kind = box.named.kind;
    if (kind == RegionKind::Heading || (box.named.onlyLinks && linkShare(box) < fewLinks))
        return {};
    return kind;
}

/// By kind, whether it holds most of what the page tells: its names mean something else here.
std::vector<bool> PageMeasure::misnomers() const
{
    std::vector<std::bitset<kinds>> inside(m_page.boxes.size()); // which kinds the boxes around it are of
    std::array<double, kinds> prose{};
    for (std::size_t b = 1; b < m_page.boxes.size(); ++b) {
        const HtmlBox &box = m_page.boxes[b];
        const auto kind = namedClutter(box);
        inside[b] = inside[box.parent];
        if (!kind || inside[b].test(std::size_t(*kind)))
            continue;
        inside[b].set(std::size_t(*kind));
        prose[std::size_t(*kind)] += proseOf(box);
    }
    std::vector<bool> result;
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        const double most = RegionKind(kind) == RegionKind::Comment ? mostOfComments : mostOfClutter;
        result.push_back(prose[kind] > most * m_proseUpTo.back());
    }
    return result;
}

void PageMeasure::tellClutter()
{
    const std::vector<bool> misnomer = misnomers();
    for (std::size_t b = 1; b < m_page.boxes.size(); ++b) {
        const HtmlBox &box = m_page.boxes[b];
        m_clutter[b] = m_clutter[box.parent];
        const auto kind = namedClutter(box);
        const bool tells = proseOf(box) >= double(aSentence);
        if (!m_clutter[b] && kind && (!misnomer[std::size_t(*kind)] || !tells))
            m_clutter[b] = kind;
    }
}

} // namespace core
