// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text_range.h"
#include "core/temporal/time_symbols.h"
#include "core/temporal/time_vocabulary.h"

#include <QStringView>

#include <vector>

namespace core {

enum class TimeTokenKind : quint8 { Word, Number, Ordinal, Mark };

/// One token as rules see it. A line break between tokens is a blank like any other.
struct TimeToken
{
    TextRange range = {};
    qint32 number = 0; ///< Of numbers and ordinals; capped at largestNumber.
    WordId word = 0;   ///< Of words; 0 for those that the grammar does not know.
    char16_t mark = 0; ///< Of marks, by plainMark().
    quint8 digits = 0; ///< Of numbers; 0 where they were grouped ("1,900"), capped at 255.
    TimeTokenKind kind = TimeTokenKind::Mark;
    bool glued = false;   ///< No blank before it.
    bool capital = false; ///< A word that begins with a capital.
    bool past = false;    ///< A word in "-ed", as past tenses end.
};

/// The mark that a token has for `unit`: all hyphens and dashes are '-', all apostrophes '\''.
char16_t plainMark(char16_t unit);

/// Appends the tokens of `range` in `text` to `tokens`, at most `limit` of them, and returns
/// where it stopped: `range.end`, or the begin of the next token. Linear; lone surrogates are marks.
qsizetype lexTimes(QStringView text, TextRange range, const TimeVocabulary &vocabulary, std::size_t limit,
                   std::vector<TimeToken> &tokens);

} // namespace core
