// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabWidget>

#include <vector>

class QItemSelectionModel;
class QSettings;
class QSortFilterProxyModel;
class QTableView;

namespace ui {

class EventModel;

/// The events as tables, one tab for those with a date and one for those without. Both share the
/// selection of the other views; the tab of the event that is selected comes to the front.
class EventTabs : public QTabWidget
{
    Q_OBJECT
public:
    /// Neither is owned; both must outlive the tabs. `selection` is one on `events`.
    EventTabs(EventModel *events, QItemSelectionModel *selection, QWidget *parent = nullptr);

    int datedCount() const;
    int undatedCount() const;

    /// The event `step` rows on from the selected one in time order, or at an end of the list where
    /// there is none; -1 without dated events.
    int neighbourInTime(int step) const;
    /// The same among all events shown, the undated after the dated, and from the last to the first again.
    int neighbourShown(int step) const;
    int firstInTime() const;
    int lastInTime() const;

    /// The selected events of the table in front as lines of tab-separated cells, in its order.
    QString selectedText() const;
    QTableView *currentTable() const;

    void saveColumns(QSettings &settings) const;
    void restoreColumns(const QSettings &settings);

Q_SIGNALS:
    /// Enter or a double click on a row: the user wants to read its source.
    void eventActivated(int event);
    /// A right click on a row, which is selected then, or the menu key; `at` is on the screen.
    void menuRequested(QPoint at);

protected:
    bool eventFilter(QObject *viewport, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Table
    {
        QTableView *view;
        QSortFilterProxyModel *rows;
    };

    Table makeTable(QSortFilterProxyModel *rows, const QString &name, const QString &description);
    void countRows();
    void bringForward(int event);
    void recolor();
    int eventAt(int rowInTime) const;

    EventModel *m_events;
    QItemSelectionModel *m_selection;
    Table m_dated;
    Table m_undated;
    QSortFilterProxyModel *m_inTime; ///< The dated ones in time order, however the table is sorted.
};

} // namespace ui
