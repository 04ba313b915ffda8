// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <cstddef>

namespace core {

class TimeGrammar;

/// Whether the rules of `grammar` from the one at `firstRule` on do what their own examples say, each read as a
/// sentence of its own. `name` is the file that holds them. Errors: RuleMalformed at the first example that does not
/// hold, with what was expected and what came out.
Result<void> checkExamples(const TimeGrammar &grammar, std::size_t firstRule, const QString &name);

} // namespace core
