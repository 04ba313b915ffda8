// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/tag_times.h"

#include "core/temporal/link_times.h"
#include "core/temporal/resolve_time.h"
#include "core/temporal/time_search.h"

#include <algorithm>

namespace core {

namespace {

/// Longer sentences are read in pieces, so that text without an end costs no memory.
constexpr std::size_t tokensAtOnce = 4096;

/// Whether a text is a history is told by so much of its beginning, in UTF-16 units: some ten pages.
constexpr qsizetype tellingLength = 30'000;

/// Reads the sentences of one article in order, and keeps what later ones count from.
class Tagger
{
public:
    Tagger(const Article &article, const TimeGrammar &grammar, const std::optional<PublicationTime> &published,
           const NumericUsage &figures, bool isHistory)
        : m_text(article.text)
        , m_grammar(grammar.compiled())
        , m_search(m_grammar)
        , m_discourse(published, isHistory, figures)
    {}

    /// Reads sentences up to `limit`, a place in the text, or to the end.
    void readTo(qsizetype limit, const Analysis &analysis)
    {
        for (; m_next < analysis.sentences.size() && analysis.sentences[m_next].range.begin < limit; ++m_next)
            readSentence(analysis.sentences[m_next].range);
    }

    bool looksLikeHistory() const { return m_discourse.looksLikeHistory(); }

    std::vector<TimeExpression> takeTimes() { return std::move(m_times); }

private:
    void readSentence(TextRange range)
    {
        m_discourse.beginSentence();
        while (!range.isEmpty()) {
            m_tokens.clear();
            range.begin = lexTimes(m_text, range, m_grammar.definitions.vocabulary, tokensAtOnce, m_tokens);
            for (const TimeMatch &match : m_search.matchesIn(m_tokens))
                readMatch(match);
        }
    }

    void readMatch(const TimeMatch &match)
    {
        const TimeRule &rule = m_grammar.definitions.rules[match.rule];
        if (rule.history && !m_discourse.isHistory())
            return;
        Captures captures = match.captures;
        captures.complete(rule.constants);
        Surroundings surroundings = surroundingsOf(match, m_tokens, m_grammar);
        const TextRange range{m_tokens[match.extentFirst].range.begin, m_tokens[match.extentEnd - 1].range.end};
        if (endsPair(match))
            surroundings.relation = m_times.back().relation;
        auto resolved = resolveTime(rule, captures, surroundings, m_discourse);
        if (!resolved)
            return;
        resolved->time.range = range;
        if (resolved->point && resolved->time.span && !resolved->compared)
            m_discourse.note({*resolved->point, range, *resolved->time.span, 0, leads(match),
                              isAside(match, *resolved->point, surroundings)},
                             resolved->statesYear);
        else if (resolved->time.precision == Precision::Year && resolved->point)
            m_discourse.noteOpenYear();
        if (isDeictic(rule, captures))
            m_discourse.noteDeictic();
        m_times.push_back(std::move(resolved->time));
    }

    /// Whether the match begins its sentence, or stands in a heading: a short line without a full stop.
    bool leads(const TimeMatch &match) const
    {
        constexpr quint32 begin = 3;
        constexpr std::size_t longestHeading = 16;
        const char16_t last = m_tokens.back().mark;
        const bool stops = last == u'.' || last == u'!' || last == u'?' || last == u';';
        return match.extentFirst <= begin || (m_tokens.size() <= longestHeading && !stops);
    }

    /// Whether a history tells the date only by the way: in brackets, as the end of a span of years, or behind
    /// a word that makes it part of a name or of a comparison ("the", "of", "since").
    bool isAside(const TimeMatch &match, const CalendarPoint &point, const Surroundings &surroundings) const
    {
        constexpr quint32 reach = 6;
        for (quint32 at = match.extentFirst; at > 0 && match.extentFirst - at < reach; --at) {
            const char16_t mark = m_tokens[at - 1].mark;
            if (mark == u')')
                break;
            if (mark == u'(')
                return at > 1;
        }
        if (point.precision == Precision::Year && endsSpan(match))
            return true;
        return surroundings.aside;
    }

    /// Whether the match is the second year of "1939–45" or "from 1939 to 1945".
    bool endsSpan(const TimeMatch &match) const
    {
        return !m_times.empty() && match.extentFirst >= 2 && m_times.back().precision == Precision::Year &&
               m_times.back().range.end == m_tokens[match.extentFirst - 2].range.end;
    }

    /// Whether the words count from the day on which the text was written.
    static bool isDeictic(const TimeRule &rule, const Captures &captures)
    {
        const auto from = captures.as<CountedFrom>(Slot::From);
        if (from && *from != CountedFrom::Published)
            return false;
        const bool bareWeekday = captures.has(Slot::Weekday) && !captures.has(Slot::Day) && !captures.has(Slot::Year);
        return rule.yields == Yield::Shifted || (rule.yields == Yield::Calendar && bareWeekday);
    }

    /// Whether one word or mark stands between the time before and this one, as in "between 1914 and
    /// 1918": then both lie alike to what is told.
    bool endsPair(const TimeMatch &match) const
    {
        if (m_times.empty() || match.extentFirst < 2)
            return false;
        const Relation relation = m_times.back().relation;
        const bool opens = relation == Relation::Between || relation == Relation::FromTo;
        return opens && m_times.back().range.end == m_tokens[match.extentFirst - 2].range.end;
    }

    QStringView m_text;
    const TimeGrammar::Compiled &m_grammar;
    TimeSearch m_search;
    Discourse m_discourse;
    std::size_t m_next = 0; ///< The sentence to read next.
    std::vector<TimeToken> m_tokens;
    std::vector<TimeExpression> m_times;
};

} // namespace

std::vector<TimeExpression> tagTimes(const Article &article, const Analysis &analysis, const TimeGrammar &grammar,
                                     const std::optional<PublicationTime> &published)
{
    const NumericUsage figures = numericUsageIn(article.text, published, grammar.compiled().definitions.vocabulary);
    const qsizetype end = article.text.size();
    Tagger tagger(article, grammar, published, figures, false);
    tagger.readTo(std::min(end, tellingLength), analysis);
    std::vector<TimeExpression> times;
    if (!tagger.looksLikeHistory()) {
        tagger.readTo(end, analysis);
        times = tagger.takeTimes();
    } else {
        // What was read was taken for news: once more, knowing what the text is.
        Tagger again(article, grammar, published, figures, true);
        again.readTo(end, analysis);
        times = again.takeTimes();
    }
    linkTimes(article.text, times, grammar, published);
    return times;
}

} // namespace core
