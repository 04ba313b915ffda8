// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/mentions/choose_principals.h"

namespace core {

/// Whether a mention gets a mark on the timeline: what a sentence tells above all, and what else it dates, but not
/// twice what is one; of captions and headings only what they date. In the `lead` also the happening that the news
/// follows on. `event` has its date and status.
bool standsOnTimeline(const SentenceReading &reading, const Mention &mention, Part part, const Event &event, bool lead);

} // namespace core
