// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/arguments/place_words.h"

namespace core {

/// The state or province whose name or abbreviation stands at `at`; empty: none.
TextRange stateAt(QStringView text, qsizetype at);

/// Where the word behind the comma at `at` begins; -1: there is no comma.
qsizetype behindComma(QStringView text, qsizetype at);

/// The state or country named with the place whose name ends before the word `end`: "Hale, Norland", "Hale in northern
/// Norland". Empty: none.
TextRange regionBehind(const PlaceWords &words, int end);

} // namespace core
