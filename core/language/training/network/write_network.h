// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/model_file.h"
#include "core/language/training/network/train_network.h"

namespace core {

/// Adds the arrays of a network to `file`, made whole numbers and laid out as core/language/network reads them.
void writeNetwork(const LearntNetwork &learnt, ModelWriter &file);

} // namespace core
