// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/mentions/mention.h"

namespace core {

/// TimeML's class of a mention: the lexicon's, but verbs of speaking ("spoke of a truce") report only where they give
/// what is said.
EventClass timemlClassOf(const SentenceTree &tree, const Mention &mention);

} // namespace core
