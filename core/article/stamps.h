// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/paragraph.h"

#include <optional>

namespace core {

/// Where in a paragraph that ends in "Posted: Monday, June 3, 2019 6:39 AM" that end begins: it says when the page
/// was made and belongs to no sentence before it. Units from the paragraph's begin; nothing where it ends otherwise.
std::optional<qsizetype> stampOf(const Features &features, const Cues &cues);

/// Where in a quoted post the signature begins: "Pickets at gate 4 — Ines Varga (@ivarga) June 3, 2019". Its date says
/// when that was written. Units from the paragraph's begin; nothing where it does not end so.
std::optional<qsizetype> signatureOf(const Features &features);

} // namespace core
