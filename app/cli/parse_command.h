// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/job.h"
#include "app/cli/output.h"

namespace app {

/// Writes the sentences and words of each document of `job` as CoNLL-U.
void parseDocuments(const Arguments &arguments, const Job &job, Output &output, Reporter &reporter);

} // namespace app
