// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stories/corrections.h"
#include "ui/source/details_rows.h"

#include <QDialog>

#include <array>
#include <memory>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace ui {

/// Corrects what was read of one event, but for its date: headline, kind, status, who, where, how many, who says it.
/// Several names in one line are parted by semicolons. Nothing is lost: what was read can be had back.
class EventDialog : public QDialog
{
    Q_OBJECT
public:
    /// `kinds` are those of the taxonomy, in the order in which they are offered.
    EventDialog(std::shared_ptr<const core::Extraction> extraction, std::size_t event, const QStringList &kinds,
                QWidget *parent = nullptr);

    /// What differs from what was read.
    core::Correction correction() const;

    /// Puts the keyboard on the field of `detail`.
    void startAt(Detail detail);

private:
    /// The least and the most of one kind of number; -1 where it is not told.
    struct Count
    {
        QSpinBox *least = nullptr;
        QSpinBox *most = nullptr;
    };

    const core::Event &readEvent() const { return m_extraction->readEvent(m_event); }
    QLineEdit *makeLine(const char *name);
    void makeKinds(const QStringList &kinds);
    void makeStatuses();
    void addCounts(QFormLayout *form);
    QSpinBox *makeCount(const QString &name, const QString &label);
    void addButtons(QFormLayout *form);
    void show(const core::Event &event);
    void showCount(const core::Event &event, std::size_t kind);
    std::vector<core::Quantity> countedQuantities() const;
    void keepOrdered(const Count &count);

    std::shared_ptr<const core::Extraction> m_extraction;
    std::size_t m_event;
    QLineEdit *m_headline;
    QComboBox *m_kind;
    QComboBox *m_status;
    QLineEdit *m_agents;
    QLineEdit *m_patients;
    QLineEdit *m_others;
    QLineEdit *m_place;
    QLineEdit *m_region;
    QLineEdit *m_saidBy;
    std::array<Count, 4> m_counts; ///< Killed, wounded, detained, displaced.
    QDialogButtonBox *m_buttons;
};

} // namespace ui
