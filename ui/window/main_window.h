// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/stories/corrections.h"
#include "ui/window/appearance.h"

#include <QDateTime>
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

    /// Selects event `event` of the timeline in all views.
    void selectEvent(int event);

    /// Zooms the timeline to `span`.
    void showSpan(const core::TimeSpan &span);

    /// Asks for `paths` to be read, as the menus do, and keeps them among the recent ones.
    void open(const QStringList &paths, bool add);

    /// Long work: shows progress, time left and Cancel in the window, without blocking it.
    /// `all` of 0: it is not known yet how much there is.
    void showProgress(qsizetype done, qsizetype all);
    void endProgress();

    /// Says in a message bar what could not be read, why, and what to do.
    void showFailures(const std::vector<core::Error> &failures);
    /// The same of anything else worth knowing: a sentence that asks for no answer.
    void showMessage(const QString &text);

    /// Its day in the time zone chosen, or else in this computer's, is what the timeline marks as today, and what typed
    /// dates such as "last Tuesday" count from; none before.
    void setNow(const QDateTime &now);

    /// Light, dark or as the desktop is. Not kept in the settings, unlike the choice in the menu.
    void setAppearance(Appearance appearance);

Q_SIGNALS:
    /// Files or folders to read in place of (or with `add`, besides) what is open.
    void openRequested(const QStringList &paths, bool add);
    /// Text that was dropped or pasted, to be read as one more article.
    void textRequested(const QString &text);
    void sampleRequested();
    /// The file of an article or of a refused one, by the path it is shown by, to be read once more.
    void readAgainRequested(const QString &path);
    /// An article, or a refused file, to be no longer listed.
    void removeRequested(const QString &path);
    void cancelRequested();
    void publishedChosen(int article, std::optional<core::CivilDay> day);
    /// The date that the user set for an event; nothing: what the program read is to count again.
    void dateChosen(const core::EventKey &event, const std::optional<core::EventDate> &date);
    /// What else the user set for an event, all of it; its date is not meant.
    void corrected(const core::EventKey &event, const core::Correction &correction);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui
