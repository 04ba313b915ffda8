// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/zone_menu.h"

#include "ui/timeline/zoned_date.h"

#include <QActionGroup>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QPushButton>

namespace ui {

namespace {

const QString localChoice = QStringLiteral("local");
const QString universalChoice = QStringLiteral("UTC");

QStringList zoneIds()
{
    QStringList ids;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        ids += QString::fromLatin1(id);
    return ids;
}

/// The zone of a choice; invalid where there is none of that name.
QTimeZone zoneOf(const QString &choice)
{
    if (choice.isEmpty())
        return {};
    return choice == localChoice ? QTimeZone::systemTimeZone() : QTimeZone(choice.toLatin1());
}

/// Any part of a name finds it; only what is one can be chosen.
void makeSearchable(QInputDialog *dialog, const QStringList &ids)
{
    auto *box = dialog->findChild<QComboBox *>();
    box->setObjectName(QStringLiteral("zoneBox"));
    box->setAccessibleName(dialog->labelText());
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    QPushButton *accept = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QObject::connect(dialog, &QInputDialog::textValueChanged, accept,
                     [accept, ids](const QString &text) { accept->setEnabled(ids.contains(text)); });
}

} // namespace

ZoneMenu::ZoneMenu(QWidget *parent)
    : QMenu(tr("Time &Zone"), parent)
{
    setObjectName(QStringLiteral("zoneMenu"));
    auto *group = new QActionGroup(this);
    m_articles = addChoice("zoneArticles", tr("As the &Articles Have It"));
    m_computer = addChoice("zoneComputer", tr("This &Computer’s (%1)").arg(zoneName(QTimeZone::systemTimeZone())));
    m_universal = addChoice("zoneUniversal", tr("&UTC"));
    m_other = addChoice("zoneOther", tr("&Other…"));
    for (QAction *action : actions())
        group->addAction(action);
    connect(m_articles, &QAction::triggered, this, [this] { setChoice({}); });
    connect(m_computer, &QAction::triggered, this, [this] { setChoice(localChoice); });
    connect(m_universal, &QAction::triggered, this, [this] { setChoice(universalChoice); });
    connect(m_other, &QAction::triggered, this, [this] { askForZone(); });
    showChoice();
}

QAction *ZoneMenu::addChoice(const char *name, const QString &text)
{
    QAction *action = addAction(text);
    action->setObjectName(QLatin1StringView(name));
    action->setStatusTip(tr("Whose clocks the times on the timeline go by"));
    action->setCheckable(true);
    return action;
}

QTimeZone ZoneMenu::zone() const
{
    return zoneOf(m_choice);
}

void ZoneMenu::setChoice(const QString &choice)
{
    m_choice = zoneOf(choice).isValid() ? choice : QString();
    showChoice();
    Q_EMIT zoneChanged(zone());
}

void ZoneMenu::showChoice()
{
    QAction *chosen = m_choice.isEmpty()            ? m_articles
                      : m_choice == localChoice     ? m_computer
                      : m_choice == universalChoice ? m_universal
                                                    : m_other;
    chosen->setChecked(true);
    m_other->setText(chosen == m_other ? tr("&Other (%1)…", "zone").arg(zoneName(zone())) : tr("&Other…"));
}

void ZoneMenu::askForZone()
{
    showChoice(); // a click ticks, but nothing is chosen yet
    const QStringList ids = zoneIds();
    const QTimeZone before = zone().isValid() ? zone() : QTimeZone::systemTimeZone();
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setObjectName(QStringLiteral("zoneDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Time Zone"));
    dialog->setLabelText(tr("City or zone:"));
    dialog->setComboBoxItems(ids);
    dialog->setComboBoxEditable(true);
    dialog->setTextValue(QString::fromLatin1(before.id()));
    makeSearchable(dialog, ids);
    connect(dialog, &QInputDialog::textValueSelected, this, &ZoneMenu::setChoice);
    dialog->open();
}

} // namespace ui
