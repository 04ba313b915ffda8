// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/tags.h"
#include "core/language/training/word_list.h"

#include <vector>

namespace core {

/// A form of a word, and what it is as.
struct Inflection
{
    QString form;
    QString lemma;
    Xpos xpos = Xpos::Nn; ///< Of past tense and participle, VBD.
    bool irregular = false;

    friend bool operator==(const Inflection &, const Inflection &) = default;
};

/// The forms of all words of `list`: those that are irregular, and where a word has none, those that the rules of
/// spelling make ("names", "named", "naming"; "larger", "largest" of short adjectives). A verb's own form is with them.
std::vector<Inflection> inflectionsOf(const WordList &list);

} // namespace core
