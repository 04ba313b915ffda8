// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dateline/background_work.h"

#include "core/pipeline/read_together.h"
#include "core/stories/build_stories.h"

namespace app {

namespace {

constexpr int tickMilliseconds = 150;

std::shared_ptr<const core::Timeline> timelineOf(const Open &open, const core::Corrections &corrections)
{
    core::Timeline timeline = core::makeTimeline(core::withCorrections(open.articles, corrections));
    timeline.failures = open.failures;
    return std::make_shared<const core::Timeline>(std::move(timeline));
}

} // namespace

BackgroundWork::BackgroundWork(QObject *parent)
    : QObject(parent)
{
    m_ticks.setInterval(tickMilliseconds);
    connect(&m_ticks, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_progress->done, m_progress->all); });
}

BackgroundWork::~BackgroundWork()
{
    m_thread.request_stop();
}

void BackgroundWork::start(Job job)
{
    m_waiting.push_back(std::move(job));
    startNext();
}

void BackgroundWork::cancel()
{
    m_waiting.clear();
    m_thread.request_stop();
    m_ticks.stop();
}

void BackgroundWork::startNext()
{
    if (m_running || m_waiting.empty())
        return;
    m_running = true;
    m_progress = std::make_shared<Progress>();
    m_ticks.start();
    auto run = [this, job = std::move(m_waiting.front()), open = m_open, corrections = m_corrections,
                progress = m_progress](std::stop_token stop) {
        JobOutcome outcome = job(open, *progress, stop);
        if (outcome.open.articles != open.articles) // days may hang on any of the articles
            outcome.open.articles = core::readTogether(outcome.open.articles, core::Knowledge());
        const auto timeline = stop.stop_requested() ? nullptr : timelineOf(outcome.open, corrections);
        QMetaObject::invokeMethod(this, [=, this] { finish(outcome, timeline); }, Qt::QueuedConnection);
    };
    m_waiting.pop_front();
    m_thread = std::jthread(std::move(run)); // the one before has said its last word, so this waits for nothing
}

void BackgroundWork::finish(const JobOutcome &outcome, std::shared_ptr<const core::Timeline> timeline)
{
    m_running = false;
    m_ticks.stop();
    if (timeline && !m_thread.get_stop_token().stop_requested()) {
        m_open = outcome.open;
        m_timeline = std::move(timeline);
        Q_EMIT finished(m_timeline, outcome.failures);
    }
    startNext();
    if (!isBusy())
        Q_EMIT settled();
}

} // namespace app
