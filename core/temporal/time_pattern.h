// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/temporal/time_lexer.h"
#include "core/temporal/time_symbols.h"
#include "core/temporal/time_vocabulary.h"

#include <QHash>
#include <QString>

#include <compare>
#include <vector>

namespace core {

/// What one token of a match must be.
struct TokenTest
{
    enum class Kind : quint8 { Word, WordClass, Number, Ordinal, Mark, Capital };

    Kind kind = Kind::Word;
    quint8 digits = 0;    ///< Of numbers: exactly so many; 0 for any.
    bool capital = false; ///< Of classes: capitalised words alone.
    quint16 id = 0;       ///< The word, the class of words, or the mark.
    qint32 lowest = 0;
    qint32 highest = 0;

    bool accepts(const TimeToken &token, const TimeVocabulary &vocabulary) const;

    /// What a token that it accepts stands for: its number, or the word's value in the class.
    int valueOf(const TimeToken &token, const TimeVocabulary &vocabulary) const;

    friend auto operator<=>(const TokenTest &, const TokenTest &) = default;
};

/// The pattern of a rule as a tree.
///
///   since                  the word, in any case
///   "-"                    the mark
///   [month]                a word of the class; fills the slot of that name, if there is one
///   [month as other]       the same, filling another slot; "as none" fills none
///   [number 1..31 as day]  a number in figures; [digits 4 1000..2100 as year] has four digits;
///                          [ordinal 1..31 as day] ends in st, nd, rd or th
///   [capital month]        a word of the class that begins with a capital
///   [capital]              a capitalised word that the grammar does not know
///   <clock>                the pattern that `let clock = …` named
///   a b, a | b, (a), a?    one after the other, either, a group, or not at all
///   ~ a                    no blank before a
///   a {b} c                b alone is the time; a and c must stand there
struct PatternNode
{
    enum class Kind : quint8 { Token, Sequence, Choice, Optional, Extent };

    Kind kind = Kind::Sequence;
    bool glued = false;
    TokenTest test = {};
    Slot slot = Slot::None;
    std::vector<PatternNode> children = {};
};

using PatternFragments = QHash<QString, PatternNode>;

/// Reads a pattern. Its words become known to `vocabulary`; errors carry the column in `text`.
/// Errors: RuleMalformed.
Result<PatternNode> parsePattern(QStringView text, const PatternFragments &fragments, TimeVocabulary &vocabulary);

} // namespace core
