// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dateline/background_work.h"
#include "core/pipeline/read_inputs.h"

#include <QObject>

namespace ui {
class MainWindow;
}

namespace app {

/// Answers what the window asks for: reads in the background and hands it the timeline.
class Session : public QObject
{
    Q_OBJECT
public:
    /// Does not own `window`, which must outlive it.
    explicit Session(ui::MainWindow *window, QObject *parent = nullptr);

    void openSample();

Q_SIGNALS:
    /// All that was asked for is done and shown.
    void settled();

private:
    void open(const QStringList &paths, bool add);
    void openText(const QString &text);
    void readAgain(const QString &path);
    void setPublishedDay(int article, std::optional<core::CivilDay> day);
    void setDate(const core::EventKey &event, const std::optional<core::EventDate> &date);
    /// Replaces all that was corrected of `event` but its date.
    void correct(const core::EventKey &event, core::Correction correction);
    void setCorrection(const core::EventKey &event, const core::Correction &correction);
    void show(std::shared_ptr<const core::Timeline> timeline, const std::vector<core::Error> &failures);

    ui::MainWindow *m_window;
    core::GivenDays m_given;         ///< Kept when an article is read anew.
    core::Corrections m_corrections; ///< So are these.
    QStringList m_pasted;            ///< The names of the texts pasted so far, which are in no file.
    BackgroundWork m_work;
};

} // namespace app
