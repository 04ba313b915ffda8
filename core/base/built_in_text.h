// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace core {

/// The text of a data file that is compiled into the program, by its resource name:
/// ":/rules/en/abbreviations.words". That it exists is a matter of the build.
QString builtInText(const QString &name);

} // namespace core
