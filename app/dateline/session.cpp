// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dateline/session.h"

#include "app/dateline/jobs.h"
#include "ui/window/main_window.h"

namespace app {

Session::Session(ui::MainWindow *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    connect(window, &ui::MainWindow::openRequested, this, &Session::open);
    connect(window, &ui::MainWindow::textRequested, this, &Session::openText);
    connect(window, &ui::MainWindow::readAgainRequested, this, [this](const QString &path) { readAgain(path); });
    connect(window, &ui::MainWindow::removeRequested, this,
            [this](const QString &path) { m_work.start(removePath(path)); });
    connect(window, &ui::MainWindow::sampleRequested, this, &Session::openSample);
    connect(window, &ui::MainWindow::publishedChosen, this, &Session::setPublishedDay);
    connect(window, &ui::MainWindow::dateChosen, this, &Session::setDate);
    connect(window, &ui::MainWindow::corrected, this, &Session::correct);
    connect(window, &ui::MainWindow::cancelRequested, this, [this] {
        m_work.cancel();
        m_window->endProgress();
    });
    connect(&m_work, &BackgroundWork::progressed, window, &ui::MainWindow::showProgress);
    connect(&m_work, &BackgroundWork::finished, this, &Session::show);
    connect(&m_work, &BackgroundWork::settled, window, &ui::MainWindow::endProgress);
    connect(&m_work, &BackgroundWork::settled, this, &Session::settled);
}

void Session::openSample()
{
    open({sampleFolder}, false);
}

void Session::open(const QStringList &paths, bool add)
{
    m_work.start(readPaths(paths, add, m_given));
}

void Session::openText(const QString &text)
{
    m_pasted += tr("Pasted text %1").arg(m_pasted.size() + 1);
    m_work.start(readText(text, m_pasted.constLast()));
}

void Session::readAgain(const QString &path)
{
    if (m_pasted.contains(path))
        m_window->showMessage(tr("“%1” came from the clipboard: there is no file to read again.").arg(path));
    else
        open({fileOf(path)}, true);
}

void Session::setPublishedDay(int article, std::optional<core::CivilDay> day)
{
    const QString path = m_work.timeline()->articles[std::size_t(article)]->article.path;
    if (day)
        m_given.insert_or_assign(path, *day);
    else
        m_given.erase(path);
    m_work.start(setPublished(path, day));
}

void Session::setDate(const core::EventKey &event, const std::optional<core::EventDate> &date)
{
    core::Correction correction = m_corrections[event];
    correction.date = date;
    setCorrection(event, correction);
}

void Session::correct(const core::EventKey &event, core::Correction correction)
{
    correction.date = m_corrections[event].date;
    setCorrection(event, correction);
}

void Session::setCorrection(const core::EventKey &event, const core::Correction &correction)
{
    if (correction.isEmpty())
        m_corrections.erase(event);
    else
        m_corrections.insert_or_assign(event, correction);
    m_work.setCorrections(m_corrections);
    m_work.start(keepArticles());
}

void Session::show(std::shared_ptr<const core::Timeline> timeline, const std::vector<core::Error> &failures)
{
    const bool wasEmpty = m_window->timeline()->articles.empty();
    m_window->setTimeline(timeline);
    if (!failures.empty())
        m_window->showFailures(failures);
    else if (wasEmpty && timeline->articles.empty())
        m_window->showMessage(
            tr("There are no articles in it. Dateline reads web pages, text, PDF, office files, mail and feeds."));
}

} // namespace app
