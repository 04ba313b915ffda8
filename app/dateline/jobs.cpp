// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dateline/jobs.h"

#include "core/article/read_article.h"
#include "core/pipeline/extract.h"

#include <algorithm>

namespace app {

namespace {

/// `open` with `more` after it; an article of the same path takes the place of the one before.
Articles joined(Articles open, const Articles &more)
{
    for (const auto &extraction : more) {
        const auto same =
            std::ranges::find(open, extraction->article.path, [](const auto &other) { return other->article.path; });
        if (same != open.end())
            *same = extraction;
        else
            open.push_back(extraction);
    }
    return open;
}

} // namespace

Job readPaths(const QStringList &paths, bool add, const core::GivenDays &given)
{
    return [=](const Articles &open, Progress &progress, std::stop_token stop) -> JobOutcome {
        const core::ReadOptions options{.given = given, .progress = [&progress](qsizetype done, qsizetype all) {
                                            progress.all = all;
                                            progress.done = done;
                                        }};
        core::ReadOutcome read = core::readInputs(core::listInputs(paths), core::Knowledge(), options, stop);
        if (read.articles.empty())
            return {open, std::move(read.failures)};
        return {add ? joined(open, read.articles) : std::move(read.articles), std::move(read.failures)};
    };
}

Job readText(const QString &text, const QString &name)
{
    return [=](const Articles &open, Progress &, std::stop_token) -> JobOutcome {
        auto article = core::readArticleText(text, name);
        if (!article)
            return {open, {article.error()}};
        auto extraction = std::make_shared<core::Extraction>(core::extract(std::move(*article), core::Knowledge()));
        return {joined(open, {extraction}), {}};
    };
}

Job keepArticles()
{
    return [](const Articles &open, Progress &, std::stop_token) -> JobOutcome { return {open, {}}; };
}

Job setPublished(const QString &path, std::optional<core::CivilDay> day)
{
    return [=](const Articles &open, Progress &, std::stop_token) -> JobOutcome {
        Articles now = open;
        const auto it = std::ranges::find(now, path, [](const auto &extraction) { return extraction->article.path; });
        if (it != now.end())
            *it = std::make_shared<core::Extraction>(core::extract((*it)->article, core::Knowledge(), day));
        return {std::move(now), {}};
    };
}

} // namespace app
