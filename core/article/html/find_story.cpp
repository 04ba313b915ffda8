// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/html/find_story.h"

#include "core/article/html/html_metadata.h"
#include "core/article/html/page_measure.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace core {

namespace {

using Kind = std::optional<RegionKind>;

class StoryFinder
{
public:
    StoryFinder(HtmlText &page, const std::vector<Features> &features, const QStringList &titles)
        : m_page(page)
        , m_features(features)
        , m_titles(titles)
        , m_measure(page, features)
        , m_kinds(page.paragraphs.size())
        , m_heading(page.paragraphs.size(), false)
    {}

    void find()
    {
        if (m_page.paragraphs.empty())
            return;
        tellParagraphs();
        weigh();
        chooseBox();
        markStory();
    }

private:
    /// How much it reads like a menu, a label, a list of links.
    double junkOf(std::size_t i) const
    {
        const Features &f = m_features[i];
        if (f.cue)
            return 4;
        if (f.isProse())
            return 0;
        return m_measure.linkShare(i) > mostlyLinks ? 4 : 0.5;
    }

    template<typename T>
    static T sumIn(const std::vector<T> &upTo, const HtmlBox &box)
    {
        return upTo[box.end] - upTo[box.first];
    }

    /// What each paragraph is by itself.
    void tellParagraphs()
    {
        for (std::size_t i = 0; i < m_kinds.size(); ++i) {
            const HtmlParagraph &detail = m_page.details[i];
            const HtmlBox &box = m_page.boxes[detail.box];
            m_kinds[i] = m_measure.clutterOf(detail.box);
            m_heading[i] = box.named.kind == RegionKind::Heading;
            if (detail.isTitle)
                m_kinds[i] = RegionKind::Title;
            else if (!m_kinds[i] && detail.named.kind &&
                     !(detail.named.onlyLinks && m_measure.linkShare(i) < mostlyLinks) && m_features[i].words < 20)
                m_kinds[i] = detail.named.kind;
            if (!m_kinds[i] && m_features[i].cue && !tellsMore(i))
                m_kinds[i] = m_features[i].cue->kind;
        }
    }

    /// "(AP)" in a first sentence, "By" in a heading: cues that mean something else there.
    bool tellsMore(std::size_t i) const
    {
        const RegionKind kind = m_features[i].cue->kind;
        if (m_heading[i] && kind == RegionKind::Byline)
            return true;
        constexpr qsizetype longestDateline = 60;
        const auto dash = m_features[i].text.first(std::min(m_features[i].text.size(), longestDateline)).indexOf(u'—');
        return kind == RegionKind::Caption && dash > 0;
    }

    void weigh()
    {
        m_weightUpTo.assign(1, 0);
        m_keptUpTo.assign(1, 0);
        for (std::size_t i = 0; i < m_kinds.size(); ++i) {
            const bool clutter = m_measure.clutterOf(m_page.details[i].box).has_value();
            const double prose = m_kinds[i] ? 0 : m_measure.proseOf(i);
            m_keptUpTo.push_back(m_keptUpTo.back() + prose);
            m_weightUpTo.push_back(m_weightUpTo.back() + (clutter ? -0.5 : prose - junkOf(i)));
        }
    }

    /// The box that holds the story.
    void chooseBox()
    {
        const double all = m_keptUpTo.back();
        double best = 0;
        bool bestNamed = false;
        for (std::size_t b = 0; b < m_page.boxes.size(); ++b) {
            const HtmlBox &box = m_page.boxes[b];
            if (m_measure.clutterOf(b) || box.first == box.end)
                continue;
            const double kept = sumIn(m_keptUpTo, box);
            const double weight = sumIn(m_weightUpTo, box);
            const bool named = box.named.story && kept >= 0.3 * all && kept > 0;
            if (bestNamed && !named)
                continue;
            if ((named && !bestNamed) || (b == 0 || weight >= best)) {
                best = weight;
                m_story = b;
                bestNamed = named;
            }
        }
    }

