// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/exporter.h"

#include "core/exchange/write_timeline.h"
#include "ui/models/failure_wording.h"
#include "ui/timeline/render_timeline.h"
#include "ui/window/appearance.h"
#include "ui/window/message_bar.h"
#include "ui/window/picture_dialog.h"
#include "ui/window/write_file.h"

#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>

namespace ui {

namespace {

const QString folderKey = QStringLiteral("export/folder");

QString lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QSettings().value(folderKey, documents).toString();
    return QDir(folder).exists() ? folder : QDir::homePath();
}

/// `name` without what file systems or shells take amiss.
QString fileName(QString name, const QString &suffix)
{
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && !QStringView(u" -_.").contains(c))
            c = QLatin1Char('-');
    }
    name = name.left(60).trimmed();
    return QStringLiteral("%1.%2").arg(name.isEmpty() ? QStringLiteral("timeline") : name, suffix);
}

QPalette paletteFor(PictureChoice::Background background, const QWidget &window)
{
    switch (background) {
    case PictureChoice::Background::Light:
        return lightPalette();
    case PictureChoice::Background::Dark:
        return darkPalette();
    case PictureChoice::Background::AsShown:
        break;
    }
    return window.palette();
}

} // namespace

Exporter::Exporter(std::function<Scene()> scene, MessageBar *messages, QWidget *window)
    : QObject(window)
    , m_scene(std::move(scene))
    , m_messages(messages)
    , m_window(window)
{}

void Exporter::exportVisible()
{
    askWhere(tr("Picture of Visible Part"), QStringLiteral("png"), tr("PNG pictures (*.png)"),
             [this](const QString &path) {
                 const Scene scene = m_scene();
                 const int scale = qRound(std::max<qreal>(1, m_window->devicePixelRatio()));
                 savePicture(path, scene.visible, {.width = scene.width, .scale = scale});
             });
}

void Exporter::exportWhole()
{
    auto *dialog = new PictureDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const PictureChoice choice = dialog->choice();
        askWhere(dialog->windowTitle(), QStringLiteral("png"), tr("PNG pictures (*.png)"),
                 [=, this](const QString &path) {
                     const Scene scene = m_scene();
                     savePicture(path, fittingSpan(*scene.timeline).value_or(scene.visible), choice);
                 });
    });
    dialog->open();
}

void Exporter::exportCsv()
{
    askWhere(tr("Table as CSV"), QStringLiteral("csv"), tr("CSV tables (*.csv)"),
             [this](const QString &path) { save(path, core::toCsv(*m_scene().timeline)); });
}

void Exporter::exportAcledCsv()
{
    askWhere(tr("ACLED-Style Table (CSV)"), QStringLiteral("csv"), tr("CSV tables (*.csv)"),
             [this](const QString &path) { save(path, core::toAcledCsv(*m_scene().timeline)); });
}

void Exporter::exportJson()
{
    askWhere(tr("Timeline as JSON"), QStringLiteral("json"), tr("JSON files (*.json)"),
             [this](const QString &path) { save(path, core::toJson(*m_scene().timeline)); });
}

void Exporter::askWhere(const QString &title, const QString &suffix, const QString &filter,
                        std::function<void(const QString &)> write)
{
    auto *dialog = new QFileDialog(m_window, title, lastFolder(), filter);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(fileName(m_scene().name, suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [write = std::move(write)](const QString &path) {
        QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
        write(path);
    });
    dialog->open();
}

void Exporter::save(const QString &path, const QByteArray &bytes)
{
    if (const auto written = writeFile(path, bytes); !written)
        m_messages->showMessage(MessageBar::Kind::Warning, FailureWording::sentence(written.error()));
    else
        Q_EMIT exported(path);
}

void Exporter::savePicture(const QString &path, const core::TimeSpan &span, const PictureChoice &choice)
{
    const Scene scene = m_scene();
    const QImage image = renderTimeline(*scene.timeline, {.span = span,
                                                          .width = choice.width,
                                                          .scale = qreal(choice.scale),
                                                          .lanes = scene.lanes,
                                                          .palette = paletteFor(choice.background, *m_window),
                                                          .font = m_window->font(),
                                                          .today = {}});
    if (image.isNull()) {
        m_messages->showMessage(MessageBar::Kind::Warning,
                                tr("The picture would be too large to draw. Choose a smaller width or scale."));
        return;
    }
    save(path, toPng(image));
}

} // namespace ui
