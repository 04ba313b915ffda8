// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/parse_command.h"

#include "app/cli/messages.h"
#include "core/exchange/write_conllu.h"

namespace app {

void parseDocuments(const Arguments &arguments, const Job &job, Output &output, Reporter &reporter)
{
    core::Parsers &parsers = *job.knowledge.parsers;
    qsizetype number = 0;
    forEachDocument(
        job, arguments.jobs, reporter,
        [&parsers](const core::Document &document) { return core::parseDocument(document, parsers); },
        [&](const core::ParsedDocument &document) {
            output.write(core::toConllu(document, ++number, parsers.model().features));
        },
        [&](const core::Error &error) { reporter.sayUnread(sentenceOf(error)); });
}

} // namespace app
