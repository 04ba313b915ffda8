// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/reporter.h"
#include "core/article/article.h"
#include "core/pipeline/read_inputs.h"

#include <QByteArray>

#include <expected>
#include <vector>

namespace app {

/// The program's exit status.
enum class ExitCode { AllRead = 0, SomeUnread = 1, CalledWrongly = 2 };

/// What every command works on: the inputs listed, standard input taken in, rules and days loaded.
struct Job
{
    std::vector<core::Input> inputs;
    core::Knowledge knowledge;
    core::GivenDays given;
    QByteArray standardInput; ///< All of it, where "-" is among the inputs.

    /// The bytes of an input. Errors: FileNotFound, FileUnreadable, FileTooLarge.
    core::Result<QByteArray> bytesOf(const core::Input &input) const;
    core::Result<core::Article> articleOf(const core::Input &input) const;
    std::optional<core::CivilDay> dayOf(const core::Input &input) const;
};

/// Prepares the work that `arguments` ask for. Folders with nothing to read in them are told to `reporter`. The
/// error is what is wrong with the call.
std::expected<Job, QString> prepareJob(const Arguments &arguments, Reporter &reporter);

} // namespace app