    /// A line of links in the story that leads away from it: "Read also: Dam talks collapse".
    bool leadsAway(std::size_t i) const
    {
        const Features &f = m_features[i];
        const double share = m_measure.linkShare(i);
        return f.isProse() ? share > 0.75 && f.words < 30 : share > 0.45;
    }

    void markStory()
    {
        for (std::size_t i = 0; i < m_kinds.size(); ++i)
            m_page.paragraphs[i].markup = m_kinds[i];
        markBox(m_page.boxes[m_story]);
        joinChunks();
        dropCards();
        dropRepeated();
        const HtmlBox range{.parent = 0, .first = m_first, .end = m_end, .named = {}};
        dropLists(range);
        dropHead(range);
        dropTail(range);
        joinStandfirst();
    }

    std::size_t firstTold() const
    {
        const auto told = [](const Paragraph &p) { return isStory(p.markup); };
        return std::size_t(std::ranges::find_if(m_page.paragraphs, told) - m_page.paragraphs.begin());
    }

    /// What is printed between headline and story, or calls itself a standfirst there.
    void joinStandfirst()
    {
        constexpr std::size_t farthest = 60;
        constexpr int mostParagraphs = 8;
        const std::size_t first = firstTold();
        const std::size_t top = first > farthest ? first - farthest : 0;
        constexpr std::size_t near = 15;
        std::size_t title = first > near ? first - near : 0;
        for (std::size_t i = top; i < first; ++i)
            title = m_kinds[i] == RegionKind::Title || isTitle(m_features[i].text) ? i + 1 : title;
        int joined = 0;
        for (std::size_t i = title; i < first && joined < mostParagraphs; ++i) {
            const Features &f = m_features[i];
            const bool lead = m_page.boxes[m_page.details[i].box].named.lead && f.words >= 6;
            if (m_kinds[i] || leadsAway(i) || repeatsTitle(i) || !(lead || f.isProse() || f.words >= 5))
                continue;
            m_page.paragraphs[i].markup = RegionKind::Heading;
            ++joined;
        }
    }

    /// The headline once more, with its kicker before it.
    bool repeatsTitle(std::size_t i) const
    {
        const QString words = plainWords(m_features[i].text.first(std::min<qsizetype>(m_features[i].text.size(), 300)));
        return std::ranges::any_of(
            m_titles, [&](const QString &title) { return words.endsWith(title) || title.startsWith(words); });
    }

    void markBox(const HtmlBox &box)
    {
        for (std::size_t i = box.first; i < box.end; ++i) {
            Kind &markup = m_page.paragraphs[i].markup;
            if (markup)
                continue;
            if (leadsAway(i))
                markup = RegionKind::Related;
            else
                markup = m_heading[i] ? RegionKind::Heading : RegionKind::Body;
        }
        m_first = std::min(m_first, box.first);
        m_end = std::max(m_end, box.end);
    }

    std::size_t articleAround(std::size_t b) const
    {
        while (b != 0 && m_page.boxes[b].tag != GUMBO_TAG_ARTICLE && m_page.boxes[b].tag != GUMBO_TAG_MAIN)
            b = m_page.boxes[b].parent;
        return b;
    }

    /// Some pages part their story into boxes of one class, with adverts between.
    void joinChunks()
    {
        const HtmlBox story = m_page.boxes[m_story];
        const std::size_t article = articleAround(m_story);
        if (story.style == 0 || article == 0 || article == m_story)
            return;
        for (std::size_t b = 0; b < m_page.boxes.size(); ++b) {
            const HtmlBox &box = m_page.boxes[b];
            const bool apart = box.end <= story.first || box.first >= story.end;
            if (box.style == story.style && apart && !m_measure.clutterOf(b) && sumIn(m_keptUpTo, box) > 0 &&
                articleAround(b) == article)
                markBox(box);
        }
    }

