// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/job.h"
#include "app/cli/output.h"

namespace app {

/// The inputs of `job` that tag takes: those named, and of folders the texts and TimeML files.
std::vector<core::Input> inputsToTag(const Arguments &arguments, const Job &job);

/// Checks that each input has a file of its own to go to. The error is what is wrong with the call.
std::expected<void, QString> checkTargets(const Arguments &arguments, const std::vector<core::Input> &inputs);

/// Marks the one input and writes it to `output`.
void tagOne(const Arguments &arguments, const Job &job, Output &output, Reporter &reporter);

/// Marks each input and writes it to a file of its own in the output folder, which is made where it is
/// missing. Errors: FileUnwritable; then nothing further is written.
core::Result<void> tagIntoFolder(const Arguments &arguments, const Job &job, Reporter &reporter);

} // namespace app
