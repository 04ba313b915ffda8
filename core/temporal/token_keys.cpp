// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/temporal/token_keys.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

bool isFigures(const TokenTest &test)
{
    return test.kind == TokenTest::Kind::Number || test.kind == TokenTest::Kind::Ordinal;
}

template<typename T>
void sortAndJoin(std::vector<T> &values)
{
    std::ranges::sort(values);
    const auto rest = std::ranges::unique(values);
    values.erase(rest.begin(), rest.end());
}

} // namespace

TokenKeys::TokenKeys(std::span<const TokenTest> tests, const TimeVocabulary &vocabulary)
    : m_rowLength(tests.size() / 64 + 1)
{
    cutNumbers(tests);
    collectMarks(tests);
    m_numbers = vocabulary.wordCount() * 2;
    m_ordinals = m_numbers + m_cuts.size() * m_digitKinds;
    m_markLooks = m_ordinals + m_cuts.size();
    m_rows.resize((m_markLooks + m_marks.size() + 1) * m_rowLength);
    markAccepting(tests, vocabulary);
    joinEqualRows();
}

void TokenKeys::cutNumbers(std::span<const TokenTest> tests)
{
    for (const TokenTest &test : tests) {
        if (!isFigures(test))
            continue;
        m_cuts.push_back(std::max(test.lowest, 0));
        m_cuts.push_back(test.highest + 1);
        m_digitKinds = std::max<std::size_t>(m_digitKinds, test.digits);
    }
    sortAndJoin(m_cuts);
    m_digitKinds += 2;
}

void TokenKeys::collectMarks(std::span<const TokenTest> tests)
{
    for (const TokenTest &test : tests) {
        if (test.kind == TokenTest::Kind::Mark)
            m_marks.push_back(test.id);
    }
    sortAndJoin(m_marks);
    m_plain.fill(static_cast<quint16>(m_marks.size()));
    for (std::size_t i = 0; i < m_marks.size() && m_marks[i] < m_plain.size(); ++i)
        m_plain[m_marks[i]] = static_cast<quint16>(i);
}

void TokenKeys::markAccepting(std::span<const TokenTest> tests, const TimeVocabulary &vocabulary)
{
    for (quint32 index = 0; index < tests.size(); ++index) {
        const TokenTest &test = tests[index];
        switch (test.kind) {
        case TokenTest::Kind::Word:
            setBit(std::size_t(test.id) * 2, index);
            setBit(std::size_t(test.id) * 2 + 1, index);
            break;
        case TokenTest::Kind::WordClass:
            for (const WordId word : vocabulary.wordsOf(test.id)) {
                if (!test.capital)
                    setBit(std::size_t(word) * 2, index);
                setBit(std::size_t(word) * 2 + 1, index);
            }
            break;
        case TokenTest::Kind::Number:
        case TokenTest::Kind::Ordinal:
            markFigures(index, test);
            break;
        case TokenTest::Kind::Mark:
            setBit(m_markLooks + markOf(test.id), index);
            break;
        case TokenTest::Kind::Capital:
            setBit(1, index);
            break;
        }
    }
}

void TokenKeys::markFigures(quint32 index, const TokenTest &test)
{
    for (std::size_t stretch = 0; stretch < m_cuts.size(); ++stretch) {
        if (m_cuts[stretch] < test.lowest || m_cuts[stretch] > test.highest)
            continue;
        if (test.kind == TokenTest::Kind::Ordinal) {
            setBit(m_ordinals + stretch, index);
            continue;
        }
        for (std::size_t digits = 0; digits < m_digitKinds; ++digits) {
            if (test.digits == 0 || test.digits == digits)
                setBit(m_numbers + stretch * m_digitKinds + digits, index);
        }
    }
}

void TokenKeys::setBit(std::size_t looks, quint32 test)
{
    m_rows[looks * m_rowLength + test / 64] |= quint64(1) << (test % 64);
}

void TokenKeys::joinEqualRows()
{
    std::vector<quint32> order(m_rows.size() / m_rowLength);
    std::iota(order.begin(), order.end(), 0);
    const auto row = [this](quint32 looks) { return rowOf(looks); };
    std::ranges::sort(order, [](auto a, auto b) { return std::ranges::lexicographical_compare(a, b); }, row);

    std::vector<quint64> joined;
    m_keys.resize(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || !std::ranges::equal(row(order[i]), row(order[i - 1])))
            joined.insert(joined.end(), row(order[i]).begin(), row(order[i]).end());
        m_keys[order[i]] = static_cast<TokenKey>(joined.size() / m_rowLength - 1);
    }
    m_rows = std::move(joined);
}

std::size_t TokenKeys::stretchOf(qint32 number) const
{
    return static_cast<std::size_t>(std::ranges::upper_bound(m_cuts, number) - m_cuts.begin()) - 1;
}

std::size_t TokenKeys::markOf(char16_t mark) const
{
    if (mark < m_plain.size())
        return m_plain[mark];
    const auto it = std::ranges::lower_bound(m_marks, mark);
    return it != m_marks.end() && *it == mark ? static_cast<std::size_t>(it - m_marks.begin()) : m_marks.size();
}

} // namespace core
