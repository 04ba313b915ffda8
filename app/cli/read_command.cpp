// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/read_command.h"

#include "app/cli/messages.h"
#include "core/exchange/write_timeline.h"

namespace app {

namespace {

/// The article with its publication day, and without the stages that look for events.
core::Extraction readOne(const Job &job, core::Article article)
{
    core::Extraction extraction;
    extraction.published = core::publicationOf(article, job.knowledge, job.dayOf(article.path));
    extraction.article = std::move(article);
    return extraction;
}

} // namespace

void readArticles(const Arguments &arguments, const Job &job, Output &output, Reporter &reporter)
{
    forEachArticle(
        job, arguments.jobs, reporter, [&job](core::Article article) { return readOne(job, std::move(article)); },
        [&](const core::Extraction &extraction) { output.write(core::toReadLine(extraction)); },
        [&](const core::Error &error) {
            reporter.sayUnread(sentenceOf(error));
            output.write(core::toRefusedLine(error.subject, reasonOf(error)));
        });
}

} // namespace app
