// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/analysis.h"
#include "core/language/conllu.h"

#include <span>

namespace core {

/// A text with its sentences and words, as somebody else has cut them.
struct GivenWords
{
    Article article; ///< Without a path; a body region a paragraph.
    Analysis analysis;
};

/// The text that `sentences` were cut from, and its analysis: word for word those given, with the same numbers.
///
/// Each word's range holds its form. Words of a group follow each other without a blank, so that the text spells
/// "dele" where a group "del" was taken apart as "de", "le": how such a group is written, ConlluGroup::form tells
/// alone. A token is a group, or a word in none. Blanks are those that SpaceAfter=No leaves over; "# newpar" and "#
/// newdoc" begin a paragraph. What else the file says of its words is left out.
GivenWords givenWords(std::span<const ConlluSentence> sentences);

} // namespace core
