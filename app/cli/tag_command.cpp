// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/tag_command.h"

#include "app/cli/messages.h"
#include "core/exchange/date_text.h"
#include "core/exchange/timeml.h"
#include "core/pipeline/in_order.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace app {

using namespace Qt::StringLiterals;

namespace {

bool isTimemlName(const QString &path)
{
    return path.endsWith(".tml"_L1, Qt::CaseInsensitive);
}

bool isTextName(const QString &path)
{
    return path.endsWith(".txt"_L1, Qt::CaseInsensitive);
}

/// Where an input goes: "DIR/x.tml" for "x.txt" and "x.tml", "DIR/x.htm.tml" for others.
QString targetOf(const QString &folder, const core::Input &input)
{
    QString name = input.path == u"-" ? u"standard-input"_s : QFileInfo(input.path).fileName();
    if (isTimemlName(name) || isTextName(name))
        name.chop(4);
    return QDir(folder).filePath(name + u".tml"_s);
}

core::Result<core::TimemlDocument> documentOf(const QByteArray &bytes, const QString &path)
{
    if (bytes.isEmpty())
        return std::unexpected(core::Error{core::ErrorCode::FileEmpty, path, {}});
    if (isTimemlName(path) || core::looksLikeTimeml(bytes))
        return core::readTimeml(bytes, path);
    return core::readTextAsTimeml(bytes, path);
}

core::Result<QByteArray> tagged(const Arguments &arguments, const Job &job, const core::Input &input)
{
    const auto bytes = bytesOf(input);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto document = documentOf(*bytes, input.path);
    if (!document)
        return std::unexpected(document.error());
    const auto given = job.dayOf(input.path);
    if (document->created.isEmpty() && given)
        document->created = core::isoDay(*given);
    const auto day = core::createdDay(*document);
    const core::Extraction extraction = arguments.events
                                            ? core::extract(core::articleOf(*document), job.knowledge, day)
                                            : core::extractTimes(core::articleOf(*document), job.knowledge, day);
    return core::toTimeml(*document, extraction, arguments.events);
}

core::Result<void> writeFile(const QString &file, const QByteArray &bytes)
{
    auto output = Output::open(file);
    if (!output)
        return std::unexpected(output.error());
    output->write(bytes);
    return output->finish();
}

} // namespace

std::vector<core::Input> inputsToTag(const Arguments &arguments, const Job &job)
{
    std::vector<core::Input> inputs;
    std::ranges::copy_if(job.inputs, std::back_inserter(inputs), [&](const core::Input &input) {
        return arguments.inputs.contains(input.path) || isTextName(input.path) || isTimemlName(input.path);
    });
    return inputs;
}

std::expected<void, QString> checkTargets(const Arguments &arguments, const std::vector<core::Input> &inputs)
{
    if (arguments.outputDir.isEmpty()) {
        if (inputs.size() > 1)
            return std::unexpected(u"several inputs need --output-dir DIR, where each gets a file of its own"_s);
        return {};
    }
    std::map<QString, QString> sources;
    for (const core::Input &input : inputs) {
        const QString target = targetOf(arguments.outputDir, input);
        if (QFileInfo(target).exists() && QFileInfo(target) == QFileInfo(input.file))
            return std::unexpected(u"%1 would be written over itself: choose another --output-dir"_s.arg(input.path));
        const auto [known, isNew] = sources.emplace(target, input.path);
        if (!isNew)
            return std::unexpected(
                u"%1 and %2 would both become %3: tag them one by one"_s.arg(known->second, input.path, target));
    }
    return {};
}

void tagOne(const Arguments &arguments, const Job &job, Output &output, Reporter &reporter)
{
    for (const core::Input &input : job.inputs) {
        const auto bytes = tagged(arguments, job, input);
        if (bytes)
            output.write(*bytes);
        else
            reporter.sayUnread(sentenceOf(bytes.error()));
    }
}

core::Result<void> tagIntoFolder(const Arguments &arguments, const Job &job, Reporter &reporter)
{
    if (!QDir().mkpath(arguments.outputDir))
        return std::unexpected(
            core::Error{core::ErrorCode::FileUnwritable, arguments.outputDir, u"the folder cannot be made"_s});
    core::Result<void> outcome;
    auto nextInput = [&job, next = std::size_t(0)] mutable {
        return next < job.inputs.size() ? std::optional(job.inputs[next++]) : std::nullopt;
    };
    qsizetype done = 0;
    core::doInOrder(
        nextInput, arguments.jobs,
        [&](const core::Input &input) { return std::pair(input, tagged(arguments, job, input)); },
        [&](const std::pair<core::Input, core::Result<QByteArray>> &outcomeOfOne) {
            const auto &[input, bytes] = outcomeOfOne;
            if (!bytes)
                reporter.sayUnread(sentenceOf(bytes.error()));
            else if (outcome)
                outcome = writeFile(targetOf(arguments.outputDir, input), *bytes);
            reporter.showProgress(++done, std::ssize(job.inputs));
        });
    return outcome;
}

} // namespace app
