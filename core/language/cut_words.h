// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/analysis.h"

#include <QStringView>

namespace core {

/// Fills Analysis::words with the words of all sentences of `text`. Pure; linear.
void cutWords(QStringView text, Analysis &analysis);

} // namespace core
