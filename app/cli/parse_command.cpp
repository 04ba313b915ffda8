// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/parse_command.h"

#include "app/cli/messages.h"
#include "core/exchange/write_conllu.h"

namespace app {

void parseDocuments(const Arguments &arguments, const Job &job, Output &output, Reporter &reporter)
{
    const core::LanguageModel &model = core::LanguageModel::english();
    qsizetype number = 0;
    forEachDocument(
        job, arguments.jobs, reporter,
        [&model](const core::Document &document) { return core::parseDocument(document, model); },
        [&](const core::ParsedDocument &document) { output.write(core::toConllu(document, ++number, model.features)); },
        [&](const core::Error &error) { reporter.sayUnread(sentenceOf(error)); });
}

} // namespace app
