// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/extract_command.h"

#include "app/cli/messages.h"
#include "core/exchange/write_timeline.h"
#include "core/pipeline/date_together.h"
#include "core/pipeline/in_order.h"
#include "core/stories/build_stories.h"

#include <QLocale>

namespace app {

namespace {

using Extracted = core::Result<std::shared_ptr<const core::Extraction>>;
using Consumer = std::function<void(std::shared_ptr<const core::Extraction>)>;

Extracted extractOne(const Job &job, const core::Input &input)
{
    core::Result<core::Article> article = job.articleOf(input);
    if (!article)
        return std::unexpected(std::move(article.error()));
    return std::make_shared<const core::Extraction>(
        core::extract(std::move(*article), job.knowledge, job.dayOf(input)));
}

/// Says of an article that no events are read in, why that is.
void sayWhereNoEvents(const core::Article &article, Reporter &reporter)
{
    using namespace Qt::StringLiterals;
    if (core::tellsEvents(article) || article.notArticle)
        return;
    const auto language = QLocale::codeToLanguage(article.language);
    reporter.say(u"%1: it is in %2; events are read in English only"_s.arg(
        article.path,
        language == QLocale::AnyLanguage ? u"‘%1’"_s.arg(article.language) : QLocale::languageToString(language)));
}

/// Hands on what is extracted from each input, in their order, and reports what cannot be read.
void forEachExtraction(const Job &job, int jobs, Reporter &reporter, const Consumer &consume)
{
    core::doInOrder(
        job.inputs.size(), jobs, [&job](std::size_t i) { return extractOne(job, job.inputs[i]); },
        [&](std::size_t i, Extracted extracted) {
            if (extracted) {
                sayWhereNoEvents((*extracted)->article, reporter);
                consume(std::move(*extracted));
            } else {
                reporter.sayUnread(sentenceOf(extracted.error()));
            }
            reporter.showProgress(i + 1, job.inputs.size());
        });
}

void writeLines(const Arguments &arguments, const Job &job, Output &output, Reporter &reporter)
{
    qsizetype articles = 0;
    qsizetype events = 0;
    forEachExtraction(job, arguments.jobs, reporter, [&](const std::shared_ptr<const core::Extraction> &extraction) {
        output.write(core::toJsonLine(*extraction, articles, events));
        ++articles;
        events += std::ssize(extraction->events);
    });
}

} // namespace

void extractTimeline(const Arguments &arguments, const Job &job, Output &output, Reporter &reporter)
{
    const Format format = arguments.format.value_or(Format::Json);
    if (format == Format::JsonLines) {
        writeLines(arguments, job, output, reporter);
        return;
    }
    std::vector<std::shared_ptr<const core::Extraction>> articles;
    forEachExtraction(job, arguments.jobs, reporter, [&](std::shared_ptr<const core::Extraction> extraction) {
        articles.push_back(std::move(extraction));
    });
    const core::Timeline timeline = core::makeTimeline(core::dateTogether(articles, job.knowledge));
    if (format == Format::Csv)
        output.write(core::toCsv(timeline));
    else
        core::writeJson(timeline, [&output](const QByteArray &piece) { output.write(piece); });
}

} // namespace app
