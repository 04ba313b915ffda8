// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QTimer>

class QLabel;

namespace ui {

class TimelineFilter;

/// Where the words are typed that headlines must have. While anything is filtered it says how many events are shown:
/// "37 of 412". Enter and Shift+Enter go from one to the next, Esc clears it, and leaves it once it is clear.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    /// `filter` is not owned and must outlive the field.
    explicit SearchField(TimelineFilter *filter, QWidget *parent = nullptr);

    QString countText() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// To the event shown `step` (1 or -1) after the selected one.
    void stepWanted(int step);
    /// The user is done here.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void apply();
    void showFilter();
    void placeCount();

    TimelineFilter *m_filter;
    QLabel *m_count;
    QTimer m_pause; ///< Of typing, where many headlines are to be read.
};

} // namespace ui
