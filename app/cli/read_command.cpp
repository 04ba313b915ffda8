// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/read_command.h"

#include "app/cli/messages.h"
#include "core/exchange/write_timeline.h"
#include "core/pipeline/in_order.h"

namespace app {

namespace {

using ReadOne = core::Result<core::Extraction>;

/// The article with its publication day, and without the stages that look for events.
ReadOne readOne(const Job &job, const core::Input &input)
{
    core::Result<core::Article> article = job.articleOf(input);
    if (!article)
        return std::unexpected(std::move(article.error()));
    core::Extraction extraction;
    extraction.published = core::publicationOf(*article, job.knowledge, job.dayOf(input));
    extraction.article = std::move(*article);
    return extraction;
}

} // namespace

void readArticles(const Arguments &arguments, const Job &job, Output &output, Reporter &reporter)
{
    core::doInOrder(
        job.inputs.size(), arguments.jobs, [&job](std::size_t i) { return readOne(job, job.inputs[i]); },
        [&](std::size_t i, const ReadOne &read) {
            if (!read)
                reporter.sayUnread(sentenceOf(read.error()));
            output.write(read ? core::toReadLine(*read)
                              : core::toRefusedLine(job.inputs[i].path, reasonOf(read.error())));
            reporter.showProgress(i + 1, job.inputs.size());
        });
}

} // namespace app
