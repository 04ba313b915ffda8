// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/extract_command.h"
#include "app/cli/messages.h"
#include "app/cli/parse_command.h"
#include "app/cli/read_command.h"
#include "app/cli/tag_command.h"

#include <QFile>

#include <cstdio>

namespace {

using app::Arguments;
using app::ExitCode;

ExitCode calledWrongly(app::Reporter &reporter, const QString &message)
{
    for (const QString &line : message.split(u'\n'))
        reporter.say(line);
    return ExitCode::CalledWrongly;
}

/// Runs a command whose results go to one place.
core::Result<void> runInto(const Arguments &arguments, const app::Job &job, app::Output &output,
                           app::Reporter &reporter)
{
    switch (arguments.command) {
    case app::Command::Extract:
        app::extractTimeline(arguments, job, output, reporter);
        break;
    case app::Command::Read:
        app::readArticles(arguments, job, output, reporter);
        break;
    case app::Command::Parse:
        app::parseDocuments(arguments, job, output, reporter);
        break;
    case app::Command::Tag:
        app::tagOne(arguments, job, output, reporter);
        break;
    }
    return output.finish();
}

core::Result<void> run(const Arguments &arguments, const app::Job &job, app::Reporter &reporter)
{
    if (!arguments.outputDir.isEmpty())
        return app::tagIntoFolder(arguments, job, reporter);
    auto output = app::Output::open(arguments.output);
    if (!output)
        return std::unexpected(output.error());
    return runInto(arguments, job, *output, reporter);
}

ExitCode work(const Arguments &arguments)
{
    app::Reporter reporter(arguments.progress);
    auto job = app::prepareJob(arguments, reporter);
    if (!job)
        return calledWrongly(reporter, job.error());
    if (arguments.command == app::Command::Tag) {
        job->inputs = app::inputsToTag(arguments, *job);
        if (const auto checked = app::checkTargets(arguments, job->inputs); !checked)
            return calledWrongly(reporter, checked.error());
    }
    if (const auto outcome = run(arguments, *job, reporter); !outcome)
        return calledWrongly(reporter, app::sentenceOf(outcome.error()));
    return reporter.someUnread() ? ExitCode::SomeUnread : ExitCode::AllRead;
}

ExitCode answer(const QString &text)
{
    auto output = app::Output::open({});
    if (!output)
        return ExitCode::CalledWrongly;
    output->write(text.toUtf8());
    return output->finish() ? ExitCode::AllRead : ExitCode::CalledWrongly;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QFile::decodeName(argv[i]));
    const auto parsed = app::parseArguments(words);
    if (!parsed) {
        app::Reporter reporter(false);
        return static_cast<int>(calledWrongly(reporter, parsed.error()));
    }
    if (const auto *text = std::get_if<app::Answer>(&*parsed))
        return static_cast<int>(answer(text->text));
    return static_cast<int>(work(std::get<Arguments>(*parsed)));
}
