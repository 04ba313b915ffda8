// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/clauses.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

/// Further than this a conjunctive ("after") looks for no verb of its own.
constexpr int longestSubject = 14;

class Cutter
{
public:
    Cutter(const SentenceWords &words, const std::vector<VerbGroup> &groups)
        : m_words(words)
        , m_groups(groups)
    {}

    Clauses cut()
    {
        open(0, ClauseKind::Main, -1);
        for (int i = 0; i < m_words.count(); ++i) {
            step(i);
            m_clauses.ofWord.push_back(int(m_clauses.all.size()) - 1);
        }
        m_clauses.all.back().end = m_words.count();
        for (const VerbGroup &group : m_groups)
            m_clauses.all[std::size_t(m_clauses.indexAt(group.main))].hasVerb |= isFinite(group.tense);
        return std::move(m_clauses);
    }

private:
    const RuleWord &word(int i) const { return m_words[i]; }
    bool inside(int i) const { return i >= 0 && i < m_words.count(); }
    ClauseKind kind() const { return m_clauses.all.back().kind; }
    bool isOpening(int at) const { return m_clauses.all.back().first == at; }

    void open(int at, ClauseKind kind, int opener)
    {
        if (!m_clauses.all.empty() && m_clauses.all.back().first == at) {
            m_clauses.all.back().kind = kind;
            m_clauses.all.back().opener = opener;
            return;
        }
        if (!m_clauses.all.empty())
            m_clauses.all.back().end = at;
        m_clauses.all.push_back({at, m_words.count(), kind, opener, false});
    }

    void step(int at)
    {
        if (at == 0 && !opensClause(word(0)))
            return;
        if (word(at).time >= 0)
            return;
        if (!word(at).isWord && !word(at).isNumber)
            return cutAtMark(at);
        if (at > 0 && word(at).quoted != word(at - 1).quoted)
            open(at, ClauseKind::Main, -1);
        if (const auto clause = clauseOpenedBy(at))
            open(at, *clause, at);
        else if (word(at).is(WordClass::Conjunction) && (verbFollows(at) || clauseFollows(at)))
            open(at, kind(), -1);
    }

    static bool opensClause(const RuleWord &word)
    {
        return word.isAny(WordClass::Subordinator | WordClass::Conjunctive | WordClass::Relative);
    }

    /// A mark begins what follows it; a comma ends any embedding.
    void cutAtMark(int at)
    {
        static constexpr QStringView cutting = u",;:()[]\u2013\u2014";
        const bool dash = word(at).lower == u"--" || (word(at).isMark(u'-') && at > 0);
        if (!dash && !cutting.contains(word(at).lower))
            return;
        if (isListComma(at))
            return;
        open(at, ClauseKind::Main, -1);
    }

    /// In "a, b and c" the comma cuts nothing; only a short item shows that it is one.
    bool isListComma(int at) const
    {
        const auto ends = [&](int i) {
            return !inside(i) || word(i).isMark(u',') || word(i).is(WordClass::Conjunction) || word(i).isMark(u'.');
        };
        return word(at).isMark(u',') && kind() != ClauseKind::Main && inside(at + 2) && word(at + 1).isOpen() &&
               (ends(at + 2) || (word(at + 2).isOpen() && ends(at + 3)));
    }

    std::optional<ClauseKind> clauseOpenedBy(int at) const
    {
        const RuleWord &opener = word(at);
        if (opener.lower == u"that")
            return thatClause(at);
        if (opener.is(WordClass::Relative))
            return at == 0 ? std::nullopt : std::optional(ClauseKind::Relative);
        if (opener.is(WordClass::Conjunctive) && !opener.is(WordClass::Subordinator))
            return subjectAndVerbFollow(at) ? std::optional(ClauseKind::Subordinate) : std::nullopt;
        if (!opener.is(WordClass::Subordinator))
            return {};
        return opener.lower == u"whether" || opener.lower == u"why" || opener.lower == u"how" ? ClauseKind::Complement
                                                                                              : ClauseKind::Subordinate;
    }

    std::optional<ClauseKind> thatClause(int at) const
    {
        if (at == 0 || !inside(at + 1))
            return {};
        const auto verb = std::ranges::find_if(m_groups, [&](const VerbGroup &group) { return group.first > at; });
        const bool subjectless = verb != m_groups.end() && verb->first == at + 1 && isFinite(verb->tense);
        if (subjectless && word(at - 1).isOpen() && !isVerb(at - 1))
            return ClauseKind::Relative;
        if (!takesThat(at) && word(at - 1).is(WordClass::Preposition))
            return {};
        return takesThat(at)              ? std::optional(ClauseKind::Complement)
               : subjectAndVerbFollow(at) ? std::optional(ClauseKind::Relative)
                                          : std::nullopt;
    }

    bool isVerb(int at) const
    {
        return std::ranges::any_of(m_groups,
                                   [&](const VerbGroup &group) { return group.first <= at && at < group.end; });
    }

    /// Whether a verb or noun of saying or thinking stands not far before.
    bool takesThat(int at) const
    {
        for (const VerbGroup &group : m_groups) {
            if (group.end > at || group.first < m_clauses.all.back().first)
                continue;
            const bool speaks = group.entry && (group.entry->eventClass == EventClass::Reporting ||
                                                group.entry->eventClass == EventClass::IState ||
                                                group.entry->eventClass == EventClass::IAction);
            if (speaks && at - group.end <= 8)
                return true;
        }
        return false;
    }

    /// "after the bank fell", but not "after the fall of the bank".
    bool subjectAndVerbFollow(int at) const
    {
        const auto next = std::ranges::find_if(
            m_groups, [&](const VerbGroup &group) { return group.first > at && group.tense != VerbTense::Infinitive; });
        if (next == m_groups.end() || next->first - at > longestSubject)
            return false;
        if (next->tense == VerbTense::Gerund && next->first == at + 1)
            return true;
        if (!isFinite(next->tense) || next->first == at + 1)
            return false;
        for (int i = at + 1; i < next->first; ++i) {
            if (word(i).isMark(u',') || word(i).isAny(WordClass::Relative | WordClass::Subordinator) ||
                word(i).quoted != word(at).quoted)
                return false;
        }
        return true;
    }

    /// "was shut [and many shops closed]": a subject and verb behind a clause that has its verb.
    bool clauseFollows(int at) const
    {
        const int first = m_clauses.all.back().first;
        bool hasVerb = false;
        for (const VerbGroup &group : m_groups)
            hasVerb = hasVerb || (group.first >= first && group.end <= at && isFinite(group.tense));
        for (int i = at - 1; i >= first; --i) {
            if (word(i).lower == u"between" || word(i).lower == u"both")
                return false;
        }
        return hasVerb && subjectAndVerbFollow(at);
    }

    bool verbFollows(int at) const
    {
        return std::ranges::any_of(m_groups, [&](const VerbGroup &group) {
            const bool near = group.first == at + 1 || (group.first == at + 2 && word(at + 1).is(WordClass::Adverb));
            return near && isFinite(group.tense);
        });
    }

    const SentenceWords &m_words;
    const std::vector<VerbGroup> &m_groups;
    Clauses m_clauses;
};

} // namespace

Clauses findClauses(const SentenceWords &words, const std::vector<VerbGroup> &groups)
{
    return Cutter(words, groups).cut();
}

} // namespace core
