// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/job.h"

#include "app/cli/messages.h"
#include "app/cli/published_days.h"
#include "core/article/read_article.h"
#include "core/base/rule_lines.h"

#include <QFile>

#include <cstdio>
#include <iterator>
#include <memory>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Where standard input stands among the inputs.
const QString standardInputPath = u"-"_s;

std::expected<core::TimeGrammar, QString> extended(const core::TimeGrammar &grammar, const QString &file)
{
    const auto bytes = bytesOf({file, file});
    if (!bytes)
        return std::unexpected(sentenceOf(bytes.error()));
    const auto more =
        core::decodeRules(*bytes, file).and_then([&](const QString &text) { return grammar.extendedBy(text, file); });
    if (!more)
        return std::unexpected(sentenceOf(more.error()));
    return *more;
}

/// The paths that the documents of `inputs` will be shown by. Standard input cannot be read twice: of it only
/// its own.
std::vector<QString> shownPaths(const std::vector<core::Input> &inputs)
{
    std::vector<QString> paths;
    core::DocumentPuller puller(inputs, [&paths](const core::Input &input) -> core::Result<core::ByteStream> {
        if (input.path != standardInputPath)
            return core::openFile(input.file, input.path);
        paths.push_back(input.path);
        return core::ByteStream(QByteArray());
    });
    while (const auto pulled = puller.next()) {
        if (pulled->document)
            paths.push_back(pulled->document->path);
    }
    return paths;
}

/// The inputs behind one argument.
std::vector<core::Input> listOne(const QString &argument, Reporter &reporter)
{
    std::vector<core::Input> inputs = core::listInputs({argument});
    if (inputs.empty())
        reporter.sayUnread(u"%1: there is nothing to read in this folder; check its name"_s.arg(argument));
    return inputs;
}

} // namespace

core::Result<core::ByteStream> openInput(const core::Input &input)
{
    if (input.path != standardInputPath)
        return core::openFile(input.file, input.path);
    auto device = std::make_unique<QFile>();
    if (!device->open(stdin, QIODevice::ReadOnly))
        return std::unexpected(core::Error{core::ErrorCode::FileUnreadable, input.path, device->errorString()});
    return core::ByteStream(std::move(device), input.path);
}

core::Result<QByteArray> bytesOf(const core::Input &input)
{
    auto stream = openInput(input);
    if (!stream)
        return std::unexpected(std::move(stream.error()));
    const QByteArray bytes = stream->take(core::maxArticleBytes + 1); // one more, to know that there is more
    if (const auto &failure = stream->failure())
        return std::unexpected(*failure);
    if (bytes.size() > core::maxArticleBytes)
        return std::unexpected(core::Error{core::ErrorCode::FileTooLarge, input.path, {}});
    return bytes;
}

std::expected<Job, QString> prepareJob(const Arguments &arguments, Reporter &reporter)
{
    Job job;
    if (arguments.allMentions || arguments.command == Command::Tag)
        job.knowledge.mentions = core::MentionsKept::All;
    for (const QString &file : arguments.rules) {
        auto grammar = extended(job.knowledge.times, file);
        if (!grammar)
            return std::unexpected(grammar.error());
        job.knowledge.times = std::move(*grammar);
    }
    for (const QString &argument : arguments.inputs)
        std::ranges::move(listOne(argument, reporter), std::back_inserter(job.inputs));
    if (!arguments.published.isEmpty()) {
        auto published = readPublished(arguments.published);
        if (!published)
            return std::unexpected(published.error());
        if (!published->list.empty() && !published->keepFor(shownPaths(job.inputs)) && !job.inputs.empty())
            reporter.say(u"%1: it gives no day for any input; its paths should be those that the output shows"_s.arg(
                arguments.published));
        job.published = *std::move(published);
    }
    return job;
}

} // namespace app
