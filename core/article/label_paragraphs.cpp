// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/label_paragraphs.h"

#include "core/article/asides.h"
#include "core/article/captions.h"
#include "core/article/find_body.h"
#include "core/article/find_title.h"

#include <algorithm>

namespace core {

namespace {

/// Captions, bylines and dates stand above the story or among its first paragraphs.
constexpr std::size_t topParagraphs = 3;

/// So many lines that are dates and nothing else make a chronology, not a date line.
constexpr qsizetype datesOfChronology = 3;

class Labeller
{
public:
    Labeller(const std::vector<Paragraph> &paragraphs, const std::vector<Features> &features, const Cues &cues)
        : m_paragraphs(paragraphs)
        , m_features(features)
        , m_cues(cues)
        , m_asides(findAsides(paragraphs, features, cues))
        , m_body(findBody(paragraphs, features, m_asides))
        , m_top(std::min(m_body.first + topParagraphs, m_body.end))
        , m_labels(paragraphs.size())
        , m_done(paragraphs.size(), false)
    {}

    Labels label()
    {
        labelMarkup();
        labelAsides();
        labelTop();
        labelTitle();
        labelHead();
        labelBody();
        labelTail();
        return std::move(m_labels);
    }

private:
    void set(std::size_t i, std::optional<RegionKind> kind)
    {
        if (!m_done[i])
            m_labels[i] = kind;
        m_done[i] = true;
    }

    void labelMarkup()
    {
        m_marked = std::ranges::any_of(m_paragraphs, [](const Paragraph &p) { return p.markup == RegionKind::Body; });
        for (std::size_t i = 0; i < m_paragraphs.size(); ++i) {
            const auto markup = m_paragraphs[i].markup;
            if (markup && !(markup == RegionKind::Heading && !m_body.contains(i) && !m_marked))
                set(i, markup);
            else if (m_marked && m_body.contains(i))
                set(i, std::nullopt);
        }
    }

    /// A standfirst, or a first part of the story that a line for readers parts from the rest.
    static RegionKind kindAboveBody(const Features &features)
    {
        return features.isProse() ? RegionKind::Body : RegionKind::Heading;
    }

    void labelAsides()
    {
        for (std::size_t i = 0; i < m_asides.size(); ++i) {
            if (m_asides[i])
                set(i, RegionKind::Related);
        }
    }

    /// Bylines, date lines and captions, above the story and among its first paragraphs.
    void labelTop()
    {
        const bool chronology = std::ranges::count_if(m_features, &Features::isBareDate) >= datesOfChronology;
        for (std::size_t i = 0; i < m_top; ++i) {
            const Features &f = m_features[i];
            if (isKind(f, RegionKind::Byline))
                set(i, RegionKind::Byline);
            else if (isKind(f, RegionKind::Published) || (!chronology && f.isBareDate()))
                set(i, RegionKind::Published);
            else if (isCaption(m_paragraphs, m_features, i, m_cues))
                labelCaption(i);
        }
    }

    void labelCaption(std::size_t i)
    {
        const bool again = m_caption && isSameCaption(m_features[*m_caption].text, m_features[i].text);
        const bool none = again || isBareCredit(m_features[i]);
        m_caption = none ? m_caption : i;
        set(i, none ? std::nullopt : std::optional(RegionKind::Caption));
        if (i > 0 && isLongerForm(m_features[i - 1].text, m_features[i].text))
            set(i - 1, std::nullopt);
    }

    void labelTitle()
    {
        const auto markup = std::ranges::find(m_labels, std::optional(RegionKind::Title));
        if (markup != m_labels.end())
            m_title = static_cast<std::size_t>(markup - m_labels.begin());
        else
            m_title = findTitle(m_paragraphs, m_features, m_done, m_body);
        if (m_title)
            set(*m_title, RegionKind::Title);
        if (m_title && *m_title > 0 && isKicker(*m_title - 1))
            set(*m_title - 1, RegionKind::Kicker);
    }

    bool isKicker(std::size_t i) const
    {
        const Features &f = m_features[i];
        return f.isShortLabel() && f.cue == nullptr &&
               (i < topParagraphs || m_cues.isIn(f.text, QStringLiteral("section")));
    }

    /// What stands above the story: menus above the headline, a standfirst below it.
    void labelHead()
    {
        for (std::size_t i = 0; i < m_body.first; ++i) {
            const Features &f = m_features[i];
            if (f.cue)
                set(i, f.cue->kind);
            else if (m_title && i > *m_title)
                set(i, f.isShortLabel() || m_marked ? std::nullopt : std::optional(kindAboveBody(f)));
            else
                set(i, m_title ? std::optional(RegionKind::Navigation) : std::nullopt);
        }
    }

    void labelBody()
    {
        bool inList = false;
        for (std::size_t i = m_body.first; i < m_body.end; ++i) {
            const Features &f = m_features[i];
            const bool byCue = f.cue && f.cue->kind != RegionKind::Byline && f.cue->scope != CueScope::Rest;
            inList = (inList && !f.isProse()) || (byCue && f.cue->scope == CueScope::List);
            if (byCue && f.cue->kind == RegionKind::Caption)
                labelCaption(i);
            else if (byCue)
                set(i, f.cue->kind);
            else if (inList)
                set(i, RegionKind::Related);
            else
                set(i, isHeading(i) ? RegionKind::Heading : RegionKind::Body);
        }
    }

    /// A short line without a stop, with the story going on below it.
    bool isHeading(std::size_t i) const
    {
        constexpr qsizetype mostWords = 14;
        const Features &f = m_features[i];
        return !f.stopped && f.words <= mostWords && i + 1 < m_body.end && !f.text.front().isLower() &&
               f.text.back().isLetterOrNumber();
    }

    /// What follows the story: comments and forms to the end, and lists of other stories.
    void labelTail()
    {
        std::optional<RegionKind> rest;
        bool inList = false;
        for (std::size_t i = m_body.end; i < m_paragraphs.size(); ++i) {
            const Features &f = m_features[i];
            if (f.cue && f.cue->scope == CueScope::Rest)
                rest = f.cue->kind;
            inList = (inList && !f.isProse()) || (f.cue && f.cue->scope == CueScope::List);
            const bool legal = isKind(f, RegionKind::Legal);
            if (rest && !legal)
                set(i, rest);
            else if (f.cue && f.cue->kind != RegionKind::Byline)
                set(i, f.cue->kind);
            else
                set(i, inList ? std::optional(RegionKind::Related) : std::nullopt);
        }
    }

    static bool isKind(const Features &features, RegionKind kind) { return features.cue && features.cue->kind == kind; }

    const std::vector<Paragraph> &m_paragraphs;
    const std::vector<Features> &m_features;
    const Cues &m_cues;
    std::vector<bool> m_asides;
    ParagraphRun m_body;
    std::size_t m_top;
    Labels m_labels;
    std::vector<bool> m_done;
    std::optional<std::size_t> m_title;
    std::optional<std::size_t> m_caption; ///< The last one.
    bool m_marked = false;                ///< The format itself says what the story is.
};

} // namespace

Labels labelParagraphs(const std::vector<Paragraph> &paragraphs, const std::vector<Features> &features,
                       const Cues &cues)
{
    return Labeller(paragraphs, features, cues).label();
}

} // namespace core
