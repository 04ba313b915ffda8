// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/time_surroundings.h"

namespace core {

namespace {

/// How far from a time its verb may stand, in tokens.
constexpr quint32 reach = 14;

/// Reads the signs of tense and relation that single tokens give.
class SignReader
{
public:
    SignReader(std::span<const TimeToken> tokens, const TimeGrammar::Compiled &grammar)
        : m_tokens(tokens)
        , m_grammar(grammar)
    {}

    std::optional<int> valueIn(std::optional<WordClassId> wordClass, quint32 at) const
    {
        const WordId word = m_tokens[at].word;
        return wordClass && word != 0 ? m_grammar.definitions.vocabulary.value(word, *wordClass) : std::nullopt;
    }

    /// What the verb at `at` says of a time beside it; `before`: it stands before the time.
    Tense tenseOf(quint32 at, bool before) const
    {
        if (valueIn(m_grammar.futureClass, at) || (before && valueIn(m_grammar.planClass, at)) || isInfinitive(at))
            return Tense::Future;
        const bool past = valueIn(m_grammar.pastClass, at).has_value();
        if (!past && !endsAsPast(at))
            return Tense::Unknown;
        // "will be held", "will not be held": a participle is as its verb.
        for (quint32 back = 1; back <= 2 && back <= at; ++back) {
            if (valueIn(m_grammar.futureClass, at - back))
                return Tense::Future;
        }
        return past ? Tense::Past : Tense::PerhapsPast;
    }

    Tense tenseAround(quint32 first, quint32 end) const
    {
        if (isPlanned(first))
            return Tense::Future;
        if (end < m_tokens.size()) {
            // "The council on Sunday chose": the verb that follows at once is the time's own.
            if (const Tense tense = tenseOf(end, false); tense != Tense::Unknown)
                return tense;
        }
        for (quint32 at = first; at > 0 && first - at < reach; --at) {
            if (setsDate(at - 1, first))
                return Tense::Future;
            if (const Tense tense = tenseOf(at - 1, true); tense != Tense::Unknown)
                return tense;
        }
        for (quint32 at = end; at < m_tokens.size() && at - end < reach; ++at) {
            if (const Tense tense = tenseOf(at, false); tense != Tense::Unknown)
                return tense;
        }
        return Tense::Unknown;
    }

    /// "as of Thursday"
    bool isAsOf(quint32 first) const
    {
        return first >= 2 && valueIn(m_grammar.ofClass, first - 1) && valueIn(m_grammar.asClass, first - 2);
    }

    /// "until Thursday" lies ahead, unless something was so until then.
    bool untilBefore(quint32 first) const { return first > 0 && valueIn(m_grammar.untilClass, first - 1).has_value(); }

    bool pastVerbBefore(quint32 first) const
    {
        for (quint32 at = first; at > 0 && first - at < reach; --at) {
            if (valueIn(m_grammar.futureClass, at - 1) || valueIn(m_grammar.planClass, at - 1) ||
                valueIn(m_grammar.setsDateClass, at - 1))
                return false;
            if (valueIn(m_grammar.pastClass, at - 1))
                return true;
        }
        return false;
    }

private:
    /// "walked", not "United" or "hundred".
    bool endsAsPast(quint32 at) const
    {
        return m_tokens[at].past && !(m_tokens[at].capital && at > 0) && !valueIn(m_grammar.notPastClass, at);
    }

    /// "planned for Thursday"
    bool isPlanned(quint32 first) const
    {
        return first >= 2 && valueIn(m_grammar.aheadClass, first - 1) && valueIn(m_grammar.planClass, first - 2);
    }

    /// "is to resume"
    bool isInfinitive(quint32 at) const
    {
        return at > 0 && valueIn(m_grammar.toClass, at) && valueIn(m_grammar.isClass, at - 1);
    }

    /// "called for Sunday", "put off until Monday": the verb, with its preposition right before the time.
    bool setsDate(quint32 at, quint32 first) const
    {
        return valueIn(m_grammar.setsDateClass, at) && first >= at + 2 && valueIn(m_grammar.aheadClass, first - 1);
    }

    std::span<const TimeToken> m_tokens;
    const TimeGrammar::Compiled &m_grammar;
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
    const SignReader signs(tokens, grammar);
    Surroundings result;
    result.tense = signs.tenseAround(match.extentFirst, match.extentEnd);
    if (signs.untilBefore(match.extentFirst) && !signs.pastVerbBefore(match.extentFirst - 1))
        result.tense = Tense::Future;
    if (match.extentFirst > 0) {
        result.by = result.tense == Tense::Unknown && signs.valueIn(grammar.byClass, match.extentFirst - 1);
        if (signs.valueIn(grammar.sinceClass, match.extentFirst - 1))
            result.tense = Tense::Past;
        result.aside =
            signs.isAsOf(match.extentFirst) || signs.valueIn(grammar.sinceClass, match.extentFirst - 1).has_value();
        if (const auto relation = signs.valueIn(grammar.relationClass, match.extentFirst - 1))
            result.relation = settled(static_cast<Relation>(*relation), match.extentEnd, tokens);
    }
    return result;
}

} // namespace core
