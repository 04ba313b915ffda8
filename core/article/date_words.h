// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text_range.h"

#include <QStringView>

#include <vector>

namespace core {

class Cues;

/// Where `line` has the words of full dates (day, month and year, with the weekday before them):
/// "Mon, 3rd June 2019", "June 3, 2019", "2019-06-03", "3/6/2019". Ranges count from the line's
/// beginning. What day they mean, and whether there is such a day, is core/temporal's matter.
std::vector<TextRange> findDateWords(QStringView line, const Cues &cues);

} // namespace core
