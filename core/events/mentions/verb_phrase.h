// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/reading/sentence_tree.h"

namespace core {

enum class VerbTense : quint8 {
    Past,
    PastPerfect,
    Present,
    PresentPerfect,
    Future,     ///< "will meet", "is to meet", "is going to meet".
    Hypothetic, ///< "would meet", "may meet".
    Infinitive, ///< "to meet".
    Gerund,     ///< "meeting …" without "is".
    Participle, ///< "talks planned for Monday".
};

constexpr bool isFinite(VerbTense tense)
{
    return tense < VerbTense::Infinitive;
}

/// A verb with its auxiliaries: "had not been seen".
struct VerbPhrase
{
    WordSpan words; ///< From the first auxiliary to the verb and its particle; other words may stand between.
    VerbTense tense = VerbTense::Past;
    bool passive = false;
    bool progressive = false;
    bool negated = false;
    int modal = -1;    ///< The word of "may", "would", "will"; -1: none.
    int particle = -1; ///< Of "broke out"; -1: none.
};

/// Verbs that with an infinitive do what auxiliaries do, and name no event themselves.
enum class SemiAuxiliary : quint8 {
    None,
    GoingTo, ///< "is going to meet"
    BeTo,    ///< "is to meet", where it is parsed as a verb
    HaveTo,  ///< "has to meet"
    UsedTo,  ///< "used to meet"
};

SemiAuxiliary semiAuxiliaryAt(const SentenceTree &tree, int word);

/// `word`, or the verb that it introduces if it is a semi-auxiliary.
int contentVerbOf(const SentenceTree &tree, int word);

/// Reads the verb phrase of `verb` from the words that hang on it. A conjunct without auxiliaries of its own takes
/// those of the first ("was shot and killed"), an infinitive those of its semi-auxiliary. Linear in its children.
VerbPhrase verbPhraseOf(const SentenceTree &tree, int verb);

} // namespace core
