// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/timeline.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <vector>

class QButtonGroup;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace ui {

/// Asks for the date of one event: says what it is and why, offers what else the article's words can mean, and has
/// a line to type one, which is read while it is typed.
class DateDialog : public QDialog
{
    Q_OBJECT
public:
    DateDialog(std::shared_ptr<const core::Extraction> extraction, std::size_t event, QWidget *parent = nullptr);

    /// The date chosen, marked as set by the user; nothing where that is what the program had read.
    std::optional<core::EventDate> choice() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const core::EventDate &date() const { return m_extraction->events[m_event].date; }
    const core::EventDate &readDate() const { return m_extraction->readEvent(m_event).date; }
    void listChoices();
    void addHead(QVBoxLayout *column);
    QWidget *makeChoices();
    void addChoice(QVBoxLayout *column, const core::EventDate &choice);
    void addTyping(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void checkPresent();
    void readTyped();
    void takeBack();
    bool isTyping() const;
    const core::EventDate *chosen() const;
    void showChosen();
    void recolor();

    std::shared_ptr<const core::Extraction> m_extraction;
    std::size_t m_event;
    std::vector<core::EventDate> m_choices; ///< What was read first, where something was.
    std::optional<core::EventDate> m_typed; ///< What the line reads as; without a span: nothing to count from.
    bool m_takesBack = false;

    std::vector<QLabel *> m_reasons; ///< As many as choices.
    QButtonGroup *m_group;
    QRadioButton *m_other;
    QLineEdit *m_line;
    QLabel *m_meaning;
    QDialogButtonBox *m_buttons;
};

} // namespace ui
