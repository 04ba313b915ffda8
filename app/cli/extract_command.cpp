// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/extract_command.h"

#include "app/cli/messages.h"
#include "core/exchange/write_timeline.h"
#include "core/pipeline/read_together.h"
#include "core/stories/build_stories.h"

#include <QLocale>

#include <functional>
#include <memory>

namespace app {

namespace {

using Shared = std::shared_ptr<const core::Extraction>;

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

/// Hands on what is extracted from each document, in their order, and reports what cannot be read.
void forEachExtraction(const Job &job, int jobs, Reporter &reporter, const std::function<void(Shared)> &consume)
{
    forEachArticle(
        job, jobs, reporter,
        [&job](core::Article article) -> Shared {
            const auto day = job.dayOf(article.path);
            return std::make_shared<const core::Extraction>(core::extract(std::move(article), job.knowledge, day));
        },
        [&](Shared extraction) {
            sayWhereNoEvents(extraction->article, reporter);
            consume(std::move(extraction));
        },
        [&reporter](const core::Error &error) { reporter.sayUnread(sentenceOf(error)); });
}

void writeLines(const Arguments &arguments, const Job &job, Output &output, Reporter &reporter)
{
    qsizetype articles = 0;
    qsizetype events = 0;
    forEachExtraction(job, arguments.jobs, reporter, [&](const Shared &extraction) {
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
    std::vector<Shared> articles;
    forEachExtraction(job, arguments.jobs, reporter,
                      [&](Shared extraction) { articles.push_back(std::move(extraction)); });
    const core::Timeline timeline = core::makeTimeline(core::readTogether(articles, job.knowledge));
    if (format == Format::Csv)
        output.write(arguments.csvColumns == CsvColumns::Acled ? core::toAcledCsv(timeline) : core::toCsv(timeline));
    else
        core::writeJson(timeline, [&output](const QByteArray &piece) { output.write(piece); });
}

} // namespace app
