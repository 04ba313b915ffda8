// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text_range.h"
#include "core/temporal/time_grammar.h"
#include "core/temporal/time_lexer.h"

#include <QStringView>

#include <array>
#include <optional>
#include <vector>

namespace core {

/// The classes of a grammar that say how times belong together, and those that tell what a time's own words name.
enum class LinkWord : quint8 {
    RangeJoin,    ///< "to", "through".
    PairJoin,     ///< "and", after "between".
    EitherJoin,   ///< "or".
    MoveSign,     ///< "moved from … to …" is no stretch.
    LengthEnd,    ///< "to", "ended".
    LengthBegin,  ///< "from", "since".
    LengthOf,     ///< "of".
    LengthOn,     ///< "on", "in".
    LengthFor,    ///< "for".
    LengthPast,   ///< "past", "last".
    LengthComing, ///< "next", "coming".
    LengthFirst,  ///< "first".
    Counting,     ///< "after" 1, "before" -1.
    Exclusive,    ///< "before", "after".
    Genitive,     ///< "s" of "May's".
    Ago,
    Comparative, ///< "earlier", "later".
    Weekday,
    WeekdayShort,
    Month,
    End, ///< Not a class: how many there are.
};

/// The words of a grammar by these classes. A class that the grammar lacks has none.
class LinkWords
{
public:
    explicit LinkWords(const TimeGrammar &grammar);

    const TimeVocabulary &vocabulary() const { return m_vocabulary; }
    std::optional<int> value(const TimeToken &token, LinkWord wordClass) const;
    bool is(const TimeToken &token, LinkWord wordClass) const { return value(token, wordClass).has_value(); }

private:
    const TimeVocabulary &m_vocabulary;
    std::array<std::optional<WordClassId>, static_cast<std::size_t>(LinkWord::End)> m_classes;
};

/// What the words of one time name themselves, whatever they were completed by.
struct NamedParts
{
    bool year = false;
    bool month = false;
    bool weekday = false;
};

/// Reads tokens beside and inside of times. A paragraph's end is an end for it.
class LinkReader
{
public:
    LinkReader(QStringView text, const TimeGrammar &grammar)
        : m_text(text)
        , m_words(grammar)
    {}

    const LinkWords &words() const { return m_words; }

    std::vector<TimeToken> in(TextRange range) const;

    /// The tokens from `begin` to `end`; nothing where they are many, or a paragraph ends in between.
    std::optional<std::vector<TimeToken>> between(qsizetype begin, qsizetype end) const;

    /// Some tokens right before `end`, at most about a line of them, the last one last.
    std::vector<TimeToken> before(qsizetype end) const;

    /// The first few tokens from `begin` on.
    std::vector<TimeToken> after(qsizetype begin) const;

    NamedParts partsOf(TextRange range) const;

private:
    QStringView m_text;
    LinkWords m_words;
};

} // namespace core
