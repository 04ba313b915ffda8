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
#include <QStandardItemModel>

namespace ui {

namespace {

constexpr int narrowest = 400;
constexpr int widest = 100'000;
constexpr int mostPages = 50;
const QString scopeKey = QStringLiteral("picture/scope");
const QString formatKey = QStringLiteral("picture/format");
const QString widthKey = QStringLiteral("picture/width");
const QString scaleKey = QStringLiteral("picture/scale");
const QString pagesKey = QStringLiteral("picture/pages");
const QString backgroundKey = QStringLiteral("picture/background");

QComboBox *makeChoices(const QString &name, const QStringList &choices, int current, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->addItems(choices);
    box->setCurrentIndex(current);
    return box;
}

QSpinBox *makeNumber(const QString &name, int least, int most, int value, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setObjectName(name);
    field->setRange(least, most);
    field->setValue(value);
    return field;
}

} // namespace

PictureDialog::PictureDialog(Purpose purpose, bool hasSelection, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
{
    setObjectName(QStringLiteral("pictureDialog"));
    setWindowTitle(purpose == Purpose::Print ? tr("Print Timeline") : tr("Picture of Timeline"));
    makeFields(hasSelection);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(purpose == Purpose::Print ? tr("Preview…") : tr("Save…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_width, &QSpinBox::valueChanged, this, &PictureDialog::showSize);
    for (const QComboBox *box : {m_scale, m_format})
        connect(box, &QComboBox::currentIndexChanged, this, &PictureDialog::showSize);

    m_form = new QFormLayout(this);
    m_form->setSpacing(10);
    m_form->addRow(tr("S&how:"), m_scope);
    m_form->addRow(tr("&Format:"), m_format);
    m_form->addRow(tr("&Width:"), m_width);
    m_form->addRow(tr("&Scale:"), m_scale);
    m_form->addRow(tr("&Pages side by side:"), m_pages);
    m_form->addRow(tr("&Background:"), m_background);
    m_form->addRow(QString(), m_size);
    m_form->addRow(buttons);
    showSize();
}

void PictureDialog::makeFields(bool hasSelection)
{
    const QSettings settings;
    const PictureChoice usual;
    m_scope = makeChoices(QStringLiteral("pictureScope"),
                          {tr("Whole timeline"), tr("Visible stretch of time"), tr("Selected events")},
                          settings.value(scopeKey).toInt(), this);
    if (!hasSelection) {
        static_cast<QStandardItemModel *>(m_scope->model())->item(int(PictureScope::Selection))->setEnabled(false);
        if (m_scope->currentIndex() == int(PictureScope::Selection))
            m_scope->setCurrentIndex(int(PictureScope::Whole));
    }
    m_format = makeChoices(QStringLiteral("pictureFormat"), {tr("PNG picture"), tr("SVG drawing"), tr("PDF pages")},
                           settings.value(formatKey).toInt(), this);
    m_width = makeNumber(QStringLiteral("pictureWidth"), narrowest, widest,
                         settings.value(widthKey, usual.width).toInt(), this);
    m_width->setSingleStep(100);
    m_width->setSuffix(tr(" px"));
    m_scale =
        makeChoices(QStringLiteral("pictureScale"), {tr("1× (screen)"), tr("2× (sharp)"), tr("3×"), tr("4× (print)")},
                    settings.value(scaleKey, usual.scale).toInt() - 1, this);
    m_pages = makeNumber(QStringLiteral("picturePages"), 1, mostPages, settings.value(pagesKey, 1).toInt(), this);
    m_background = makeChoices(QStringLiteral("pictureBackground"), {tr("As shown"), tr("Light"), tr("Dark")},
                               settings.value(backgroundKey).toInt(), this);
    m_size = new QLabel(this);
    m_size->setForegroundRole(QPalette::PlaceholderText);
}

PictureChoice PictureDialog::choice() const
{
    const bool print = m_purpose == Purpose::Print;
    return {.scope = PictureScope(m_scope->currentIndex()),
            .format = print ? PictureFormat::Pdf : PictureFormat(m_format->currentIndex()),
            .width = m_width->value(),
            .scale = m_scale->currentIndex() + 1,
            .pagesAcross = m_pages->value(),
            .background =
                print ? PictureChoice::Background::Light : PictureChoice::Background(m_background->currentIndex())};
}

/// Shows the fields that the format asks for, and what comes of them.
void PictureDialog::showSize()
{
    const PictureChoice chosen = choice();
    const bool pages = chosen.format == PictureFormat::Pdf;
    m_form->setRowVisible(m_format, m_purpose == Purpose::Save);
    m_form->setRowVisible(m_width, !pages);
    m_form->setRowVisible(m_scale, chosen.format == PictureFormat::Png);
    m_form->setRowVisible(m_pages, pages);
    m_form->setRowVisible(m_background, m_purpose == Purpose::Save);
    const int pixels = chosen.width * (chosen.format == PictureFormat::Png ? chosen.scale : 1);
    m_size->setText(pages ? tr("The lanes go on from page to page.")
                          : tr("%1 pixels wide; the height follows from the lanes.").arg(locale().toString(pixels)));
}

void PictureDialog::accept()
{
    QSettings settings;
    settings.setValue(scopeKey, m_scope->currentIndex());
    settings.setValue(pagesKey, m_pages->value());
    if (m_purpose == Purpose::Save) {
        settings.setValue(formatKey, m_format->currentIndex());
        settings.setValue(widthKey, m_width->value());
        settings.setValue(scaleKey, m_scale->currentIndex() + 1);
        settings.setValue(backgroundKey, m_background->currentIndex());
    }
    QDialog::accept();
}

} // namespace ui
