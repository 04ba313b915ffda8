// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/time_surroundings.h"

namespace core {

namespace {

/// How far from a time its verb may stand, in tokens.
constexpr quint32 reach = 22;

/// Reads the signs of tense and relation that single tokens give.
class SignReader
{
public:
    SignReader(std::span<const TimeToken> tokens, const SignWords &words)
        : m_tokens(tokens)
        , m_signs(words)
    {}

    bool has(Sign sign, quint32 at) const { return m_signs.has(m_tokens[at].word, sign); }

    std::optional<Relation> relationAt(quint32 at) const { return m_signs.relation(m_tokens[at].word); }

    /// What the verb at `at` says of a time beside it; `before`: it stands before the time.
    Tense tenseOf(quint32 at, bool before) const
    {
        if (has(Sign::Future, at))
            return Tense::Future;
        if (has(Sign::Coming, at) || (before && has(Sign::Plan, at)) || isInfinitive(at))
            return Tense::Planned;
        const bool past = has(Sign::Past, at);
        if (!past && !endsAsPast(at))
            return Tense::Unknown;
        // "will be held", "will not be held", "is to be held": a participle is as its verb.
        for (quint32 back = 1; back <= 2 && back <= at; ++back) {
            if (has(Sign::Future, at - back))
                return Tense::Future;
            if (has(Sign::Coming, at - back) || isInfinitive(at - back))
                return Tense::Planned;
        }
        return past ? Tense::Past : Tense::PerhapsPast;
    }

    /// "Wednesday's ruling" is there already, if nobody says outright that it will come.
    bool isPossessive(quint32 end) const
    {
        return end + 1 < m_tokens.size() && m_tokens[end].glued && m_tokens[end].mark == u'\'' &&
               m_tokens[end + 1].glued && has(Sign::Possessive, end + 1);
    }

    /// The nearest verb decides: the one right behind the time, else one before it, else one after it.
    Tense tenseAround(quint32 first, quint32 end) const
    {
        if (isPlanned(first))
            return Tense::Planned;
        // "The council on Sunday chose": the verb that follows at once is the time's own.
        Tense tense = end < m_tokens.size() ? tenseOf(end, false) : Tense::Unknown;
        if (tense == Tense::Unknown)
            tense = tenseBefore(first, isPossessive(end));
        return tense == Tense::Unknown ? tenseAfter(end) : tense;
    }

    /// "until Thursday" lies ahead, unless something was so until then.
    bool pastVerbBefore(quint32 first) const
    {
        for (quint32 at = first; at > 0 && first - at < reach; --at) {
            if (has(Sign::Future, at - 1) || has(Sign::Coming, at - 1) || has(Sign::Plan, at - 1) ||
                has(Sign::SetsDate, at - 1))
                return false;
            if (has(Sign::Past, at - 1))
                return true;
        }
        return false;
    }

private:
    Tense tenseBefore(quint32 first, bool possessive) const
    {
        for (quint32 at = first; at > 0 && first - at < reach; --at) {
            if (setsDate(at - 1, first))
                return Tense::Planned;
            if (possessive && has(Sign::Would, at - 1))
                return Tense::Past;
            if (const Tense tense = tenseOf(at - 1, true); tense != Tense::Unknown)
                return tense;
        }
        return Tense::Unknown;
    }

    Tense tenseAfter(quint32 end) const
    {
        for (quint32 at = end; at < m_tokens.size() && at - end < reach; ++at) {
            if (const Tense tense = tenseOf(at, false); tense != Tense::Unknown)
                return tense;
        }
        return Tense::Unknown;
    }

    /// "walked", not "United" or "hundred".
    bool endsAsPast(quint32 at) const
    {
        const bool isName = m_tokens[at].capital && at > 0;
        return m_tokens[at].past && !isName && !has(Sign::NotPast, at);
    }

    /// "planned for Thursday"
    bool isPlanned(quint32 first) const
    {
        return first >= 2 && has(Sign::Ahead, first - 1) && has(Sign::Plan, first - 2);
    }

    /// "is to resume"
    bool isInfinitive(quint32 at) const { return at > 0 && has(Sign::To, at) && has(Sign::Is, at - 1); }

    /// "called for Sunday", "put off until Monday": the verb, with its preposition right before the time.
    bool setsDate(quint32 at, quint32 first) const
    {
        return has(Sign::SetsDate, at) && first >= at + 2 && has(Sign::Ahead, first - 1);
    }

    std::span<const TimeToken> m_tokens;
    const SignWords &m_signs;
};

/// "from March" says where something began, unless an end follows.
Relation settled(Relation relation, quint32 end, std::span<const TimeToken> tokens)
{
    if (relation != Relation::FromTo)
        return relation;
    const bool endFollows =
        end < tokens.size() && (tokens[end].kind == TimeTokenKind::Word || tokens[end].mark == u'-');
    return endFollows ? Relation::FromTo : Relation::After;
}

} // namespace

Surroundings surroundingsOf(const TimeMatch &match, std::span<const TimeToken> tokens,
                            const TimeGrammar::Compiled &grammar)
{
    const SignReader signs(tokens, grammar.signs);
    Surroundings result;
    const quint32 first = match.extentFirst;
    result.tense = signs.tenseAround(first, match.extentEnd);
    if (first == 0)
        return result;
    if (signs.has(Sign::Until, first - 1) && !signs.pastVerbBefore(first - 1))
        result.tense = Tense::Future;
    result.by = result.tense == Tense::Unknown && signs.has(Sign::By, first - 1);
    if (signs.has(Sign::Since, first - 1))
        result.tense = Tense::Past;
    result.aside = signs.has(Sign::Aside, first - 1) || signs.has(Sign::Since, first - 1);
    // "after Thursday's talks": the preposition is that of the talks, which were on Thursday.
    if (const auto relation = signs.relationAt(first - 1); relation && !signs.isPossessive(match.extentEnd))
        result.relation = settled(*relation, match.extentEnd, tokens);
    return result;
}

} // namespace core
