// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/read_inputs.h"

#include <QString>

#include <expected>
#include <optional>
#include <vector>

namespace app {

/// Publication days as a list gives them, by the path or file name in it.
struct PublishedList
{
    core::GivenDays days;
    std::vector<core::Error> errors; ///< DateMalformed, one a malformed line.
};

/// Reads `text`, a `PATH<TAB>YYYY-MM-DD` a line; empty lines do not count. `name` is what errors call it.
PublishedList readPublishedList(const QString &text, const QString &name);

/// The days of `list` by the paths under which `inputs` are shown.
///
/// A path of the list means the input that is shown by it, else the one with the same file name, where both
/// the list and the inputs have that name once.
core::GivenDays matchDays(const core::GivenDays &list, const std::vector<core::Input> &inputs);

/// What `--published VALUE` gives: VALUE is a day for all inputs, or the name of a list. The error is
/// one line or several: what is wrong, and what to do.
std::expected<core::GivenDays, QString> givenDays(const QString &value, const std::vector<core::Input> &inputs);

} // namespace app
