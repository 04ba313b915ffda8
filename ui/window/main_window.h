// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/stories/timeline.h"

#include <QMainWindow>

#include <memory>
#include <optional>

namespace ui {

/// The window: menus, tool bar, docks and one selection over all views. It reads nothing itself:
/// what the user asks for goes out as a signal, and app answers with setTimeline() and the like.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Replaces what is shown; the selection and the visible span stay where they still make sense.
    void setTimeline(std::shared_ptr<const core::Timeline> timeline);
    std::shared_ptr<const core::Timeline> timeline() const;

    /// Long work: shows progress, time left and Cancel in the window, without blocking it.
    void showProgress(qsizetype done, qsizetype all);
    void endProgress();

    /// Says in a message bar what could not be read, why, and what to do.
    void showFailures(const std::vector<core::Error> &failures);

Q_SIGNALS:
    /// Files or folders to read in place of (or with `add`, besides) what is open.
    void openRequested(const QStringList &paths, bool add);
    void sampleRequested();
    void cancelRequested();
    void publishedChosen(int article, std::optional<core::CivilDay> day);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui
