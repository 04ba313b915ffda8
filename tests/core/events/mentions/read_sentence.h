// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/reading/sentence_tree.h"

#include <QString>

#include <functional>

namespace tests {

/// Parses a text of one sentence and hands its tree to `look`.
void readSentence(const QString &text, const std::function<void(const core::SentenceTree &)> &look);

/// The word of the sentence that is written so; the test fails where there is none.
int wordWritten(const core::SentenceTree &tree, const QString &form);

} // namespace tests
