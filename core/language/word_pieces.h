// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/analysis.h"
#include "core/language/word_rules.h"

#include <QStringView>

namespace core {

/// Appends the words of `range` of `text`, which is a written word: letters and figures with marks between them, and
/// perhaps a stop behind. `next` is the written word that follows.
///
/// Hyphens are words, but in "re-elected" and "555-0142"; clitics are ("ca", "n't"), and units ("5", "km").
void cutWritten(QStringView text, TextRange range, QStringView next, const WordRules &rules, std::vector<Word> &words);

/// Whether `word` is how names of files end: "doc", "PDF".
bool isFileKind(QStringView word);

/// Appends one word.
void putWord(TextRange range, bool joined, std::vector<Word> &words);

} // namespace core
