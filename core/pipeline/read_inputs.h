// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/pipeline/extract.h"

#include <QStringList>

#include <functional>
#include <map>
#include <stop_token>
#include <vector>

namespace core {

/// One file to read: where it is on disk, and the path it is shown by.
struct Input
{
    QString file;
    QString path;

    friend bool operator==(const Input &, const Input &) = default;
};

/// The files that `paths` name: files as they are, folders with all the readable articles below
/// them, in order of name. What does not exist stays in the list and fails when it is read.
std::vector<Input> listInputs(const QStringList &paths);

/// Publication days given by the user, by the path an article is shown by.
using GivenDays = std::map<QString, CivilDay>;

/// What came of reading: extractions in the order of the inputs and of the documents in them, and what could
/// not be read.
struct ReadOutcome
{
    std::vector<std::shared_ptr<const Extraction>> articles;
    std::vector<Error> failures;
};

struct ReadOptions
{
    GivenDays given;
    int jobs = 0; ///< Threads; 0: as many as there are cores. The outcome does not depend on it.
    /// Called after each document with the number done and how many there seem to be in all: how many an archive
    /// holds shows only as it is read. On the thread that reads.
    std::function<void(qsizetype done, qsizetype all)> progress;
};

/// How many documents there are in all where `done` are the `share` of them.
qsizetype estimateAll(qsizetype done, double share);

/// Reads and extracts the documents of `inputs` on several threads. A stop request ends it soon with the error
/// Cancelled as the only failure and no articles.
ReadOutcome readInputs(const std::vector<Input> &inputs, const Knowledge &knowledge, const ReadOptions &options,
                       std::stop_token stop = {});

} // namespace core
