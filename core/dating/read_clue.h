// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dating/date_candidate.h"

#include <QString>

#include <optional>

namespace core {

/// The day that the words of a clue name in full, with its time of day: any date in words or figures, "20190603",
/// "20190603T102000", seconds or milliseconds since 1970, an address with "/2019/06/03/". No signs are set.
/// Nothing where there is none, or where a weekday contradicts it.
std::optional<DateCandidate> readClue(const QString &text);

} // namespace core
