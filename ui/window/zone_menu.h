// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>
#include <QTimeZone>

namespace ui {

/// By whose clocks the timeline stands: those of the articles, this computer's, UTC or any other zone's.
class ZoneMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ZoneMenu(QWidget *parent = nullptr);

    /// Invalid for the articles' own.
    QTimeZone zone() const;
    /// What is chosen, as it is kept in settings: nothing, "local", or the name of a zone.
    QString choice() const { return m_choice; }
    /// Chooses what was kept; the articles' own where no such zone is known.
    void setChoice(const QString &choice);

Q_SIGNALS:
    void zoneChanged(const QTimeZone &zone);

private:
    QAction *addChoice(const char *name, const QString &text);
    void showChoice();
    void askForZone();

    QString m_choice;
    QAction *m_articles;
    QAction *m_computer;
    QAction *m_universal;
    QAction *m_other;
};

} // namespace ui
