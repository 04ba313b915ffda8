// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

class QItemSelectionModel;

namespace ui {

class EventModel;

/// All that is known of the selected event: headline, when and why, who, where, numbers, status, said by.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPane(QWidget *parent = nullptr);
    ~DetailsPane() override;

    /// Neither is owned; both must outlive the pane. `selection` is one on `events`.
    void setModel(EventModel *events, QItemSelectionModel *selection);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui
