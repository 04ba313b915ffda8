// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dateline/background_work.h"

#include "tests/support/timeline_builder.h"

#include <QSignalSpy>
#include <QThread>

#include <semaphore>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const core::Extraction> article(const QString &path)
{
    auto made = tests::extractionOf(u"{The fair [opened].}"_s);
    made.article.path = path;
    return std::make_shared<const core::Extraction>(std::move(made));
}

app::Job adding(const QString &path)
{
    return [=](const app::Open &open, app::Progress &, std::stop_token) -> app::JobOutcome {
        app::Open now = open;
        now.articles.push_back(article(path));
        return {std::move(now), {}};
    };
}

void settle(app::BackgroundWork &work)
{
    QSignalSpy settled(&work, &app::BackgroundWork::settled);
    while (work.isBusy())
        REQUIRE(settled.wait());
}

} // namespace

TEST_CASE("jobs run one after the other, each on what the one before it left", "[app]")
{
    app::BackgroundWork work;
    const QSignalSpy finished(&work, &app::BackgroundWork::finished);
    work.start(adding(u"a.txt"_s));
    work.start(adding(u"b.txt"_s));
    settle(work);

    REQUIRE(finished.size() == 2);
    const auto timeline = work.timeline();
    REQUIRE(timeline->articles.size() == 2);
    CHECK(timeline->articles[0]->article.path == u"a.txt"_s);
    CHECK(timeline->articles[1]->article.path == u"b.txt"_s);
    CHECK(timeline->events.size() == 2);
}

TEST_CASE("jobs do not run in the thread of the window", "[app]")
{
    app::BackgroundWork work;
    QThread *ran = nullptr;
    work.start([&](const app::Open &open, app::Progress &, std::stop_token) -> app::JobOutcome {
        ran = QThread::currentThread();
        return {open, {}};
    });
    settle(work);
    REQUIRE(ran);
    CHECK(ran != QThread::currentThread());
}

TEST_CASE("a job that is cancelled leaves what was open untouched, and those that wait never run", "[app]")
{
    app::BackgroundWork work;
    work.start(adding(u"a.txt"_s));
    settle(work);
    const QSignalSpy finished(&work, &app::BackgroundWork::finished);

    std::binary_semaphore begun(0);
    work.start([&](const app::Open &, app::Progress &, std::stop_token stop) -> app::JobOutcome {
        begun.release();
        while (!stop.stop_requested())
            std::this_thread::yield();
        return {{}, {{.code = core::ErrorCode::Cancelled, .subject = {}, .detail = {}}}};
    });
    work.start(adding(u"b.txt"_s));
    begun.acquire();
    work.cancel();
    settle(work);

    CHECK(finished.isEmpty());
    CHECK(work.timeline()->articles.size() == 1);

    work.start(adding(u"c.txt"_s)); // and it works on afterwards
    settle(work);
    CHECK(work.timeline()->articles.size() == 2);
}

TEST_CASE("a job that takes its time tells how far it is", "[app]")
{
    app::BackgroundWork work;
    QSignalSpy progressed(&work, &app::BackgroundWork::progressed);
    std::binary_semaphore seen(0);
    work.start([&](const app::Open &open, app::Progress &progress, std::stop_token) -> app::JobOutcome {
        progress.all = 10;
        progress.done = 4;
        seen.acquire();
        return {open, {}};
    });
    REQUIRE(progressed.wait());
    seen.release();
    settle(work);
    CHECK(progressed[0][0].value<qsizetype>() == 4);
    CHECK(progressed[0][1].value<qsizetype>() == 10);
}
