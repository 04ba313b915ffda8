// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/conllu.h"
#include "core/language/tags.h"

#include <vector>

namespace core {

/// The named persons, places and organisations of a sentence of the Georgetown University Multilayer corpus, a tag
/// for each word, from the mentions under "Entity" in the words' MISC fields.
///
/// A mention whose head is a proper noun is named by the run of proper nouns around that head; "of", "the", "de" and
/// their like belong to it between two proper nouns. Of names that overlap, that of the longest mention counts.
std::vector<NameTag> gumNames(const ConlluSentence &sentence);

/// What the mentions of such a sentence speak of, at their heads; of mentions with one head, what the longest does.
std::vector<MentionKind> gumMentionKinds(const ConlluSentence &sentence);

} // namespace core
