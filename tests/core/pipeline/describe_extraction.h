// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <QString>

namespace tests {

/// What an extraction puts on the timeline, as text for people: its publication, then for each event its
/// date, basis, status, trigger and headline, and below it who, where, how many and who says so.
QString describe(const core::Extraction &extraction);

} // namespace tests
