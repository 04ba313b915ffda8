// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <QWidget>

#include <memory>
#include <optional>

class QItemSelectionModel;

namespace ui {

class EventModel;

/// One article as it is, its publication day, and its events marked in the text.
///
/// The selected event's sentence is lit and scrolled to, the words of its date are underlined, those that it
/// was counted from by a broken line, other times of the sentence by dots; the sentences of other events are faint,
/// what is not the article's own text is dimmed. Reasons for the publication day light their words. A click on a
/// sentence selects its event; where several events share it, further clicks go round. Keys in the text: Alt+Down or J
/// and Alt+Up or K select the next and the previous event, Enter the one at the caret, Ctrl+C copies.
class SourcePane : public QWidget
{
    Q_OBJECT
public:
    explicit SourcePane(QWidget *parent = nullptr);
    ~SourcePane() override;

    /// Neither is owned; both must outlive the pane. `selection` is one on `events`.
    void setModel(EventModel *events, QItemSelectionModel *selection);

    /// The article shown, as an index into Timeline::articles; -1 for none.
    int article() const;

public Q_SLOTS:
    void showArticle(int article);
    /// Shows no article, and says `why`.
    void showNothing(const QString &why);
    /// Whether stretches that are not the article's own text are folded to a line each.
    void setClutterFolded(bool folded);
    /// Lights words of the article shown besides what is marked, until it is called again; none: nothing more.
    void pointAt(const std::vector<core::TextRange> &words);
    /// Scrolls until these words can be seen.
    void showWords(core::TextRange words);
    /// Shows the article at `path`, with its `words` lit until something is selected.
    void showElsewhere(const QString &path, core::TextRange words);
    /// Opens the field in which the publication day is set.
    void editPublished();

Q_SIGNALS:
    /// The user set the publication day of an article, or with nothing took it back.
    void publishedChosen(int article, std::optional<core::CivilDay> day);
    /// A reason was followed to another article, which is shown now.
    void articleFollowed(int article);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui
