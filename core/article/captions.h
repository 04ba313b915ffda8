// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/paragraph.h"

#include <cstddef>

namespace core {

/// Whether paragraph `i`, standing near the top, is the caption of a picture: by a photo credit, by
/// telling in the present tense what is seen and on what day, by standing apart.
bool isCaption(const std::vector<Paragraph> &paragraphs, const std::vector<Features> &features, std::size_t i,
               const Cues &cues);

/// Whether a caption says whose picture it is and hardly more: "Harbour view (Photo: I. Varga)".
/// It tells of no happening and is left in no region.
bool isBareCredit(const Features &features);

/// Whether `caption` says what one `before` it says but for some words at the beginning: the next picture of a
/// gallery with the same words below it.
bool isSameCaption(QStringView before, QStringView caption);

/// Whether `longer` says what `shorter` says with some words more in it or behind it: a picture's
/// caption after its alternative text. Titles with the outlet's name behind them do not count.
bool isLongerForm(QStringView shorter, QStringView longer);

} // namespace core
