// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/temporal/sign_words.h"
#include "core/temporal/time_automaton.h"
#include "core/temporal/time_grammar.h"

namespace core {

/// What a TimeGrammar holds: its rules and words, and what is made of them.
struct TimeGrammar::Compiled
{
    explicit Compiled(TimeDefinitions defined);

    TimeDefinitions definitions;
    TimeAutomaton automaton;

    SignWords signs;
};

} // namespace core
