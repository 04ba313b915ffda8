// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/factuality/still_to_come.h"

namespace core {

bool isStillToCome(const Mention &mention, const Event &event, const EventDater &dater)
{
    const bool past = mention.isVerb &&
                      (mention.verb.tense == VerbTense::Past || mention.verb.tense == VerbTense::PastPerfect) &&
                      event.date.precision < Precision::Day;
    const bool settled = event.status == EventStatus::Cancelled || event.status == EventStatus::Denied ||
                         event.status == EventStatus::Conditional || event.status == EventStatus::Feared;
    return !past && !settled && dater.isToCome(event.date);
}

} // namespace core
