// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dateline/command_line.h"

namespace app {

/// Reads what `options` name and writes the files that they ask for, with no window on a screen.
/// Says on standard error what failed. Returns the exit code: 0, or 1 where something could not be
/// read (the rest is written) or written.
int writeFiles(const Options &options);

} // namespace app
