// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/language/name_words.h"

#include <QString>

#include <map>

namespace core {

/// Words in lower case, and what each is known as.
using NameWordList = std::map<QString, NameWordKinds>;

/// Reads resources/models/en_name_words.words: lines "given-surname word word …". `name` is what errors call it.
/// Errors: RuleMalformed.
Result<NameWordList> parseNameWords(const QString &text, const QString &name);

/// Adds the arrays "names.…" that NameWordTable reads.
void addNameWords(ModelWriter &writer, const NameWordList &list);

} // namespace core
