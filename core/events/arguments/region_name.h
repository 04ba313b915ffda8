// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace core {

/// The full name of a state or province by its name or abbreviation: "Florida" for "Fla."; other words as they stand.
QString regionName(QStringView words);

} // namespace core
