// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/date_together.h"

namespace core {

/// What articles tell about each other, when each has been read by itself: dateTogether(), then shareDays() and
/// shareTolls(). For all articles of a timeline at once, and again whenever they change: what was told before is undone
/// first. Corrections by the user are put in afterwards. Pure; for the cost see findSameNews().
Extractions readTogether(const Extractions &articles, const Knowledge &knowledge);

} // namespace core