    /// A card in the story that begins with a link elsewhere says little more than where that leads.
    void dropCards()
    {
        constexpr double mostProse = 60; // words
        constexpr std::size_t mostParagraphs = 5;
        for (std::size_t b = m_story + 1; b < m_page.boxes.size(); ++b) {
            const HtmlBox &box = m_page.boxes[b];
            if (box.first < m_first || box.end > m_end || box.first == box.end || box.end - box.first > mostParagraphs)
                continue;
            const bool inner = box.tag == GUMBO_TAG_ARTICLE && m_measure.linkShare(box) > 0.15 &&
                               sumIn(m_keptUpTo, box) < 0.3 * m_keptUpTo.back();
            const bool card = box.end - box.first > 1 && leadsAway(box.first) && m_measure.linkShare(box) > 0.3 &&
                              m_measure.proseOf(box) <= mostProse;
            for (std::size_t i = box.first; (inner || card) && i < box.end; ++i) {
                if (isStory(m_page.paragraphs[i].markup))
                    m_page.paragraphs[i].markup = RegionKind::Related;
            }
        }
    }

    /// Short lines that come again and again belong to the page; so does the headline when it is repeated.
    void dropRepeated()
    {
        constexpr int often = 3;
        QHash<QStringView, int> count;
        for (std::size_t i = m_first; i < m_end; ++i)
            count[m_features[i].text] += m_features[i].words <= aSentence ? 1 : 0;
        for (std::size_t i = m_first; i < m_end; ++i) {
            const QStringView text = m_features[i].text;
            if (isStory(m_page.paragraphs[i].markup) && (count[text] >= often || isTitle(text)))
                m_page.paragraphs[i].markup.reset();
        }
    }

    bool isTitle(QStringView text) const
    {
        constexpr qsizetype longest = 300;
        return text.size() < longest && m_titles.contains(plainWords(text));
    }

    static bool isStory(Kind kind) { return kind == RegionKind::Body || kind == RegionKind::Heading; }

    /// Headings such as "More on this" and the short lines that follow; "Leave a reply" and all that follows.
    void dropLists(const HtmlBox &story)
    {
        Kind list;
        for (std::size_t i = story.first; i < story.end; ++i) {
            const Features &f = m_features[i];
            Kind &markup = m_page.paragraphs[i].markup;
            const bool opens = f.cue && f.cue->scope == CueScope::List && markup == f.cue->kind;
            if (opens)
                list = markup;
            else if (f.isProse() && m_measure.linkShare(i) < mostlyLinks)
                list.reset();
            else if (list && isStory(markup))
                markup = list;
        }
    }

    /// Labels above the first sentence are no part of the story.
    void dropHead(const HtmlBox &story)
    {
        for (std::size_t i = story.first; i < story.end; ++i) {
            Kind &markup = m_page.paragraphs[i].markup;
            if (!isStory(markup))
                continue;
            if (m_features[i].isProse())
                return;
            if (m_features[i].words < 8)
                markup.reset();
        }
    }

    /// Nor are headings with nothing below, and labels under the last sentence.
    void dropTail(const HtmlBox &story)
    {
        for (std::size_t i = story.end; i-- > story.first;) {
            Kind &markup = m_page.paragraphs[i].markup;
            if (!isStory(markup))
                continue;
            if (markup == RegionKind::Body && (m_features[i].isProse() || m_features[i].words > 4))
                return;
            if (markup == RegionKind::Heading || m_features[i].words <= 4)
                markup.reset();
        }
    }

    HtmlText &m_page;
    const std::vector<Features> &m_features;
    const QStringList &m_titles;
    PageMeasure m_measure;
    std::vector<Kind> m_kinds; ///< By paragraph.
    std::vector<bool> m_heading;
    std::vector<double> m_keptUpTo;
    std::vector<double> m_weightUpTo;
    std::size_t m_story = 0;
    std::size_t m_first = std::numeric_limits<std::size_t>::max(); ///< Of all that is the story.
    std::size_t m_end = 0;
};

} // namespace

void findStory(HtmlText &page, const std::vector<Features> &features, const QStringList &titles)
{
    StoryFinder(page, features, titles).find();
}

} // namespace core
