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

/// What `--published` gives.
struct Published
{
    std::optional<core::CivilDay> ofAll;
    core::GivenDays list; ///< As readPublishedList() gives it, until keepFor() was called.

    /// Keeps what the list gives for documents shown by `paths`, by these. Whether anything is left.
    ///
    /// A path of the list means the document that is shown by it, else the one with the same file name, where both
    /// the list and the documents have that name once.
    bool keepFor(const std::vector<QString> &paths);

    std::optional<core::CivilDay> dayOf(const QString &path) const;
};

/// What `--published VALUE` gives: VALUE is a day for all documents, or the name of a list. The error is
/// one line or several: what is wrong, and what to do.
std::expected<Published, QString> readPublished(const QString &value);

} // namespace app
