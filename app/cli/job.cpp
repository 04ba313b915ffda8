// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/job.h"

#include "app/cli/messages.h"
#include "app/cli/published_days.h"
#include "core/article/read_article.h"
#include "core/base/rule_lines.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <iterator>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Where standard input stands among the inputs.
const QString standardInputPath = u"-"_s;

core::Result<QByteArray> readDevice(QFile &device, const QString &path)
{
    const QByteArray bytes = device.read(core::maxArticleBytes + 1); // one more, to know that there is more
    if (device.error() != QFileDevice::NoError)
        return std::unexpected(core::Error{core::ErrorCode::FileUnreadable, path, device.errorString()});
    if (bytes.size() > core::maxArticleBytes)
        return std::unexpected(core::Error{core::ErrorCode::FileTooLarge, path, {}});
    return bytes;
}

core::Result<QByteArray> readFile(const QString &file, const QString &path)
{
    if (!QFileInfo::exists(file))
        return std::unexpected(core::Error{core::ErrorCode::FileNotFound, path, {}});
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return std::unexpected(core::Error{core::ErrorCode::FileUnreadable, path, device.errorString()});
    return readDevice(device, path);
}

QByteArray readStandardInput()
{
    QFile device;
    return device.open(stdin, QIODevice::ReadOnly) ? device.read(core::maxArticleBytes + 1) : QByteArray();
}

std::expected<core::TimeGrammar, QString> extended(const core::TimeGrammar &grammar, const QString &file)
{
    const auto bytes = readFile(file, file);
    if (!bytes)
        return std::unexpected(sentenceOf(bytes.error()));
    const auto more =
        core::decodeRules(*bytes, file).and_then([&](const QString &text) { return grammar.extendedBy(text, file); });
    if (!more)
        return std::unexpected(sentenceOf(more.error()));
    return *more;
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

core::Result<QByteArray> Job::bytesOf(const core::Input &input) const
{
    if (input.path == standardInputPath)
        return standardInput;
    return readFile(input.file, input.path);
}

core::Result<core::Article> Job::articleOf(const core::Input &input) const
{
    if (input.path == standardInputPath)
        return core::readArticle(standardInput, input.path);
    return core::readArticleFile(input.file, input.path);
}

std::optional<core::CivilDay> Job::dayOf(const core::Input &input) const
{
    const auto day = given.find(input.path);
    return day == given.end() ? std::nullopt : std::optional(day->second);
}

std::expected<Job, QString> prepareJob(const Arguments &arguments, Reporter &reporter)
{
    Job job;
    for (const QString &file : arguments.rules) {
        auto grammar = extended(job.knowledge.times, file);
        if (!grammar)
            return std::unexpected(grammar.error());
        job.knowledge.times = std::move(*grammar);
    }
    for (const QString &argument : arguments.inputs)
        std::ranges::move(listOne(argument, reporter), std::back_inserter(job.inputs));
    if (!arguments.published.isEmpty()) {
        auto days = givenDays(arguments.published, job.inputs);
        if (!days)
            return std::unexpected(days.error());
        if (days->empty() && !job.inputs.empty())
            reporter.say(u"%1: it gives no day for any input; its paths should be those that the output shows"_s.arg(
                arguments.published));
        job.given = std::move(*days);
    }
    if (arguments.inputs.contains(standardInputPath))
        job.standardInput = readStandardInput();
    return job;
}

} // namespace app
