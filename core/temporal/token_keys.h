// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/time_pattern.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace core {

/// Stands for all tokens that no pattern of a grammar tells apart.
using TokenKey = quint32;

/// Sorts tokens by the tests that accept them, so that searching asks for one bit instead of running a test.
///
/// What a test can see of a token is little: a word of the grammar and its capital, between which bounds
/// a number lies and how many digits it has, a mark. All that looks alike to every test has one key; a
/// grammar of a thousand words comes to a few hundred. Blanks before tokens are left out of it.
class TokenKeys
{
public:
    TokenKeys() = default;

    /// Tests keep the index that they have in `tests`.
    TokenKeys(std::span<const TokenTest> tests, const TimeVocabulary &vocabulary);

    TokenKey keyOf(const TimeToken &token) const { return m_keys[looksOf(token)]; }
    std::size_t count() const { return m_rows.size() / m_rowLength; }

    bool accepts(quint32 test, TokenKey key) const { return (rowOf(key)[test / 64] >> (test % 64) & 1U) != 0; }

    /// The tests that accept `key`, one bit each.
    std::span<const quint64> rowOf(TokenKey key) const
    {
        return std::span(m_rows).subspan(key * m_rowLength, m_rowLength);
    }

private:
    std::size_t looksOf(const TimeToken &token) const;
    std::size_t digitsOf(const TimeToken &token) const { return std::min<std::size_t>(token.digits, m_digitKinds - 1); }
    std::size_t stretchOf(qint32 number) const;
    std::size_t markOf(char16_t mark) const;

    void cutNumbers(std::span<const TokenTest> tests);
    void collectMarks(std::span<const TokenTest> tests);
    void markAccepting(std::span<const TokenTest> tests, const TimeVocabulary &vocabulary);
    void markFigures(quint32 index, const TokenTest &test);
    void setBit(std::size_t looks, quint32 test);
    void joinEqualRows();

    std::vector<qint32> m_cuts{0};      ///< Where stretches of numbers begin that tests tell apart; ascending.
    std::size_t m_digitKinds = 1;       ///< How many digits tests ask for at most, and two more.
    std::vector<char16_t> m_marks;      ///< Those that tests name, ascending.
    std::array<quint16, 128> m_plain{}; ///< Of marks in ASCII: the index in m_marks, or behind its end.

    std::size_t m_numbers = 0;    ///< Looks of words are [0, m_numbers): two for each, the second with a capital,
    std::size_t m_ordinals = 0;   ///< of numbers [m_numbers, m_ordinals),
    std::size_t m_markLooks = 0;  ///< of ordinals [m_ordinals, m_markLooks), then of marks.
    std::vector<TokenKey> m_keys; ///< By looks.

    std::size_t m_rowLength = 1;
    std::vector<quint64> m_rows; ///< By key, and by looks while they are made.
};

inline std::size_t TokenKeys::looksOf(const TimeToken &token) const
{
    switch (token.kind) {
    case TimeTokenKind::Word:
        return std::size_t(token.word) * 2 + (token.capital ? 1 : 0);
    case TimeTokenKind::Number:
        return m_numbers + stretchOf(token.number) * m_digitKinds + digitsOf(token);
    case TimeTokenKind::Ordinal:
        return m_ordinals + stretchOf(token.number);
    case TimeTokenKind::Mark:
        break;
    }
    return m_markLooks + markOf(token.mark);
}

} // namespace core
