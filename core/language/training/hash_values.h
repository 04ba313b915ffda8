// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/model_file.h"

#include <map>

namespace core {

/// Lays `entries`, by the hashes of their keys, out as the two arrays that HashedValues reads.
void addHashedValues(ModelWriter &writer, QLatin1StringView marks, QLatin1StringView values,
                     const std::map<quint64, quint16> &entries);

} // namespace core
