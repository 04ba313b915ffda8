// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/stories/corrections.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>
#include <vector>

namespace app {

using Articles = std::vector<std::shared_ptr<const core::Extraction>>;

/// How far a job is; written by the job, read by the window. `all` of 0: not known yet.
struct Progress
{
    std::atomic<qsizetype> done = 0;
    std::atomic<qsizetype> all = 0;
};

/// What is open: the articles as they were extracted, and the files that were refused.
struct Open
{
    Articles articles;
    std::vector<core::Error> failures;
};

/// What a job leaves open, and what it could not do itself.
struct JobOutcome
{
    Open open;
    std::vector<core::Error> failures;
};

/// Work on what is open, run off the UI thread: takes what is open and returns what is to be. Its outcome is
/// dropped once a stop was requested.
using Job = std::function<JobOutcome(const Open &open, Progress &progress, std::stop_token stop)>;

/// Runs jobs one after the other, each on what the one before it left, and makes a timeline of
/// their outcome and of what the user corrected. All its functions are called and all its signals sent in the UI
/// thread.
class BackgroundWork : public QObject
{
    Q_OBJECT
public:
    explicit BackgroundWork(QObject *parent = nullptr);
    ~BackgroundWork() override;

    void start(Job job);
    /// What the user corrected, for all timelines that are begun after this; start() something to see it.
    void setCorrections(core::Corrections corrections) { m_corrections = std::move(corrections); }
    /// Stops the job that runs and drops those that wait; what is open stays as it is.
    void cancel();
    bool isBusy() const { return m_running || !m_waiting.empty(); }
    std::shared_ptr<const core::Timeline> timeline() const { return m_timeline; }

Q_SIGNALS:
    /// From time to time while a job takes longer than the eye notices.
    void progressed(qsizetype done, qsizetype all);
    void finished(std::shared_ptr<const core::Timeline> timeline, const std::vector<core::Error> &failures);
    /// Nothing runs and nothing waits any more.
    void settled();

private:
    void startNext();
    void finish(const JobOutcome &outcome, std::shared_ptr<const core::Timeline> timeline);

    Open m_open;
    core::Corrections m_corrections;
    std::shared_ptr<const core::Timeline> m_timeline = std::make_shared<const core::Timeline>();
    std::deque<Job> m_waiting;
    std::shared_ptr<Progress> m_progress;
    QTimer m_ticks;
    bool m_running = false;
    std::jthread m_thread; ///< Last, so that it ends before what it uses.
};

} // namespace app
