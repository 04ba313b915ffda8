// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/job.h"
#include "app/cli/output.h"

namespace app {

/// Writes what is known of each article of `job`, a line each; a line with the reason for what is none.
void readArticles(const Arguments &arguments, const Job &job, Output &output, Reporter &reporter);

} // namespace app
