// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/analysis.h"

#include <QStringView>

namespace core {

/// No token is longer, in UTF-16 units; what goes on without a blank beyond this is cut.
inline constexpr qsizetype maxTokenLength = 200;

/// Appends the tokens of `range` of `text` to `tokens`, in reading order. Linear.
void tokenise(QStringView text, TextRange range, std::vector<Token> &tokens);

} // namespace core
