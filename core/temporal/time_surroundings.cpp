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

    Tense tenseOf(quint32 at) const
    {
        if (valueIn(m_grammar.futureClass, at))
            return Tense::Future;
        const bool past = valueIn(m_grammar.pastClass, at).has_value();
        if (!past && !m_tokens[at].past)
            return Tense::Unknown;
        // "will be held": a participle is as its verb.
        if (at > 0 && valueIn(m_grammar.futureClass, at - 1))
            return Tense::Future;
        return past ? Tense::Past : Tense::PerhapsPast;
    }

    Tense tenseAround(quint32 first, quint32 end) const
    {
        for (quint32 at = first; at > 0 && first - at < reach; --at) {
            if (const Tense tense = tenseOf(at - 1); tense != Tense::Unknown)
                return tense;
        }
        for (quint32 at = end; at < m_tokens.size() && at - end < reach; ++at) {
            if (const Tense tense = tenseOf(at); tense != Tense::Unknown)
                return tense;
        }
        return Tense::Unknown;
    }

    /// "until Thursday" lies ahead, unless something was so until then.
    bool untilBefore(quint32 first) const { return first > 0 && valueIn(m_grammar.untilClass, first - 1).has_value(); }

    bool pastVerbBefore(quint32 first) const
    {
        for (quint32 at = first; at > 0 && first - at < reach; --at) {
            if (valueIn(m_grammar.futureClass, at - 1))
                return false;
            if (valueIn(m_grammar.pastClass, at - 1))
                return true;
        }
        return false;
    }

private:
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
        if (const auto relation = signs.valueIn(grammar.relationClass, match.extentFirst - 1))
            result.relation = settled(static_cast<Relation>(*relation), match.extentEnd, tokens);
    }
    return result;
}

} // namespace core
