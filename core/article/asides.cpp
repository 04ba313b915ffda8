// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/asides.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

constexpr int fewestInRow = 3;

/// What a teaser leads to may begin with a place and an agency of so many units.
constexpr qsizetype longestDateline = 40;

/// Pairs of teasers with so many paragraphs between them stand in one row.
constexpr std::size_t widestGap = 2;

/// Beside rows of teasers stands a story of so many paragraphs at least.
constexpr int fewestOfStory = 2;

class AsideFinder
{
public:
    AsideFinder(const std::vector<Paragraph> &paragraphs, const std::vector<Features> &features, const Cues &cues)
        : m_paragraphs(paragraphs)
        , m_features(features)
        , m_cues(cues)
        , m_asides(paragraphs.size(), false)
    {}

    std::vector<bool> find()
    {
        markTeasers();
        if (storyBeside() < fewestOfStory)
            m_asides.assign(m_asides.size(), false);
        markVideos();
        return std::move(m_asides);
    }

private:
    /// Whether paragraph `i` begins with all that the one before it says.
    bool tellsAgain(std::size_t i) const
    {
        constexpr qsizetype fewestWords = 4;
        if (i == 0 || i >= m_features.size() || m_paragraphs[i].markup || m_paragraphs[i - 1].markup)
            return false;
        const QStringView teaser = m_features[i - 1].text;
        const QStringView full = m_features[i].text;
        return m_features[i - 1].words >= fewestWords &&
               full.first(std::min(full.size(), teaser.size() + longestDateline)).contains(teaser);
    }

    /// A picture's caption stands below each of its pictures, a teaser just twice.
    bool isPair(std::size_t i) const { return tellsAgain(i + 1) && !tellsAgain(i) && !tellsAgain(i + 2); }

    /// A sentence, and a beginning that was cut off where its room ended.
    bool isCutPair(std::size_t i) const
    {
        if (i + 1 >= m_features.size() || m_paragraphs[i].markup || m_paragraphs[i + 1].markup)
            return false;
        const Features &full = m_features[i + 1];
        return m_features[i].stopped && m_features[i].isProse() && full.isProse() && !full.stopped &&
               full.text.back().isLetterOrNumber() && !isPair(i + 1);
    }

    void markTeasers()
    {
        for (std::size_t i = 0; i < m_features.size(); ++i) {
            if (isPair(i))
                i = markRow(i) - 1;
        }
    }

    /// Marks the row of teasers that begins with the pair at `first`, where it is one; gives its end.
    std::size_t markRow(std::size_t first)
    {
        std::size_t end = first + 2;
        int pairs = 1;
        for (std::size_t i = end; i < m_features.size() && i <= end + widestGap;) {
            if (isPair(i) || (i == end && isCutPair(i))) {
                ++pairs;
                end = i += 2;
            } else {
                ++i;
            }
        }
        if (pairs >= fewestInRow)
            std::fill(m_asides.begin() + static_cast<std::ptrdiff_t>(first),
                      m_asides.begin() + static_cast<std::ptrdiff_t>(end), true);
        return end;
    }

    int storyBeside() const
    {
        int count = 0;
        for (std::size_t i = 0; i < m_features.size(); ++i)
            count += !m_asides[i] && m_features[i].isProse() ? 1 : 0;
        return count;
    }

    /// How many seconds a video lasts whose line this is: "1:29 Ferry runs aground in fog".
    std::optional<int> lengthOfVideo(std::size_t i) const
    {
        const QStringView text = m_features[i].text;
        const auto colon = text.indexOf(u':');
        if (m_paragraphs[i].markup || colon < 1 || colon > 2 || text.size() < colon + 5 || text[colon + 3] != u' ')
            return {};
        bool minutesRead = false;
        bool secondsRead = false;
        const int minutes = text.first(colon).toInt(&minutesRead);
        const int seconds = text.sliced(colon + 1, 2).toInt(&secondsRead);
        const bool clock = m_cues.isIn(text.sliced(colon + 4).split(u' ').front(), QStringLiteral("clock"));
        return minutesRead && secondsRead && !clock ? std::optional(60 * minutes + seconds) : std::nullopt;
    }

    bool endsAsVideo(std::size_t i) const
    {
        return m_cues.isIn(m_features[i].text.split(u' ').back(), QStringLiteral("player"));
    }

    void markVideos()
    {
        for (std::size_t first = 0; first < m_features.size(); ++first) {
            std::vector<int> lengths;
            while (first + lengths.size() < m_features.size()) {
                const auto length = lengthOfVideo(first + lengths.size());
                if (!length)
                    break;
                lengths.push_back(*length);
            }
            const bool ordered = std::ranges::is_sorted(lengths) || std::ranges::is_sorted(lengths, std::greater<>());
            if (std::ssize(lengths) >= fewestInRow && (!ordered || endsAsVideo(first)))
                std::fill_n(m_asides.begin() + static_cast<std::ptrdiff_t>(first), lengths.size(), true);
            first += lengths.size();
        }
    }

    const std::vector<Paragraph> &m_paragraphs;
    const std::vector<Features> &m_features;
    const Cues &m_cues;
    std::vector<bool> m_asides;
};

} // namespace

std::vector<bool> findAsides(const std::vector<Paragraph> &paragraphs, const std::vector<Features> &features,
                             const Cues &cues)
{
    return AsideFinder(paragraphs, features, cues).find();
}

} // namespace core
