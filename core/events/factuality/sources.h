// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/mentions/mention.h"

namespace core {

/// Finds "X said", "according to X", "said X", "quoted an official as saying", and what each says.
std::vector<Source> findSources(const SentenceReading &reading);

} // namespace core
