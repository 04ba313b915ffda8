// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/mentions/mention.h"

#include <QString>

namespace core {

/// The kind of the event in the taxonomy: "kind" or "kind/sub-kind". A verb that tells none takes that of the event
/// noun beside it ("a battle broke out"). Empty where nothing is known.
QString kindOf(const SentenceReading &reading, const Mention &mention);

} // namespace core
