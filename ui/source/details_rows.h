// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <QString>

#include <array>
#include <vector>

namespace ui {

/// The facts that the details pane tells of an event, in its order.
enum class Detail { When, Why, Who, Where, Numbers, Kind, Status, SaidBy, Confidence, Source, Count };

/// The texts of an event's facts, indexed by Detail; empty where nothing is known.
using DetailTexts = std::array<QString, std::size_t(Detail::Count)>;

DetailTexts detailTexts(const core::Event &event, const core::Article &article);

/// The words of the article that a fact was read from; none where no words are behind it, as of a confidence.
std::vector<core::TextRange> detailRanges(const core::Event &event, Detail detail);

} // namespace ui
