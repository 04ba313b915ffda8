// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/reading/sentence_tree.h"

#include <QStringList>

namespace core {

/// Whether the word is a subject, or joined to one.
bool standsAsSubject(const SentenceTree &tree, int word);

/// The word of `name` that hangs on none of its others.
int headOfName(const SentenceTree &tree, WordSpan name);

/// What a person is called beside the name, as lemmas in small letters: "the actor Ann Lowell", "Lowell, the mayor,",
/// "Lowell is a lawyer".
QStringList rolesOf(const SentenceTree &tree, WordSpan name);

/// "anti-Lowell", "pro-Lowell": said of others than Lowell.
bool saysAttitude(const SentenceTree &tree, int word);

/// People without a name: "the rebels".
bool isPluralPeople(const SentenceTree &tree, int word);

/// "the company", "the president-elect", with nothing that would tell it from others.
bool isPlainDefinite(const SentenceTree &tree, int noun);

} // namespace core
