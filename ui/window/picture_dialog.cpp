// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/picture_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

namespace ui {

namespace {

constexpr int narrowest = 400;
constexpr int widest = 8000;
const QString widthKey = QStringLiteral("picture/width");
const QString scaleKey = QStringLiteral("picture/scale");
const QString backgroundKey = QStringLiteral("picture/background");

QComboBox *makeChoices(const QString &name, const QStringList &choices, int current, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->addItems(choices);
    box->setCurrentIndex(current);
    return box;
}

QSpinBox *makeWidthField(int width, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setObjectName(QStringLiteral("pictureWidth"));
    field->setRange(narrowest, widest);
    field->setSingleStep(100);
    field->setValue(width);
    return field;
}

} // namespace

PictureDialog::PictureDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("pictureDialog"));
    setWindowTitle(tr("Picture of Whole Timeline"));
    const QSettings settings;
    m_width = makeWidthField(settings.value(widthKey, PictureChoice().width).toInt(), this);
    m_width->setSuffix(tr(" px"));
    m_scale =
        makeChoices(QStringLiteral("pictureScale"), {tr("1× (screen)"), tr("2× (sharp)"), tr("3×"), tr("4× (print)")},
                    settings.value(scaleKey, PictureChoice().scale).toInt() - 1, this);
    m_background = makeChoices(QStringLiteral("pictureBackground"), {tr("As shown"), tr("Light"), tr("Dark")},
                               settings.value(backgroundKey).toInt(), this);
    m_size = new QLabel(this);
    m_size->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_width, &QSpinBox::valueChanged, this, &PictureDialog::showSize);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &PictureDialog::showSize);

    auto *form = new QFormLayout(this);
    form->setSpacing(10);
    form->addRow(tr("&Width:"), m_width);
    form->addRow(tr("&Scale:"), m_scale);
    form->addRow(tr("&Background:"), m_background);
    form->addRow(QString(), m_size);
    form->addRow(buttons);
    showSize();
}

PictureChoice PictureDialog::choice() const
{
    return {.width = m_width->value(),
            .scale = m_scale->currentIndex() + 1,
            .background = PictureChoice::Background(m_background->currentIndex())};
}

void PictureDialog::showSize()
{
    const PictureChoice chosen = choice();
    m_size->setText(
        tr("%1 pixels wide; the height follows from the lanes.").arg(locale().toString(chosen.width * chosen.scale)));
}

void PictureDialog::accept()
{
    const PictureChoice chosen = choice();
    QSettings settings;
    settings.setValue(widthKey, chosen.width);
    settings.setValue(scaleKey, chosen.scale);
    settings.setValue(backgroundKey, int(chosen.background));
    QDialog::accept();
}

} // namespace ui
