// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <QString>

namespace core {

/// The words at `range`, blanks and line ends as one blank each.
QString onOneLine(const Article &article, TextRange range);

/// All participants in this role: "the army; the police".
QString participantsText(const Event &event, const Article &article, Role role);

/// Of several numbers of one kind the largest: the total stands beside its parts ("12 killed, three of them …").
Quantity largestOf(const Event &event, QuantityKind kind);

} // namespace core
