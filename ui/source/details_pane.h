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
/// the pointer, or with the keyboard on it, points at its words; a click or Enter asks to see them, in another article
/// where that dates the event; a double click asks to correct it.
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
    /// To see the first words of a fact.
    void wordsWanted(core::TextRange words);
    /// To see the words of another article that date the event.
    void elsewhereWanted(const QString &path, core::TextRange words);
    void correctionWanted(ui::Detail detail);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui
