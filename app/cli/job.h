// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/published_days.h"
#include "app/cli/reporter.h"
#include "core/article/documents/read_document.h"
#include "core/pipeline/in_order.h"
#include "core/pipeline/pull_documents.h"
#include "core/pipeline/read_inputs.h"

#include <QByteArray>

#include <expected>
#include <optional>
#include <utility>
#include <vector>

namespace app {

/// The program's exit status.
enum class ExitCode { AllRead = 0, SomeUnread = 1, CalledWrongly = 2 };

/// What every command works on: the inputs listed, rules and days loaded.
struct Job
{
    std::vector<core::Input> inputs;
    core::Knowledge knowledge;
    Published published;

    /// The day given for what is shown by `path`.
    std::optional<core::CivilDay> dayOf(const QString &path) const { return published.dayOf(path); }
};

/// Opens an input; "-" is standard input. Errors: FileNotFound, FileUnreadable.
core::Result<core::ByteStream> openInput(const core::Input &input);

/// The bytes of an input that is taken as one text. Further errors: FileTooLarge.
core::Result<QByteArray> bytesOf(const core::Input &input);

/// Takes the documents of all inputs on several threads: `produce(document)`, a Result, runs on any of them,
/// `consume(outcome)` on this one and in order, as does `refuse(error)` where there is none.
template<typename Produce, typename Consume, typename Refuse>
void forEachDocument(const Job &job, int jobs, Reporter &reporter, const Produce &produce, const Consume &consume,
                     const Refuse &refuse)
{
    using Outcome = decltype(produce(core::Document()));
    core::DocumentPuller puller(job.inputs, openInput);
    qsizetype done = 0;
    core::doInOrder([&puller] { return puller.next(); }, jobs,
                    [&produce](const core::PulledDocument &pulled) {
                        return std::pair<Outcome, double>(pulled.document.and_then(produce), pulled.share);
                    },
                    [&](std::pair<Outcome, double> outcome) {
                        if (outcome.first)
                            consume(*std::move(outcome.first));
                        else
                            refuse(outcome.first.error());
                        ++done;
                        reporter.showProgress(done, core::estimateAll(done, outcome.second));
                    });
}

/// The same for articles: `produce(article)` gives an outcome.
template<typename Produce, typename Consume, typename Refuse>
void forEachArticle(const Job &job, int jobs, Reporter &reporter, const Produce &produce, const Consume &consume,
                    const Refuse &refuse)
{
    forEachDocument(
        job, jobs, reporter,
        [&produce](const core::Document &document) { return core::readDocument(document).transform(produce); }, consume,
        refuse);
}

/// Prepares the work that `arguments` ask for. Folders with nothing to read in them are told to `reporter`. The
/// error is what is wrong with the call.
std::expected<Job, QString> prepareJob(const Arguments &arguments, Reporter &reporter);

} // namespace app
