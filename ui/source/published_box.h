// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <QFrame>

#include <optional>
#include <vector>

class QDateEdit;
class QLabel;
class QPushButton;

namespace ui {

/// When an article was published, where that is known from, and a field to set it. Each reason that has words in the
/// article is a link to them.
class PublishedBox : public QFrame
{
    Q_OBJECT
public:
    explicit PublishedBox(QWidget *parent = nullptr);

    /// An article of `timeline`, whose other articles may speak for its day.
    void setArticle(const core::Extraction &extraction, const core::Timeline &timeline);
    void setColors(const QPalette &secondary);
    /// Opens the field, at the day that is known or else at the latest one that the text names.
    void edit();

Q_SIGNALS:
    void chosen(std::optional<core::CivilDay> day);
    /// The user asks to see what speaks for the day.
    void evidenceChosen(const core::PublishedEvidence &evidence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeEditor();
    void setReasons(const core::Extraction &extraction, const core::Timeline &timeline);
    void showReasons();
    void closeEditor();
    void choose(std::optional<core::CivilDay> day);

    QLabel *m_published;
    QLabel *m_reason;
    QPushButton *m_setDate;
    QDateEdit *m_day;
    QPushButton *m_clear;
    QWidget *m_editor;
    core::CivilDay m_start;
    QString m_claim;                                 ///< What stands before the reasons; may be empty.
    QStringList m_reasons;                           ///< One line each.
    std::vector<core::PublishedEvidence> m_evidence; ///< What each reason says; empty where it says that there is none.
};

} // namespace ui
