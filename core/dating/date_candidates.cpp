// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dating/date_candidate.h"
#include "core/dating/published_words.h"
#include "core/dating/read_clue.h"
#include "core/dating/text_lines.h"

#include <algorithm>

namespace core {

namespace {

namespace chrono = std::chrono;
using enum DateSign;

/// Makes candidates of the dates in a text.
class TextReader
{
public:
    explicit TextReader(const Article &article)
        : m_text(article.text)
        , m_lines(linesOf(article))
        , m_words(PublishedWords::builtIn())
        , m_commentsBegin(beginOfComments())
    {}

    std::vector<DateCandidate> read()
    {
        // A line so full of dates states none of them, and dates are compared with each other.
        constexpr std::size_t mostInLine = 30;
        constexpr std::size_t most = 2000;
        for (std::size_t i = 0; i < m_lines.lines.size() && m_candidates.size() < most; ++i) {
            const TextLine &line = m_lines.lines[i];
            if (line.dates.size() > mostInLine)
                continue;
            qsizetype from = line.range.begin;
            for (const WrittenDate &date : line.dates) {
                if (!date.weekdayFits())
                    continue;
                DateCandidate candidate = candidateOf(date);
                addLine(candidate, i, date);
                addWords(candidate, i, date, from);
                addPlace(candidate, i);
                if (isListed(i))
                    candidate.add(OneOfList);
                addFirst(candidate);
                from = date.whole.end;
                m_candidates.push_back(std::move(candidate));
            }
        }
        return std::move(m_candidates);
    }

    /// Adds what the place of a candidate says that was not found in the text itself.
    void place(DateCandidate &candidate) const
    {
        const auto behind = std::ranges::upper_bound(m_lines.lines, candidate.range.begin, {},
                                                     [](const TextLine &line) { return line.range.begin; });
        if (behind != m_lines.lines.begin())
            addPlace(candidate, static_cast<std::size_t>(behind - m_lines.lines.begin()) - 1);
    }

private:
    QStringView slice(qsizetype begin, qsizetype end) const
    {
        return m_text.sliced(begin, std::max(begin, end) - begin);
    }
    QStringView textOf(const TextLine &line) const { return slice(line.range.begin, line.range.end); }

    static DateCandidate candidateOf(const WrittenDate &date)
    {
        DateCandidate candidate;
        candidate.day = CivilDay(date.date);
        if (date.monthFirst)
            candidate.monthFirst = CivilDay(*date.monthFirst);
        candidate.range = date.range;
        candidate.monthBeforeDay = date.monthBeforeDay;
        candidate.form = date.form;
        candidate.clock = date.clock;
        candidate.zone = date.zone;
        if (date.clock)
            candidate.add(TimeOfDay);
        if (!date.zone.isEmpty())
            candidate.add(Zone);
        if (date.weekday > 0)
            candidate.add(Weekday);
        if (date.shortYear)
            candidate.add(ShortYear);
        return candidate;
    }

    /// A short line that names comments, below the story's begin: "Comments (3)", "Tom Hale says:".
    std::size_t beginOfComments() const
    {
        constexpr qsizetype mostWords = 5;
        for (std::size_t i = m_lines.bodyEnd; i < m_lines.lines.size(); ++i) {
            const TextLine &line = m_lines.lines[i];
            if (line.words <= mostWords && line.dates.empty() && m_words.tell(textOf(line), DateCue::Comment))
                return i;
        }
        return m_lines.lines.size();
    }

    void addLine(DateCandidate &candidate, std::size_t i, const WrittenDate &date) const
    {
        constexpr qsizetype shortLine = 90;
        constexpr qsizetype longLine = 160;
        const TextLine &line = m_lines.lines[i];
        const qsizetype length = line.range.length();
        const qsizetype covered = date.whole.length();
        const bool label = length - covered <= 3 || covered * 2 >= length;
        if (label)
            candidate.add(BareLine);
        if (length <= shortLine)
            candidate.add(ShortLine);
        if (length > longLine)
            candidate.add(LongLine);
        if (std::ranges::any_of(line.dates, [&](const WrittenDate &other) { return other.date != date.date; }))
            candidate.add(ManyDates);
    }

    /// What the words around the date say: before it on its line, behind it, and on the lines next to it.
    void addWords(DateCandidate &candidate, std::size_t i, const WrittenDate &date, qsizetype from) const
    {
        constexpr qsizetype reach = 70;
        constexpr qsizetype shortLine = 70;
        const TextLine &line = m_lines.lines[i];
        const QStringView before = slice(std::max(from, date.whole.begin - reach), date.whole.begin);
        const QStringView behind = slice(date.whole.end, std::min(line.range.end, date.whole.end + reach / 2));
        const bool shortBefore =
            i > 0 && m_lines.lines[i - 1].range.length() <= shortLine && m_lines.lines[i - 1].dates.empty();
        const QStringView above = shortBefore ? textOf(m_lines.lines[i - 1]) : QStringView();
        const bool prose = candidate.has(LongLine);
        if (m_words.tell(before, DateCue::Updated)) {
            candidate.add(UpdatedCue);
            candidate.kind = DateClue::Kind::Updated;
        } else if (m_words.tell(before, DateCue::Published)) {
            candidate.add(PublishedCue);
        } else if (toldByEntry(line, date, i)) {
            candidate.add(PublishedCue);
            candidate.signs.reset(static_cast<std::size_t>(LongLine));
        } else if (candidate.has(BareLine) && m_words.tell(above, DateCue::Updated)) {
            candidate.add(UpdatedCue);
            candidate.kind = DateClue::Kind::Updated;
        } else if (candidate.has(BareLine) && m_words.tell(above, DateCue::Published)) {
            candidate.add(PublishedCueNear);
        }
        if (m_words.tell(before, DateCue::Apart) || before.contains(u"(@"))
            candidate.add(ApartCue);
        const bool mayAnswer = i >= m_lines.bodyBegin; // above the story "comments" is a menu's word
        if (!prose && mayAnswer &&
            (m_words.tell(before, DateCue::Comment) ||
             (candidate.has(BareLine) && m_words.tell(above, DateCue::Comment)))) // "Tom Hale says:"
            candidate.add(CommentCue);
        if (!prose && (m_words.tell(before, DateCue::Byline) || m_words.tell(behind, DateCue::Byline) ||
                       m_words.tell(above, DateCue::Byline)))
            candidate.add(BylineCue);
    }

    /// Whether its line is one that blogs put below their stories: "This entry was posted in Harbour and tagged
    /// weir on 3 June 2019", "Dieser Beitrag wurde am 3. Juni 2019 um 10:20 Uhr veröffentlicht".
    bool toldByEntry(const TextLine &line, const WrittenDate &date, std::size_t i) const
    {
        constexpr qsizetype opening = 60;
        constexpr qsizetype closing = 30;
        constexpr qsizetype longest = 600;
        if (line.range.length() > longest || &date != &line.dates.front())
            return false;
        const QStringView begin = slice(line.range.begin, std::min(date.whole.begin, line.range.begin + opening));
        const QStringView behind = slice(date.whole.end, std::min(line.range.end, date.whole.end + closing));
        const bool below = i >= m_lines.bodyEnd || i + 2 >= m_lines.bodyEnd;
        return below &&
               (m_words.tell(begin, DateCue::Published) || (date.clock && m_words.tell(behind, DateCue::Published)));
    }

    void addPlace(DateCandidate &candidate, std::size_t i) const
    {
        constexpr std::size_t near = 8;
        const TextLine &line = m_lines.lines[i];
        if (m_lines.title && i > *m_lines.title && i - *m_lines.title <= near)
            candidate.add(UnderTitle);
        if (m_lines.title && i < *m_lines.title && *m_lines.title - i <= 2)
            candidate.add(OverTitle);
        if (i < m_lines.bodyBegin)
            candidate.add(m_lines.bodyBegin - i <= near ? OverBody : FarOverBody);
        if (i >= m_lines.bodyEnd && i - m_lines.bodyEnd < 4)
            candidate.add(UnderBody);
        if (i >= m_commentsBegin)
            candidate.add(BelowComments);
        constexpr qsizetype opening = 60;
        const qsizetype offset = candidate.range.begin - line.range.begin;
        const bool opens = i == m_lines.bodyBegin ? offset <= opening : i - m_lines.bodyBegin <= 2 && offset <= 2;
        if (i >= m_lines.bodyBegin && candidate.has(LongLine) && opens)
            candidate.add(Dateline);
        const auto sign = signOf(line.region);
        if (sign && !(*sign == InComment && i < m_lines.bodyEnd))
            candidate.add(*sign);
    }

