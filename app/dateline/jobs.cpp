// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dateline/jobs.h"

#include "core/article/read_article.h"
#include "core/pipeline/extract.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace app {

namespace {

/// `open` with `more` after it. An article of the same path takes the place of the one before, and what else came from
/// the same file is no longer in it.
Articles joined(const Articles &open, const Articles &more)
{
    QHash<QString, std::shared_ptr<const core::Extraction>> anew;
    QSet<QString> files;
    for (const auto &extraction : more) {
        anew.insert(extraction->article.path, extraction);
        files.insert(fileOf(extraction->article.path));
    }
    Articles now;
    for (const auto &extraction : open) {
        const QString &path = extraction->article.path;
        if (const auto same = anew.take(path))
            now.push_back(same);
        else if (!files.contains(fileOf(path)))
            now.push_back(extraction);
    }
    for (const auto &extraction : more) {
        if (const auto added = anew.take(extraction->article.path))
            now.push_back(added);
    }
    return now;
}

/// The refusals of `open` but for files that were read again, and those of `more` after them.
std::vector<core::Error> joined(const std::vector<core::Error> &open, const core::ReadOutcome &more)
{
    QSet<QString> files;
    for (const auto &extraction : more.articles)
        files.insert(fileOf(extraction->article.path));
    for (const core::Error &failure : more.failures)
        files.insert(fileOf(failure.subject));
    std::vector<core::Error> now;
    std::ranges::copy_if(open, std::back_inserter(now),
                         [&files](const core::Error &failure) { return !files.contains(fileOf(failure.subject)); });
    std::ranges::copy(more.failures, std::back_inserter(now));
    return now;
}

} // namespace

QString fileOf(const QString &path)
{
    const qsizetype inner = path.indexOf(QLatin1String("!/"));
    const QString file = inner < 0 ? path : path.first(inner);
    const qsizetype number = file.lastIndexOf(u'#') + 1;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool counted = number > 1 && number < file.size() && std::ranges::all_of(file.sliced(number), isDigit);
    return counted ? file.first(number - 1) : file;
}

Job readPaths(const QStringList &paths, bool add, const core::GivenDays &given)
{
    return [=](const Open &open, Progress &progress, std::stop_token stop) -> JobOutcome {
        const core::ReadOptions options{.given = given, .progress = [&progress](qsizetype done, qsizetype all) {
                                            progress.all = all;
                                            progress.done = done;
                                        }};
        core::ReadOutcome read = core::readInputs(core::listInputs(paths), core::Knowledge(), options, stop);
        if (!add && !read.articles.empty())
            return {{std::move(read.articles), read.failures}, read.failures};
        return {{joined(open.articles, read.articles), joined(open.failures, read)}, read.failures};
    };
}

Job readText(const QString &text, const QString &name)
{
    return [=](const Open &open, Progress &, std::stop_token) -> JobOutcome {
        auto article = core::readArticleText(text, name);
        if (!article)
            return {open, {article.error()}};
        auto extraction = std::make_shared<core::Extraction>(core::extract(std::move(*article), core::Knowledge()));
        return {{joined(open.articles, {extraction}), open.failures}, {}};
    };
}

Job removePath(const QString &path)
{
    return [=](const Open &open, Progress &, std::stop_token) -> JobOutcome {
        Open now = open;
        std::erase_if(now.articles, [&path](const auto &extraction) { return extraction->article.path == path; });
        std::erase_if(now.failures, [&path](const core::Error &failure) { return failure.subject == path; });
        return {std::move(now), {}};
    };
}

Job keepArticles()
{
    return [](const Open &open, Progress &, std::stop_token) -> JobOutcome { return {open, {}}; };
}

Job setPublished(const QString &path, std::optional<core::CivilDay> day)
{
    return [=](const Open &open, Progress &, std::stop_token) -> JobOutcome {
        Open now = open;
        const auto it =
            std::ranges::find(now.articles, path, [](const auto &extraction) { return extraction->article.path; });
        if (it != now.articles.end())
            *it = std::make_shared<core::Extraction>(core::extract((*it)->article, core::Knowledge(), day));
        return {std::move(now), {}};
    };
}

} // namespace app
