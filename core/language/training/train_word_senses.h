// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/language/word_senses.h"

#include <QString>

#include <map>

namespace core {

/// Words in lower case, and what each speaks of.
using WordSenseList = std::map<QString, WordSense>;

/// Reads resources/models/en_word_senses.words: lines "noun-person-act word word …" and "verb-motion word …". `name` is
/// what errors call it. Errors: RuleMalformed.
Result<WordSenseList> parseWordSenses(const QString &text, const QString &name);

/// Adds the arrays "senses.…" that WordSenseTable reads.
void addWordSenses(ModelWriter &writer, const WordSenseList &list);

} // namespace core