    static std::optional<DateSign> signOf(std::optional<RegionKind> region)
    {
        if (!region)
            return {};
        switch (*region) {
        case RegionKind::Published:
        case RegionKind::Byline:
        case RegionKind::Dateline:
            return InPublished;
        case RegionKind::Related:
        case RegionKind::Advert:
        case RegionKind::AboutAuthor:
            return InRelated;
        case RegionKind::Navigation:
            return InNavigation;
        case RegionKind::Comment:
        case RegionKind::CommentForm:
            return InComment;
        case RegionKind::Caption:
            return InCaption;
        case RegionKind::Legal:
            return InLegal;
        default:
            return {};
        }
    }

    /// Whether two other days stand on short lines around line `i`.
    bool isListed(std::size_t i) const
    {
        constexpr std::size_t near = 8;
        constexpr qsizetype mostWords = 14;
        std::vector<chrono::year_month_day> days = {m_lines.lines[i].dates.front().date};
        const std::size_t end = std::min(m_lines.lines.size(), i + near + 1);
        for (std::size_t k = i > near ? i - near : 0; k < end; ++k) {
            const TextLine &line = m_lines.lines[k];
            if (line.words <= mostWords && !line.dates.empty() &&
                std::ranges::find(days, line.dates.front().date) == days.end())
                days.push_back(line.dates.front().date);
        }
        return days.size() > 2;
    }

    void addFirst(DateCandidate &candidate)
    {
        constexpr double leastWeight = 0.5;
        if (m_first && candidate.day != *m_first)
            return;
        if (!m_first && weightOf(candidate.signs) < leastWeight)
            return;
        m_first = candidate.day;
        candidate.add(FirstInText);
    }

    QStringView m_text;
    TextLines m_lines;
    const PublishedWords &m_words;
    std::size_t m_commentsBegin;
    std::vector<DateCandidate> m_candidates;
    std::optional<CivilDay> m_first;
};

DateSign signOf(DateClue::Source source)
{
    switch (source) {
    case DateClue::Source::Line:
        return InPublished;
    case DateClue::Source::Element:
        return InElement;
    case DateClue::Source::TimeTag:
        return InTimeTag;
    case DateClue::Source::Metadata:
        return InMetadata;
    case DateClue::Source::JsonLd:
        return InJsonLd;
    case DateClue::Source::Url:
        return InUrl;
    case DateClue::Source::FileHeader:
        return InFileHeader;
    case DateClue::Source::PageData:
        return InPageData;
    case DateClue::Source::FileInfo:
        return InFileInfo;
    }
    Q_UNREACHABLE_RETURN(InMetadata);
}

/// What a clue's being of an update says.
DateSign updateSign(const DateClue &clue)
{
    const bool shown = clue.source == DateClue::Source::TimeTag || clue.source == DateClue::Source::Element;
    return shown ? UpdatedElement : UpdatedMarkup;
}

/// Adds what `clue` says: to the candidates whose words it holds, or as one of its own.
void addClue(const DateClue &clue, const TextReader &text, std::vector<DateCandidate> &candidates)
{
    bool shown = false;
    if (!clue.range.isEmpty()) {
        for (DateCandidate &candidate : candidates) {
            if (!candidate.range.overlaps(clue.range))
                continue;
            shown = true;
            candidate.add(signOf(clue.source));
            if (clue.kind == DateClue::Kind::Updated) {
                candidate.kind = clue.kind;
                candidate.add(updateSign(clue));
            }
        }
    }
    if (shown)
        return;
    auto read = readClue(clue.text);
    if (!read)
        return;
    read->kind = clue.kind;
    read->range = clue.range;
    read->add(signOf(clue.source));
    if (clue.kind == DateClue::Kind::Updated)
        read->add(updateSign(clue));
    if (!clue.range.isEmpty())
        text.place(*read);
    candidates.push_back(*std::move(read));
}

} // namespace

std::vector<DateCandidate> dateCandidates(const Article &article)
{
    TextReader text(article);
    std::vector<DateCandidate> candidates = text.read();
    for (const DateClue &clue : article.dateClues) {
        if (clue.kind != DateClue::Kind::Saved)
            addClue(clue, text, candidates);
    }
    return candidates;
}

} // namespace core
