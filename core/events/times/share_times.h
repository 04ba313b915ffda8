// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/mentions/mention.h"

namespace core {

/// Lets what a sentence tells in one breath have one time, where only a part of it names that: joined verbs ("were shot
/// and killed on Sunday"), participles ("…, killing three"), clauses with "when" and "while", a noun and the clause
/// that describes it. What is told in another tense, what is only said, and what came before or after keep out of it.
/// A verb whose own subject or setting is a dated event gets that time as its own: "Tuesday's raid killed two", "was
/// killed in a shooting on Sunday". governTimes() has been called before.
void shareTimes(SentenceReading &reading);

} // namespace core
