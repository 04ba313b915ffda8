// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/source/details_rows.h"

#include <QWidget>

#include <memory>

class QItemSelectionModel;

namespace ui {

class EventModel;

/// All that is known of the selected event: headline, when and why, who, where, numbers, status, said by. A fact under
/// the pointer, or with the keyboard on it, points at its words; a double click asks to correct it.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPane(QWidget *parent = nullptr);
    ~DetailsPane() override;

    /// Neither is owned; both must outlive the pane. `selection` is one on `events`.
    void setModel(EventModel *events, QItemSelectionModel *selection);

Q_SIGNALS:
    /// The words behind the fact that is pointed at now; none when it no longer is.
    void pointedAt(const std::vector<core::TextRange> &words);
    /// A click on a fact asks to see its first words.
    void wordsWanted(core::TextRange words);
    void correctionWanted(ui::Detail detail);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui
